/** The closed word lists of risk assessment, selection and inspection. Each is the source of a GraphQL enum and of a CHECK in the database. */

/** The four domains of the risk model; each weighs a quarter. */
export const riskDomains = [
  { code: 'FORCE', da: 'Magtanvendelse', en: 'Use of force' },
  { code: 'VOICES', da: 'Stemmer udefra', en: 'Outside voices' },
  { code: 'RIGHTS', da: 'Rettigheder', en: 'Rights' },
  { code: 'ORGANISATION', da: 'Organisation', en: 'Organisation' },
] as const
export type RiskDomain = (typeof riskDomains)[number]['code']

/** The eight indicators of the risk model, in the order of the method. */
export const riskIndicators = [
  { code: 'FORCE_RATE', domain: 'FORCE', da: 'Indberetninger pr. 1.000 barnedøgn', en: 'Reports per 1,000 child-days' },
  { code: 'NOT_PERMITTED', domain: 'FORCE', da: 'Andel ikke tilladt', en: 'Share not permitted' },
  { code: 'CHILD_COMPLAINTS', domain: 'VOICES', da: 'Klager fra børn', en: 'Complaints by children' },
  { code: 'CONCERNS', domain: 'VOICES', da: 'Underretninger om hjemmet', en: 'Notifications about the home' },
  { code: 'LATE', domain: 'RIGHTS', da: 'Andel registreret for sent', en: 'Share registered late' },
  { code: 'ACCOUNT_MISSING', domain: 'RIGHTS', da: 'Barnets redegørelse mangler', en: 'Child’s account missing' },
  { code: 'TURNOVER', domain: 'ORGANISATION', da: 'Personaleomsætning', en: 'Staff turnover' },
  { code: 'TEMPORARY_STAFF', domain: 'ORGANISATION', da: 'Vikarer og ikke-certificerede', en: 'Temporary or uncertified staff' },
] as const
export type RiskIndicator = (typeof riskIndicators)[number]['code']

/** How sure it is that a home would be chosen again, were the year drawn again. */
export const riskBands = [
  { code: 'ROBUST', da: 'Sikkert placeret', en: 'Robust' },
  { code: 'LIKELY', da: 'Sandsynligt', en: 'Likely' },
  { code: 'BORDERLINE', da: 'På grænsen', en: 'Borderline' },
  { code: 'UNLIKELY', da: 'Næppe', en: 'Unlikely' },
] as const
export type RiskBand = (typeof riskBands)[number]['code']

/** What a home has been put on a list for. `tier`: ACUTE at once and outside capacity; DESK a review within five working days. */
export const signalKinds = [
  { code: 'CRIME_SUSPECTED', tier: 'ACUTE', da: 'Mistanke om strafbart forhold', en: 'Suspected crime' },
  { code: 'SEXUAL_ABUSE', tier: 'ACUTE', da: 'Seksuelt overgreb', en: 'Sexual abuse' },
  { code: 'SERIOUS_INJURY', tier: 'ACUTE', da: 'Alvorlig skade', en: 'Serious injury' },
  { code: 'ALLEGATION', tier: 'ACUTE', da: 'Konkret anklage', en: 'Concrete allegation' },
  { code: 'RISE', tier: 'DESK', da: 'Pludselig stigning', en: 'Sudden rise' },
  { code: 'SUDDEN_SILENCE', tier: 'DESK', da: 'Pludselig tavshed', en: 'Sudden silence' },
  {
    code: 'QUIET_HOME',
    tier: 'DESK',
    da: 'Andre er bekymrede, hjemmet indberetter lidt',
    en: 'Others report concern, the home reports little',
  },
  { code: 'NOT_PERMITTED_INJURY', tier: 'DESK', da: 'Ikke tilladt med skade', en: 'Not permitted, with injury' },
  { code: 'THREE_LATE', tier: 'DESK', da: 'Tre for sene inden for 30 dage', en: 'Three late within 30 days' },
  { code: 'NO_EXPOSURE', tier: 'DESK', da: 'Indberetninger uden barnedøgn', en: 'Reports without child-days' },
  { code: 'POINTER', tier: 'DESK', da: 'Peget på af driftsafdelingen', en: 'Pointed out by the department' },
] as const
export type SignalKind = (typeof signalKinds)[number]['code']

export const signalTiers = [
  { code: 'ACUTE', da: 'Straks', en: 'At once' },
  { code: 'DESK', da: 'Skrivebordsgennemgang', en: 'Desk review' },
] as const
export type SignalTier = (typeof signalTiers)[number]['code']

/** What a review of a signal came to. */
export const signalReviews = [
  { code: 'NO_ACTION', da: 'Ingen handling', en: 'No action' },
  { code: 'WATCH', da: 'Følges', en: 'Watched' },
  { code: 'CANDIDATE', da: 'Tages med i udvælgelsen', en: 'Taken into the selection' },
  { code: 'VISIT_NOW', da: 'Besøg nu', en: 'Visit now' },
] as const
export type SignalReview = (typeof signalReviews)[number]['code']

/** Why a home is proposed in a round, in the order in which lanes are filled. */
export const selectionLanes = [
  { code: 'TRIGGER', da: 'Akut', en: 'Trigger' },
  { code: 'DUE', da: 'Lovens interval', en: 'Legal interval' },
  { code: 'RISK', da: 'Risiko', en: 'Risk' },
  { code: 'RANDOM', da: 'Tilfældig', en: 'Random' },
  { code: 'NONE', da: 'Ikke foreslået', en: 'Not proposed' },
] as const
export type SelectionLane = (typeof selectionLanes)[number]['code']

