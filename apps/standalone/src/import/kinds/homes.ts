import { importHomes, institutions, type ImportedHome } from '@tilsynsblik/institutions'
import { institutionTypes, operatorKinds, type InstitutionType } from '@tilsynsblik/vocabulary'
import { day } from '../cells/day.ts'
import { wholeNumber } from '../cells/number.ts'
import { text } from '../cells/text.ts'
import { word } from '../cells/word.ts'
import { yesNo } from '../cells/yes-no.ts'
import { optional, required } from '../column.ts'
import { fold } from '../fold.ts'
import { importKind } from '../kind.ts'
import { recordId } from '../record-id.ts'
import type { Registers } from '../registers.ts'
import { knownAuthority, knownMunicipality } from './known-place.ts'

const columns = {
  number: required('Tilbudsnummer', text, {
    synonyms: ['Tilbuds-ID', 'Tilbudsnr.', 'Tilbudsportalnummer', 'Godkendelsesnummer'],
    example: '170017',
    da: 'Hjemmets nummer på Tilbudsportalen. Det er hjemmets nøgle i alle filer.',
    en: "The home's approval number on Tilbudsportalen: its key in every file.",
  }),
  name: required('Navn', text, {
    synonyms: ['Hjem', 'Tilbud', 'Tilbuddets navn', 'Tilbudsnavn'],
    example: 'Egehuset',
    da: 'Hjemmets navn.',
    en: 'Name of the home.',
  }),
  type: required(
    'Type',
    word(institutionTypes, {
      RESIDENTIAL_INSTITUTION: ['Åben døgninstitution'],
      DISABILITY: ['Handicap', 'Døgninstitution for børn med handicap'],
      PARTLY_CLOSED: ['Delvis lukket døgninstitution', 'Delvist lukket'],
      SECURE: ['Sikret døgninstitution', 'Sikret afdeling'],
      RESPITE: ['Aflastningstilbud'],
    }),
    {
      synonyms: ['Tilbudstype', 'Hjemtype'],
      example: 'Døgninstitution',
      da: 'Tilbuddets type. Den afgør, hvilke paragraffer der kan bruges.',
      en: 'Kind of home; it decides which sections of the law may be used.',
    },
  ),
  operator: required('Driftsherre', text, {
    synonyms: ['Driftsherrens navn', 'Ejer'],
    example: 'Region Midtjylland',
    da: 'Hvem der driver hjemmet. Samme navn er samme driftsherre.',
    en: 'Who runs the home. The same name is the same operator; an unknown one is made.',
  }),
  operatorKind: required('Driftsherretype', word(operatorKinds, { MUNICIPAL: ['Kommune'], REGIONAL: ['Region'], PRIVATE: ['Fond'] }), {
    synonyms: ['Ejerform', 'Driftsform', 'Type driftsherre'],
    example: 'Regional',
    da: 'Hvad driftsherren er.',
    en: 'What the operator is.',
  }),
  department: optional('Driftsafdeling', text, {
    synonyms: ['Afdeling', 'Driftsområde'],
    example: 'Børn',
    da: 'Den afdeling hos driftsherren, som hjemmet hører under; især regionale hjem.',
    en: "The operator's department that the home belongs to; mostly regional homes. An unknown one is made.",
  }),
  municipality: required('Kommune', text, {
    synonyms: ['Beliggenhedskommune', 'Kommunekode', 'Kommunenummer'],
    example: 'Vejle',
    da: 'Kommunen, hvor hjemmet ligger: navn eller kode. Den afgør socialtilsynet; sikrede og delvis lukkede hjem hører under Socialtilsyn Øst.',
    en: 'Where the home lies: name or official code. It decides the oversight authority; secure and partly closed homes belong to Socialtilsyn Øst.',
  }),
  authority: optional('Socialtilsyn', text, {
    synonyms: ['Tilsyn', 'Tilsynsmyndighed'],
    example: 'Socialtilsyn Syd',
    da: 'Kun når det er et andet end det, kommunen og typen giver.',
    en: 'Only when it is another than municipality and type give.',
  }),
  places: required('Pladser', wholeNumber({ from: 1, to: 500 }), {
    synonyms: ['Antal pladser', 'Godkendte pladser'],
    example: '14',
    da: 'Godkendte pladser.',
    en: 'Approved places.',
  }),
  inHouseSchool: optional('Intern skole', yesNo, {
    example: 'nej',
    da: 'Har hjemmet intern skole? Tomt betyder nej.',
    en: 'Is there a school in the home? Blank means no.',
  }),
  approvedFrom: required('Godkendt fra', day, {
    synonyms: ['Godkendelsesdato', 'Godkendt den', 'Godkendt'],
    example: '01-08-2004',
    da: 'Første dag, hjemmet er godkendt.',
    en: 'First day of approval.',
  }),
  closedOn: optional('Lukket', day, {
    synonyms: ['Lukkedato', 'Lukket den', 'Ophørt', 'Ophørsdato'],
    example: '',
    da: 'Dagen, hjemmet lukkede. Tom, når det er åbent.',
    en: 'Day of closing; blank while it is open.',
  }),
}

