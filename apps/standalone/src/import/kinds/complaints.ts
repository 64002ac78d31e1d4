import { complaints as service, importComplaints, type ImportedComplaint } from '@tilsynsblik/complaints'
import { complainants, complaintOutcomes, complaintSubjects, copenhagen, type CalendarDate } from '@tilsynsblik/vocabulary'
import { clock } from '../cells/clock.ts'
import { day, dayAndClock } from '../cells/day.ts'
import { wholeNumber } from '../cells/number.ts'
import { childReference, text } from '../cells/text.ts'
import { word } from '../cells/word.ts'
import { optional, required } from '../column.ts'
import type { Complaint } from '../fault.ts'
import { importKind } from '../kind.ts'
import { pseudonymFor, recordId } from '../record-id.ts'
import { ruleNumber, type RegisteredHome, type Registers } from '../registers.ts'
import { knownHome } from './known-home.ts'
import { knownMunicipality } from './known-place.ts'
import { momentOf } from './moment.ts'

const columns = {
  key: required('Klagenummer', text, {
    synonyms: ['Klagenr.', 'Klagesag', 'Klage-ID'],
    example: 'K-2026-031',
    da: 'Kommunens nummer på klagen.',
    en: "The municipality's number of the complaint.",
  }),
  home: required('Tilbudsnummer', text, {
    synonyms: ['Tilbuds-ID', 'Tilbudsnr.'],
    example: '170017',
    da: 'Nummeret på hjemmet, klagen angår.',
    en: 'Number of the home it is about.',
  }),
  municipality: required('Kommune', text, {
    synonyms: ['Handlekommune', 'Anbringende kommune'],
    example: 'Vejle',
    da: 'Kommunen, der afgør klagen: navn eller kode.',
    en: 'The municipality that decides: name or code.',
  }),
  child: required('Barn', childReference, {
    synonyms: ['Barnets reference', 'Barnets sagsnummer', 'Sagsnummer'],
    example: 'Sag 4711',
    da: 'Kontorets egen betegnelse for barnet. Den gemmes ikke; den bliver til et pseudonym.',
    en: "The office's own reference to the child. It is not stored: a pseudonym is made of it and the municipality.",
  }),
  age: required('Alder', wholeNumber({ to: 22 }), {
    synonyms: ['Barnets alder'],
    example: '15',
    da: 'Barnets alder, da klagen kom. Den afgør, om barnet selv er part.',
    en: "The child's age when it was filed; it decides own standing by the rule of that day.",
  }),
  complainant: required(
    'Klager',
    word(complainants, {
      CHILD: ['Barnet', 'Barn', 'Den unge'],
      CUSTODY_HOLDER: ['Forælder', 'Forældre', 'Forældremyndighed'],
      HELPER: ['Anden', 'Bisidder', 'Andre'],
    }),
    { synonyms: ['Hvem klager', 'Klager er'], example: 'Barnet selv', da: 'Hvem der klager.', en: 'Who complains.' },
  ),
  subject: required(
    'Emne',
    word(complaintSubjects, { FORCE_USED: ['Magtanvendelse'], SEARCH: ['Undersøgelse'], NOT_HEARD: ['Ikke hørt'] }),
    {
      synonyms: ['Klagen handler om', 'Klageemne', 'Klagepunkt'],
      example: 'Måden, det skete på',
      da: 'Hvad klagen handler om.',
      en: 'What it is about.',
    },
  ),
  filedOn: required('Modtaget dato', dayAndClock, {
    synonyms: ['Modtaget', 'Modtaget den', 'Klagedato', 'Dato'],
    example: '26-10-2026',
    da: 'Dagen, klagen kom. Klokkeslættet kan stå efter.',
    en: 'The day it came; the time may follow.',
  }),
  filedClock: optional('Modtaget tid', clock, {
    synonyms: ['Modtaget kl.', 'Tid', 'Tidspunkt'],
    example: '10.15',
    da: 'Klokkeslættet. Uden et gælder kl. 12.',
    en: 'When it came. Without one noon is meant.',
  }),
  incident: optional('Indberetningsnummer', text, {
    synonyms: ['Indberetningsnr.', 'Indberetning'],
    example: 'M-2026-0417',
    da: 'Nummeret på den indberetning, klagen angår. Tomt, når episoden ikke er indberettet.',
    en: 'Number of the report it is about, which must be imported first. Blank when the episode was not reported.',
  }),
  outcome: optional(
    'Afgørelse',
    word(complaintOutcomes, {
      PARTLY_UPHELD: ['Delvis medhold'],
      NOT_UPHELD: ['Ej medhold', 'Intet medhold'],
      WITHDRAWN: ['Trukket', 'Frafaldet'],
    }),
    {
      synonyms: ['Resultat', 'Udfald'],
      example: 'Ikke medhold',
      da: 'Hvordan klagen endte. Tom, mens den er under behandling.',
      en: 'How it ended; blank while pending.',
    },
  ),
  decidedOn: optional('Afgørelsesdato', day, {
    synonyms: ['Afgjort', 'Afgjort den', 'Dato for afgørelse'],
    example: '20-11-2026',
    da: 'Dagen, den blev afgjort. Følges med afgørelsen.',
    en: 'The day it was decided; both or neither.',
  }),
}

