import { importIncidents, incidents as service, type ImportedIncident } from '@tilsynsblik/incidents'
import {
  childAccounts,
  deadlineAfter,
  guidanceAnswers,
  injuries,
  institutionTypes,
  legalSections,
  sectionAllowed,
  type InstitutionType,
  type LegalSection,
} from '@tilsynsblik/vocabulary'
import { clock } from '../cells/clock.ts'
import { dayAndClock } from '../cells/day.ts'
import { wholeNumber } from '../cells/number.ts'
import { sections } from '../cells/section.ts'
import { childReference, text } from '../cells/text.ts'
import { word } from '../cells/word.ts'
import { yesNo } from '../cells/yes-no.ts'
import { optional, required } from '../column.ts'
import type { Complaint } from '../fault.ts'
import { importKind } from '../kind.ts'
import { contentKey, pseudonymFor, recordId } from '../record-id.ts'
import { ruleNumber } from '../registers.ts'
import { openHome } from './known-home.ts'
import { knownMunicipality } from './known-place.ts'
import { momentOf } from './moment.ts'

const columns = {
  key: optional('Indberetningsnummer', text, {
    synonyms: ['Indberetningsnr.', 'Indberetning', 'Registreringsnummer', 'Skemanummer'],
    example: 'M-2026-0417',
    da: 'Kontorets nummer på indberetningen. Uden nummer er det rækkens indhold, der gør den til den samme.',
    en: "The office's number of the report. Without one, the row's content decides whether two rows are the same report.",
  }),
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
  municipality: required('Handlekommune', text, {
    synonyms: ['Kommune', 'Anbringende kommune', 'Barnets kommune'],
    example: 'Vejle',
    da: 'Kommunen med ansvar for barnet: navn eller kode.',
    en: 'The municipality that acts for the child: name or code.',
  }),
  occurredOn: required('Hændelsesdato', dayAndClock, {
    synonyms: ['Dato', 'Dato for hændelsen', 'Dato for magtanvendelsen', 'Episodedato'],
    example: '22-10-2026',
    da: 'Dagen, det skete. Klokkeslættet kan stå efter.',
    en: 'The day it happened; the time may follow in the same cell.',
  }),
  occurredClock: optional('Tidspunkt', clock, {
    synonyms: ['Klokkeslæt', 'Kl.', 'Tid', 'Hændelsestidspunkt'],
    example: '14.05',
    da: 'Klokkeslættet, det begyndte. Skal stå her eller efter datoen.',
    en: 'When it began. Must be here or after the date.',
  }),
  minutes: required('Varighed (minutter)', wholeNumber({ to: 100_000, rounded: true }), {
    synonyms: ['Varighed', 'Varighed i minutter', 'Varighed (min.)', 'Minutter'],
    example: '4',
    da: 'Hvor længe det varede, i minutter.',
    en: 'How long it lasted, in minutes. With several sections it is shared out evenly.',
  }),
  sections: required('Paragraf', sections, {
    synonyms: ['Paragraf(fer)', 'Bestemmelse', 'Indgreb'],
    example: '§ 9',
    da: 'De paragraffer i voksenansvarsloven, indgrebet er registreret efter.',
    en: 'The sections of voksenansvarsloven it was registered under.',
  }),
  registeredOn: required('Registreret dato', dayAndClock, {
    synonyms: ['Registreret', 'Registreringsdato', 'Registreret den', 'Dato for registrering'],
    example: '22-10-2026',
    da: 'Dagen, det blev registreret. Klokkeslættet kan stå efter.',
    en: 'The day it was registered; the time may follow.',
  }),
  registeredClock: optional('Registreret tid', clock, {
    synonyms: ['Registreret kl.', 'Registreringstidspunkt', 'Registreret tidspunkt', 'Registreret klokkeslæt'],
    example: '16.30',
    da: 'Klokkeslættet for registreringen. Skal stå her eller efter datoen.',
    en: 'When it was registered. Must be here or after the date.',
  }),
  account: optional('Barnets redegørelse', word(childAccounts, { ATTACHED: ['Ja'], DECLINED: ['Barnet ønskede ikke', 'Ønsker ikke'] }), {
    synonyms: ['Redegørelse', 'Barnets egen redegørelse'],
    example: 'Vedlagt',
    da: 'Hvad der blev af barnets egen redegørelse. Tomt betyder Ikke oplyst.',
    en: "What became of the child's own account. Blank means not stated; an attached one counts as received when the report was registered.",
  }),
  guidance: optional('Klagevejledning', word(guidanceAnswers), {
    synonyms: ['Vejledt om klage', 'Klagevejledning givet'],
    example: 'Ja',
    da: 'Har barnet fået klagevejledning? Tomt betyder Ikke oplyst.',
    en: 'Was the child told of the right to complain? Blank means not stated.',
  }),
  crimeSuspected: optional('Mistanke om strafbart forhold', yesNo, {
    synonyms: ['Strafbart forhold', 'Mistanke'],
    example: 'nej',
    da: 'Et kryds på skemaet: tomt betyder nej.',
    en: 'A tick on the form: blank means no.',
  }),
  injury: optional(
    'Skade',
    word(injuries, { NONE: ['Nej', 'Ingen skade'], MINOR: ['Let', 'Lettere skade'], SERIOUS: ['Alvorlig skade'] }),
    {
      synonyms: ['Skade på barnet', 'Barnets skade', 'Personskade'],
      example: 'Ingen',
      da: 'Hvor meget barnet kom til skade. Tomt betyder Ingen.',
      en: 'How the child was hurt. Blank means none.',
    },
  ),
}