/** The register of homes, with their operators and departments. */
export const homes = importKind<typeof columns, ImportedHome>({
  code: 'homes',
  da: 'hjem',
  columns,
  recorder(registers) {
    const operatorNamed = operators(registers)
    return (cells, accept) => {
      const municipality = accept('municipality', knownMunicipality(registers, cells.municipality))
      const authority = cells.authority === null ? null : accept('authority', knownAuthority(registers, cells.authority))
      const operator = operatorNamed(cells.operator, cells.operatorKind)
      if (operator.kind !== cells.operatorKind)
        accept('operatorKind', {
          rule: 'Driftsherren står med en anden type i registret eller højere oppe i filen',
          mend: 'skriv samme type ved alle driftsherrens hjem',
        })
      if (cells.closedOn !== null && cells.closedOn < cells.approvedFrom)
        accept('closedOn', { rule: 'Hjemmet er lukket, før det er godkendt', mend: 'ret en af datoerne' })
      if (!municipality) return null
      const { number, name, type, places, approvedFrom, closedOn } = cells
      return {
        id: recordId('home', number),
        number,
        name,
        type,
        operator,
        department: cells.department === null ? null : departmentNamed(registers, operator.id, cells.department),
        authorityId: authority?.id ?? authorityFor(type, municipality.authorityId),
        municipalityId: municipality.id,
        places,
        inHouseSchool: cells.inHouseSchool ?? false,
        approvedFrom,
        closedOn,
      }
    }
  },
  keyOf: (home) => home.number,
  keyColumn: 'number',
  write: (contexts, rows, progress) => importHomes(contexts[institutions.name]!, rows, progress),
})

/** Secure and partly closed homes of the whole country have one authority (bekendtgørelse om socialtilsyn). */
function authorityFor(type: InstitutionType, ofMunicipality: string): string {
  return type === 'SECURE' || type === 'PARTLY_CLOSED' ? 'oest' : ofMunicipality
}

/** Operators by name: those of the register, and those the file has made so far. */
function operators(registers: Registers) {
  const known = new Map(registers.operators.map((operator) => [fold(operator.name), operator]))
  return (name: string, kind: ImportedHome['operator']['kind']): ImportedHome['operator'] => {
    const found = known.get(fold(name)) ?? { id: recordId('operator', fold(name)), name, kind }
    known.set(fold(name), found)
    return found
  }
}

function departmentNamed({ departments }: Registers, operatorId: string, name: string) {
  const found = departments.find((department) => department.operatorId === operatorId && fold(department.name) === fold(name))
  return { id: found?.id ?? recordId('department', `${operatorId}/${fold(name)}`), name: found?.name ?? name }
}