export const selectionChoices = [
  { code: 'SELECTED', da: 'Udvalgt', en: 'Selected' },
  { code: 'DEFERRED', da: 'Udskudt', en: 'Deferred' },
] as const
export type SelectionChoice = (typeof selectionChoices)[number]['code']

/** Why a home is selected or deferred; `for` says which. AS_PROPOSED needs no text, every other does. */
export const selectionReasons = [
  { code: 'AS_PROPOSED', for: 'BOTH', da: 'Som foreslået', en: 'As proposed' },
  { code: 'KNOWN_CONCERN', for: 'SELECTED', da: 'Viden, som tallene ikke har', en: 'Knowledge the figures do not hold' },
  { code: 'EARLIER_FINDING', for: 'SELECTED', da: 'Opfølgning på tidligere fund', en: 'Follow-up of an earlier finding' },
  { code: 'RECENT_VISIT', for: 'DEFERRED', da: 'Besøgt for nylig', en: 'Visited recently' },
  { code: 'DATA_FAULT', for: 'DEFERRED', da: 'Fejl i data', en: 'Fault in the data' },
  { code: 'OTHER_ACTION', for: 'DEFERRED', da: 'Anden indsats er i gang', en: 'Other action is under way' },
  { code: 'HOME_CLOSING', for: 'DEFERRED', da: 'Hjemmet lukker', en: 'The home is closing' },
  { code: 'CAPACITY', for: 'DEFERRED', da: 'Kapacitet', en: 'Capacity' },
  { code: 'OTHER', for: 'BOTH', da: 'Andet', en: 'Other' },
] as const
export type SelectionReason = (typeof selectionReasons)[number]['code']

export const roundStates = [
  { code: 'OPEN', da: 'Åben', en: 'Open' },
  { code: 'CLOSED', da: 'Lukket', en: 'Closed' },
] as const
export type RoundState = (typeof roundStates)[number]['code']

/** Where an assessment is. */
export const assessmentStates = [
  { code: 'QUEUED', da: 'Venter', en: 'Waiting' },
  { code: 'RUNNING', da: 'I gang', en: 'Running' },
  { code: 'DONE', da: 'Færdig', en: 'Done' },
  { code: 'FAILED', da: 'Mislykkedes', en: 'Failed' },
  { code: 'CANCELLED', da: 'Afbrudt', en: 'Cancelled' },
] as const
export type AssessmentState = (typeof assessmentStates)[number]['code']

/** The steps of an assessment, in order. */
export const assessmentSteps = [
  { code: 'FETCHING', da: 'Henter fra fire registre', en: 'Fetching from four registers' },
  { code: 'SCORING', da: 'Beregner', en: 'Calculating' },
  { code: 'REDRAWING', da: 'Trækker året om', en: 'Drawing the year again' },
  { code: 'STORING', da: 'Gemmer', en: 'Storing' },
] as const
export type AssessmentStep = (typeof assessmentSteps)[number]['code']

/** The life of an inspection, from plan to closing. */
export const inspectionStates = [
  { code: 'PLANNED', da: 'Planlagt', en: 'Planned' },
  { code: 'CARRIED_OUT', da: 'Gennemført', en: 'Carried out' },
  { code: 'DRAFT_REPORT', da: 'Rapportudkast', en: 'Draft report' },
  { code: 'HEARING', da: 'I høring hos hjemmet', en: 'In hearing' },
  { code: 'FINAL', da: 'Endelig', en: 'Final' },
  { code: 'FOLLOW_UP', da: 'Opfølgning', en: 'Follow-up' },
  { code: 'CLOSED', da: 'Afsluttet', en: 'Closed' },
  { code: 'CANCELLED', da: 'Aflyst', en: 'Cancelled' },
] as const
export type InspectionState = (typeof inspectionStates)[number]['code']

/** What can be done with an inspection; which of them now, the server says. */
export const inspectionActions = [
  { code: 'REPLAN', da: 'Ret planen', en: 'Change the plan' },
  { code: 'CARRY_OUT', da: 'Registrér besøget', en: 'Record the visit' },
  { code: 'FILE_FINDINGS', da: 'Indsend fund', en: 'File findings' },
  { code: 'SEND_TO_HEARING', da: 'Send i høring', en: 'Send to hearing' },
  { code: 'FINALISE', da: 'Gør endelig', en: 'Make final' },
  { code: 'CHECK_FOLLOW_UP', da: 'Registrér opfølgning', en: 'Record follow-up' },
  { code: 'CLOSE', da: 'Afslut', en: 'Close' },
  { code: 'CANCEL', da: 'Aflys', en: 'Cancel' },
] as const
export type InspectionAction = (typeof inspectionActions)[number]['code']

export const cancellationReasons = [
  { code: 'HOME_CLOSED', da: 'Hjemmet er lukket', en: 'The home has closed' },
  { code: 'HOME_MERGED', da: 'Hjemmet er lagt sammen', en: 'The home has merged' },
  { code: 'REPLACED', da: 'Erstattet af et andet besøg', en: 'Replaced by another visit' },
  { code: 'STAFFING', da: 'Bemanding i tilsynet', en: 'Staffing of the authority' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type CancellationReason = (typeof cancellationReasons)[number]['code']