/** Complaints over the use of force. */
export const complaints = importKind<typeof columns, ImportedComplaint>({
  code: 'complaints',
  da: 'klager',
  columns,
  incidentKey: 'incident',
  recorder: (registers) => (cells, accept) => {
    // A complaint may come after the home has closed: only that it is known is asked.
    const home = accept('home', knownHome(registers, cells.home))
    const municipality = accept('municipality', knownMunicipality(registers, cells.municipality))
    const { day: filedOn } = cells.filedOn
    const hasClock = cells.filedClock !== null || cells.filedOn.clock !== null
    const filed = hasClock
      ? accept(cells.filedClock ? 'filedClock' : 'filedOn', momentOf(cells.filedOn, cells.filedClock, registers))
      : noonOn(filedOn)
    const incident = home && cells.incident !== null ? accept('incident', reportAt(registers, home, cells.incident)) : null
    if (cells.outcome !== null && cells.decidedOn === null)
      accept('decidedOn', { rule: 'Afgørelsen mangler sin dato', mend: 'skriv afgørelsesdatoen, eller slet afgørelsen' })
    if (cells.outcome === null && cells.decidedOn !== null)
      accept('outcome', { rule: 'Datoen mangler sin afgørelse', mend: 'skriv afgørelsen, eller slet datoen' })
    if (cells.decidedOn !== null && cells.decidedOn < filedOn)
      accept('decidedOn', { rule: 'Afgjort, før klagen kom', mend: 'ret en af datoerne' })
    const ownPartyFrom = ruleNumber(registers.rules, 'complaint.minAgeOwnParty', filedOn)
    if (ownPartyFrom === null) accept('filedOn', { rule: 'Der er ingen regel om partsstatus for den dag', mend: 'ret datoen' })
    if (!home || !municipality || !filed || ownPartyFrom === null) return null
    return {
      id: recordId('complaint', cells.key),
      institutionId: home.id,
      authorityId: home.authorityId,
      departmentId: home.departmentId,
      municipalityId: municipality.id,
      childId: pseudonymFor(registers.pseudonymKey, municipality.id, cells.child),
      incidentId: incident?.id ?? null,
      complainant: cells.complainant,
      childAge: cells.age,
      ownParty: cells.age >= ownPartyFrom,
      subject: cells.subject,
      filedAt: filed.toISOString(),
      outcome: cells.outcome,
      decidedOn: cells.decidedOn,
      sourceKey: cells.key,
    }
  },
  keyOf: (complaint) => complaint.sourceKey,
  keyColumn: 'key',
  write: (contexts, rows, progress) => importComplaints(contexts[service.name]!, rows, progress),
})

/** A day without a time; not in the future though it may still be morning. */
function noonOn(filedOn: CalendarDate): Date {
  return new Date(Temporal.PlainDate.from(filedOn).toZonedDateTime({ timeZone: copenhagen, plainTime: '12:00' }).epochMilliseconds)
}

function reportAt({ incidents }: Registers, home: RegisteredHome, sourceKey: string): { id: string } | Complaint {
  const incident = incidents.get(sourceKey)
  if (!incident)
    return {
      rule: 'Indberetningen findes ikke i registret',
      mend: 'ret nummeret, eller indlæs magtanvendelserne først: npm run import -- incidents FIL',
    }
  if (incident.institutionId !== home.id)
    return { rule: 'Indberetningen er om et andet hjem', mend: 'ret tilbudsnummeret eller indberetningsnummeret' }
  return incident
}