/** Reports of the use of force. */
export const incidents = importKind<typeof columns, ImportedIncident>({
  code: 'incidents',
  da: 'magtanvendelser',
  columns,
  recorder: (registers) => (cells, accept) => {
    const home = accept('home', openHome(registers, cells.home, cells.occurredOn.day))
    const municipality = accept('municipality', knownMunicipality(registers, cells.municipality))
    const occurred = accept(
      cells.occurredClock ? 'occurredClock' : 'occurredOn',
      momentOf(cells.occurredOn, cells.occurredClock, registers),
    )
    const registered = accept(
      cells.registeredClock ? 'registeredClock' : 'registeredOn',
      momentOf(cells.registeredOn, cells.registeredClock, registers),
    )
    if (occurred && registered && registered < occurred)
      accept('registeredOn', { rule: 'Registreret, før det skete', mend: 'ret et af tidspunkterne' })
    const hours = ruleNumber(registers.rules, 'incident.registrationDeadlineHours', cells.occurredOn.day)
    if (hours === null) accept('occurredOn', { rule: 'Der er ingen regel om registreringsfrist for den dag', mend: 'ret datoen' })
    const notAllowed = home && cells.sections.find((section) => !sectionAllowed(section, home.type))
    if (notAllowed) accept('sections', notForThisHome(notAllowed, home.type))
    if (!home || !municipality || !occurred || !registered || hours === null) return null

    const childId = pseudonymFor(registers.pseudonymKey, municipality.id, cells.child)
    const account = cells.account ?? 'UNKNOWN'
    const told = {
      institutionId: home.id,
      actingMunicipalityId: municipality.id,
      childId,
      occurredAt: occurred.toISOString(),
      minutes: cells.minutes,
      registeredAt: registered.toISOString(),
      account,
      guidance: cells.guidance ?? 'UNKNOWN',
      crimeSuspected: cells.crimeSuspected ?? false,
      injury: cells.injury ?? 'NONE',
      sections: cells.sections,
    }
    const sourceKey = cells.key ?? contentKey(told)
    return {
      id: recordId('incident', sourceKey),
      ...told,
      authorityId: home.authorityId,
      departmentId: home.departmentId,
      // Elapsed hours of the rule in force at the episode: no clock change and no later rule moves it.
      deadlineAt: deadlineAfter(occurred, hours).toISOString(),
      accountReceivedAt: account === 'ATTACHED' ? registered.toISOString() : null,
      sourceKey,
    }
  },
  keyOf: (incident) => incident.sourceKey,
  keyColumn: 'key',
  write: (contexts, rows, progress) => importIncidents(contexts[service.name]!, rows, progress),
})

function notForThisHome(section: LegalSection, type: InstitutionType): Complaint {
  const { paragraph } = legalSections.find(({ code }) => code === section)!
  const { da } = institutionTypes.find(({ code }) => code === type)!
  return {
    rule: `${paragraph} kan ikke bruges i et hjem af typen ${da}`,
    mend: 'ret paragraffen; var indgrebet uden hjemmel, så skriv Ikke tilladt',
  }
}
