/** The closed word lists of the life of a notification of concern: from the mailbox of a municipality to support, and closed. */

export const notificationStates = [
  { code: 'RECEIVED', da: 'Modtaget', en: 'Received' },
  { code: 'ASSESSED', da: 'Vurderet', en: 'Assessed' },
  { code: 'INVESTIGATED', da: 'Undersøgelse besluttet', en: 'Examination decided' },
  { code: 'DECIDED', da: 'Afgjort', en: 'Decided' },
  { code: 'SUPPORTED', da: 'Støtte i gang', en: 'Support begun' },
  { code: 'CLOSED', da: 'Afsluttet', en: 'Closed' },
] as const
export type NotificationState = (typeof notificationStates)[number]['code']

/** What can be done with a notification; which of them now, the server says. */
export const notificationActions = [
  { code: 'SEND_RECEIPT', da: 'Send kvittering', en: 'Send receipt' },
  { code: 'ASSESS', da: 'Vurdér', en: 'Assess' },
  { code: 'IDENTIFY_CHILD', da: 'Angiv hvilket barn', en: 'Say which child' },
  { code: 'ADD_STATEMENT', da: 'Tilføj udsagn eller tegn', en: 'Add a statement or sign' },
  { code: 'HOLD_CONVERSATION', da: 'Registrér samtale med barnet', en: 'Record a conversation with the child' },
  { code: 'OMIT_CONVERSATION', da: 'Undlad samtale med barnet', en: 'Omit the conversation with the child' },
  { code: 'LOCK_GUARDIAN', da: 'Spær for orientering af forældre', en: 'Lock what the guardian is told' },
  { code: 'LIFT_GUARDIAN_LOCK', da: 'Ophæv spærring', en: 'Lift the lock' },
  { code: 'CONSULT_POLICE', da: 'Rådfør med politiet', en: 'Consult the police' },
  { code: 'REPORT_POLICE', da: 'Anmeld til politiet', en: 'Report to the police' },
  { code: 'POLICE_DECLINED', da: 'Politiet afviste sagen', en: 'The police declined' },
  { code: 'POLICE_INTERVIEW', da: 'Registrér videoafhøring', en: 'Record the police interview' },
  { code: 'ADD_SAFETY_PLAN', da: 'Læg sikkerhedsplan', en: 'Make a safety plan' },
  { code: 'SPAR_CHILDRENS_HOUSE', da: 'Sparring med børnehuset', en: 'Sparring with the children’s house' },
  { code: 'REFER_CHILDRENS_HOUSE', da: 'Henvis til børnehuset', en: 'Refer to the children’s house' },
  { code: 'NOT_CHILDRENS_HOUSE', da: 'Børnehuset er ikke relevant', en: 'The children’s house is not relevant' },
  { code: 'START_CHILDRENS_HOUSE', da: 'Registrér forløb begyndt i børnehuset', en: 'Record the first day at the children’s house' },
  { code: 'CHILDRENS_HOUSE_REPORT', da: 'Registrér børnehusets anbefaling', en: 'Record the children’s house’s recommendation' },
  { code: 'ADD_HYPOTHESIS', da: 'Tilføj hypotese', en: 'Add a hypothesis' },
  { code: 'INVESTIGATE', da: 'Beslut om undersøgelse', en: 'Decide on examination' },
  { code: 'DECIDE', da: 'Afgør', en: 'Decide' },
  { code: 'START_SUPPORT', da: 'Registrér støtte begyndt', en: 'Record that support began' },
  { code: 'HAND_OVER', da: 'Overdrag', en: 'Hand over' },
  { code: 'CLOSE', da: 'Afslut', en: 'Close' },
] as const
export type NotificationAction = (typeof notificationActions)[number]['code']

/** Psychological abuse is done to the child, witnessed by it, or neglect (SISO). */
export const psychologicalForms = [
  { code: 'ACTIVE', da: 'Aktiv, rettet mod barnet', en: 'Active, against the child' },
  { code: 'WITNESSING', da: 'Barnet er vidne til vold', en: 'The child witnesses violence' },
  { code: 'NEGLECT', da: 'Passiv, vanrøgt', en: 'Passive, neglect' },
] as const
export type PsychologicalForm = (typeof psychologicalForms)[number]['code']

/** At whom the suspicion points. At the guardian: nothing is told there until somebody lifts the lock. */
export const suspects = [
  { code: 'GUARDIAN', da: 'Forælder eller forældremyndighed', en: 'Parent or guardian' },
  { code: 'STAFF_OF_HOME', da: 'Ansat på anbringelsesstedet', en: 'Staff of the placement' },
  { code: 'SIBLING_OR_CHILD', da: 'Søskende eller andet barn', en: 'Sibling or another child' },
  { code: 'OTHER_ADULT', da: 'Anden voksen', en: 'Another adult' },
  { code: 'UNKNOWN', da: 'Ukendt', en: 'Unknown' },
] as const
export type Suspect = (typeof suspects)[number]['code']

