import { importResidents, incidents as service, type ImportedResident } from '@tilsynsblik/incidents'
import { day } from '../cells/day.ts'
import { childReference, text } from '../cells/text.ts'
import { optional, required } from '../column.ts'
import { fold } from '../fold.ts'
import { importKind } from '../kind.ts'
import { pseudonymFor } from '../record-id.ts'
import { openHome } from './known-home.ts'
import { knownMunicipality } from './known-place.ts'

const columns = {
  home: required('Tilbudsnummer', text, {
    synonyms: ['Tilbuds-ID', 'Tilbudsnr.'],
    example: '170017',
    da: 'Hjemmets nummer på Tilbudsportalen.',
    en: "The home's approval number.",
  }),
  child: required('Barn', childReference, {
    synonyms: ['Barnets reference', 'Barnets sagsnummer', 'Sagsnummer', 'Borger', 'Ung'],
    example: 'Sag 4711',
    da: 'Kontorets egen betegnelse for barnet. Den gemmes ikke; den bliver til et pseudonym.',
    en: "The office's own reference to the child. It is not stored: a pseudonym is made of it and the municipality.",
  }),
  label: required('Betegnelse', text, {
    synonyms: ['Hjemmets betegnelse', 'Kaldes', 'Vises som'],
    example: 'Værelse 3',
    da: 'Det, hjemmet vælger barnet ved, når det indberetter. Den gemmes og vises på hjemmet: aldrig CPR-nummer og ikke barnets reference.',
    en: 'What the home chooses the child by when it reports. It is stored and shown in the home: never a CPR number, and not the reference.',
  }),
  municipality: required('Handlekommune', text, {
    synonyms: ['Kommune', 'Anbringende kommune', 'Barnets kommune'],
    example: 'Vejle',
    da: 'Kommunen med ansvar for barnet: navn eller kode.',
    en: 'The municipality that acts for the child: name or code.',
  }),
  movedInOn: required('Indflyttet', day, {
    synonyms: ['Indflytningsdato', 'Flyttet ind', 'Indskrevet', 'Indskrivningsdato'],
    example: '01-03-2026',
    da: 'Første dag på hjemmet.',
    en: 'First day in the home.',
  }),
  movedOutOn: optional('Fraflyttet', day, {
    synonyms: ['Fraflytningsdato', 'Flyttet ud', 'Udflyttet', 'Udskrevet', 'Udskrivningsdato'],
    example: '',
    da: 'Sidste dag på hjemmet. Tom, når barnet bor der; den kan komme med en senere fil.',
    en: 'Last day in the home; blank while the child lives there. A later file may say it.',
  }),
}

/** Who lives in the homes: without them nobody can register a report. */
export const residents = importKind<typeof columns, ImportedResident>({
  code: 'residents',
  da: 'beboere',
  columns,
  recorder: (registers) => (cells, accept) => {
    const { movedInOn, movedOutOn } = cells
    const home = accept('home', openHome(registers, cells.home, movedInOn, movedOutOn ?? registers.today))
    const municipality = accept('municipality', knownMunicipality(registers, cells.municipality))
    if (movedOutOn !== null && movedOutOn < movedInOn)
      accept('movedOutOn', { rule: 'Flyttet ud, før barnet flyttede ind', mend: 'ret en af datoerne' })
    // The reference is promised to be stored nowhere.
    if (fold(cells.label) === fold(cells.child))
      accept('label', {
        rule: 'Er barnets reference, som ikke gemmes',
        mend: 'skriv det, hjemmet kalder barnets plads, for eksempel Værelse 3',
      })
    if (!home || !municipality) return null
    return {
      childId: pseudonymFor(registers.pseudonymKey, municipality.id, cells.child),
      institutionId: home.id,
      movedInOn,
      movedOutOn,
      label: cells.label,
      actingMunicipalityId: municipality.id,
      authorityId: home.authorityId,
      departmentId: home.departmentId,
      institutionType: home.type,
      locationMunicipalityId: home.municipalityId,
    }
  },
  keyOf: (stay) => `${stay.childId}@${stay.institutionId}@${stay.movedInOn}`,
  keyColumn: 'movedInOn',
  write: (contexts, rows, progress) => importResidents(contexts[service.name]!, rows, progress),
})
