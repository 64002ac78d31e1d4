/**
 * The oversight authorities by which national figures are told, each beside those it borders on: where one of them has too
 * few, it is merged with the one before it. Source: socialtilsynsloven § 2.
 */
export const oversightAuthorities = [
  { code: 'nord', da: 'Socialtilsyn Nord', en: 'Oversight North' },
  { code: 'midt', da: 'Socialtilsyn Midt', en: 'Oversight Central' },
  { code: 'syd', da: 'Socialtilsyn Syd', en: 'Oversight South' },
  { code: 'oest', da: 'Socialtilsyn Øst', en: 'Oversight East' },
  { code: 'hovedstaden', da: 'Socialtilsyn Hovedstaden', en: 'Oversight Capital' },
] as const
export type OversightAuthorityCode = (typeof oversightAuthorities)[number]['code']

/** What a chart of single values says of a point: that there is a cause, never whether it is good or bad. */
export const chartSignals = [
  { code: 'OUTSIDE', da: 'Uden for grænserne', en: 'Beyond a limit' },
  { code: 'SHIFT', da: 'Syv i træk på samme side af gennemsnittet', en: 'One of seven in a row on one side of the mean' },
  { code: 'TREND', da: 'Syv, der kun stiger eller kun falder', en: 'One of seven that only rise, or only fall' },
  { code: 'TWO_OF_THREE', da: 'To af tre tæt på en grænse', en: 'One of two in three near a limit' },
] as const
export type ChartSignal = (typeof chartSignals)[number]['code']

/** How a report tells of a field, for whoever asks how the authorities' homes key. */
export const fieldStates = [
  { code: 'told', da: 'Oplyst', en: 'Told' },
  { code: 'notTold', da: 'Ikke oplyst', en: 'Not told' },
] as const

/** Of a complaint, whether it was appealed, and how that ended. */
export const appealStandings = [
  { code: 'NOT_APPEALED', da: 'Ikke anket', en: 'Not appealed' },
  { code: 'AWAITED', da: 'Anket, ikke afgjort', en: 'Appealed, not decided' },
  { code: 'AFFIRMED', da: 'Stadfæstet', en: 'Affirmed' },
  { code: 'CHANGED', da: 'Ændret', en: 'Changed' },
  { code: 'REMITTED', da: 'Hjemvist', en: 'Remitted' },
  { code: 'DISMISSED', da: 'Afvist', en: 'Dismissed' },
] as const
export type AppealStanding = (typeof appealStandings)[number]['code']

/** The fields of a report whose filling in is counted. */
export const reportFields = [
  { code: 'ACCOUNT', da: 'Barnets redegørelse', en: 'The child’s account' },
  { code: 'GUIDANCE', da: 'Klagevejledning', en: 'Guidance on complaining' },
  { code: 'STAFF', da: 'Medarbejdere', en: 'Staff' },
  { code: 'ASSESSMENT', da: 'Lederens vurdering', en: 'The manager’s assessment' },
  { code: 'FOLLOW_UP', da: 'Opfølgning', en: 'Follow-up' },
] as const
export type ReportField = (typeof reportFields)[number]['code']

/** The figures of an edition. Part of a public address: never changed. */
export const figureIds = [
  'magtanvendelser',
  'rate',
  'paragraffer',
  'redegoerelse',
  'registrering',
  'socialtilsyn',
  'udvikling',
  'klager',
  'underretninger',
  'underrettere',
  'overgreb',
] as const
export type FigureId = (typeof figureIds)[number]

export function isFigureId(text: string): text is FigureId {
  return (figureIds as readonly string[]).includes(text)
}