/** Who took part in an assessment. On abuse a leader or an expert always (SISO 9). */
export const assessors = [
  { code: 'ADVISER', da: 'Rådgiver', en: 'Adviser' },
  { code: 'OTHER_ADVISER', da: 'Rådgiver, der ikke har haft sagen før', en: 'Adviser who has not had the case before' },
  { code: 'COORDINATOR', da: 'Fagkoordinator', en: 'Coordinator' },
  { code: 'LEADER', da: 'Leder', en: 'Leader' },
  { code: 'EXPERT', da: 'Ekspertgruppe eller specialist', en: 'Expert' },
] as const
export type Assessor = (typeof assessors)[number]['code']

/** What the child says and shows. Never overwritten: what is taken back is one more. */
export const statementKinds = [
  { code: 'GIVEN', da: 'Udsagn', en: 'Statement' },
  { code: 'CHANGED', da: 'Ændret udsagn', en: 'Changed statement' },
  { code: 'WITHDRAWN', da: 'Trukket tilbage', en: 'Taken back' },
  { code: 'NON_VERBAL', da: 'Nonverbalt tegn', en: 'Non-verbal sign' },
] as const
export type StatementKind = (typeof statementKinds)[number]['code']

export const conversationStates = [
  { code: 'PENDING', da: 'Mangler', en: 'Pending' },
  { code: 'HELD', da: 'Holdt', en: 'Held' },
  { code: 'OMITTED', da: 'Undladt', en: 'Omitted' },
] as const
export type ConversationState = (typeof conversationStates)[number]['code']

/** The only two reasons the law knows (barnets lov § 137 (4)). */
export const omissionReasons = [
  { code: 'MATURITY', da: 'Barnets modenhed', en: 'The child’s maturity' },
  { code: 'NATURE_OF_CASE', da: 'Sagens karakter', en: 'The nature of the case' },
] as const
export type OmissionReason = (typeof omissionReasons)[number]['code']

export const policeStates = [
  { code: 'NONE', da: 'Ingen kontakt', en: 'No contact' },
  { code: 'CONSULTED', da: 'Rådført', en: 'Consulted' },
  { code: 'REPORTED', da: 'Anmeldt', en: 'Reported' },
  { code: 'QUESTIONED', da: 'Barnet er afhørt', en: 'The child is interviewed' },
] as const
export type PoliceState = (typeof policeStates)[number]['code']

export const policeAdvices = [
  { code: 'REPORT', da: 'Anmeld', en: 'Report it' },
  { code: 'WAIT', da: 'Vent', en: 'Wait' },
  { code: 'DO_NOT_REPORT', da: 'Anmeld ikke', en: 'Do not report it' },
] as const
export type PoliceAdvice = (typeof policeAdvices)[number]['code']

export const childrensHouseStates = [
  { code: 'UNDECIDED', da: 'Ikke taget stilling', en: 'Not decided' },
  { code: 'NOT_RELEVANT', da: 'Ikke relevant', en: 'Not relevant' },
  { code: 'SPARRING', da: 'Sparring', en: 'Sparring' },
  { code: 'REFERRED', da: 'Henvist', en: 'Referred' },
  { code: 'STARTED', da: 'Forløb begyndt', en: 'Begun' },
  { code: 'REPORTED', da: 'Anbefaling modtaget', en: 'Recommendation received' },
] as const
export type ChildrensHouseState = (typeof childrensHouseStates)[number]['code']

/** What the municipality decides about a children's examination (barnets lov § 20). */
export const examinations = [
  { code: 'FULL', da: 'Børnefaglig undersøgelse', en: 'Full examination' },
  { code: 'LIMITED', da: 'Screening eller afdækning', en: 'Screening' },
  { code: 'NONE', da: 'Ingen undersøgelse', en: 'No examination' },
] as const
export type Examination = (typeof examinations)[number]['code']

export const supportDecisions = [
  { code: 'SUPPORT', da: 'Støtte', en: 'Support' },
  { code: 'NONE', da: 'Ingen støtte', en: 'No support' },
] as const
export type SupportDecision = (typeof supportDecisions)[number]['code']

/** Why a case ends. That the police declined is none of them ([002], SISO 9). */
export const closingReasons = [
  { code: 'SUPPORTED', da: 'Støtten er i gang og følges der', en: 'Support has begun and is followed there' },
  { code: 'NO_NEED', da: 'Der er ikke behov for støtte', en: 'There is no need of support' },
  { code: 'TRANSFERRED', da: 'Overgået til en anden kommune', en: 'Gone to another municipality' },
] as const
export type ClosingReason = (typeof closingReasons)[number]['code']

/** The process, in its order: the same for every adviser. */
export const processSteps = [
  { code: 'RECEIPT', da: 'Kvittering til den, der underrettede', en: 'Receipt to whoever notified' },
  { code: 'ASSESSMENT', da: 'Vurdering inden 24 timer', en: 'Assessment within 24 hours' },
  { code: 'CHILD_KNOWN', da: 'Barnet er kendt', en: 'The child is known' },
  { code: 'GUARDIAN_LOCK', da: 'Spærring for orientering af forældre', en: 'Lock on what the guardian is told' },
  { code: 'AUTHORITY_TOLD', da: 'Besked til socialtilsynet', en: 'Word to the oversight authority' },
  { code: 'CONVERSATION', da: 'Samtale med barnet', en: 'Conversation with the child' },
  { code: 'POLICE', da: 'Stillingtagen til politi', en: 'Position on the police' },
  { code: 'POLICE_INTERVIEW', da: 'Videoafhøring', en: 'Police interview' },
  { code: 'SAFETY_PLAN', da: 'Sikkerhedsplan', en: 'Safety plan' },
  { code: 'CHILDRENS_HOUSE', da: 'Børnehus', en: 'Children’s house' },
  { code: 'EXAMINATION', da: 'Beslutning om undersøgelse', en: 'Decision on examination' },
  { code: 'DECISION', da: 'Afgørelse om støtte', en: 'Decision on support' },
  { code: 'SUPPORT', da: 'Støtte begyndt', en: 'Support begun' },
  { code: 'CLOSING', da: 'Afslutning', en: 'Closing' },
] as const
export type ProcessStepCode = (typeof processSteps)[number]['code']

export const processStepStates = [
  { code: 'DONE', da: 'Gjort', en: 'Done' },
  { code: 'OPEN', da: 'Mangler', en: 'Open' },
  { code: 'LATER', da: 'Kommer senere', en: 'Later' },
  { code: 'NOT_RELEVANT', da: 'Ikke relevant', en: 'Not relevant' },
] as const
export type ProcessStepState = (typeof processStepStates)[number]['code']

export const deskFilters = [
  { code: 'DUE_FIRST', da: 'Med frist', en: 'With a clock' },
  { code: 'UNASSESSED', da: 'Ikke vurderet', en: 'Not assessed' },
  { code: 'WAITING', da: 'Venter på andre', en: 'Waiting for others' },
  { code: 'MINE', da: 'Mine', en: 'Mine' },
  { code: 'ALL', da: 'Alle åbne', en: 'All open' },
  { code: 'CLOSED', da: 'Afsluttede', en: 'Closed' },
] as const
export type DeskFilter = (typeof deskFilters)[number]['code']

/** What a child may follow of her own case, in her own words. Nothing of who notified. */
export const childSteps = [
  { code: 'RECEIVED', da: 'Kommunen har hørt, at du måske har brug for hjælp', en: 'The municipality has heard that you may need help' },
  { code: 'TALK', da: 'Nogen har talt med dig', en: 'Somebody has talked with you' },
  { code: 'DECISION', da: 'Det er besluttet, hvad der skal ske', en: 'It is decided what is to happen' },
  { code: 'SUPPORT', da: 'Hjælpen er begyndt', en: 'The help has begun' },
  // How it ends for a child who gets no more: said as what it is, for a step that never comes would be waited for.
  {
    code: 'NO_SUPPORT',
    da: 'Kommunen har besluttet, at der ikke skal ske mere lige nu',
    en: 'The municipality has decided that nothing more is to happen now',
  },
  { code: 'TRANSFERRED', da: 'En anden kommune hjælper dig videre', en: 'Another municipality helps you from here' },
] as const
export type ChildStep = (typeof childSteps)[number]['code']

/** How whoever notified was told that it is here. Only `HERE` is sent by this register: to a colleague of a home who notified here. */
export const receiptChannels = [
  { code: 'HERE', da: 'I deres egen liste her', en: 'In their own list here' },
  { code: 'LETTER', da: 'Brev eller Digital Post', en: 'Letter or Digital Post' },
  { code: 'MAIL', da: 'Mail', en: 'Mail' },
  { code: 'TALK', da: 'Telefon eller samtale', en: 'By telephone or in person' },
] as const
export type ReceiptChannel = (typeof receiptChannels)[number]['code']

/** Advis of notifications of concern: ids and a word, never text about a person. */
export const notificationNoticeKinds = [
  { code: 'NOTIFICATION_RECEIVED', da: 'Ny underretning', en: 'New notification of concern' },
  { code: 'DEADLINE_NEAR', da: 'En underretning skal snart vurderes', en: 'A notification must soon be assessed' },
  { code: 'DEADLINE_PASSED', da: 'En underretning er over fristen', en: 'A notification is overdue' },
  { code: 'HANDED_OVER', da: 'En underretning er overdraget til dig', en: 'A notification was handed over to you' },
  { code: 'SECOND_ADVISER', da: 'Du er anden rådgiver i en underretning', en: 'You are the second adviser of a notification' },
  { code: 'HOME_CONCERNED', da: 'Underretning om et hjem', en: 'Notification of concern about a home' },
  { code: 'RECEIPT_SENT', da: 'Kommunen har modtaget din underretning', en: 'The municipality has your notification' },
  { code: 'FEEDBACK_SENT', da: 'Kommunen har svaret på din underretning', en: 'The municipality has answered your notification' },
  { code: 'CASE_NEWS', da: 'Der er nyt om det, der sker for dig', en: 'There is news of what happens for you' },
] as const
export type NotificationNoticeKind = (typeof notificationNoticeKinds)[number]['code']
