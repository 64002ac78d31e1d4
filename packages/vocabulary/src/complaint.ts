/** The closed word lists of a complaint's life: filed, received, examined, decided, appealed. Subjects and outcomes are in records.ts. */

/** Where a complaint is. The appeals board's answer may lead it back to EXAMINED. */
export const complaintStates = [
  { code: 'FILED', da: 'Indgivet', en: 'Filed' },
  { code: 'RECEIVED', da: 'Modtaget', en: 'Received' },
  { code: 'EXAMINED', da: 'Undersøges', en: 'Being examined' },
  { code: 'DECIDED', da: 'Afgjort', en: 'Decided' },
  { code: 'APPEALED', da: 'Anket', en: 'Appealed' },
  { code: 'APPEAL_DECIDED', da: 'Afgjort i Ankestyrelsen', en: 'Decided on appeal' },
  { code: 'CLOSED', da: 'Afsluttet', en: 'Closed' },
  { code: 'WITHDRAWN', da: 'Trukket tilbage', en: 'Withdrawn' },
] as const
export type ComplaintState = (typeof complaintStates)[number]['code']

/** What can be done with a complaint; which of them now, the server says. */
export const complaintActions = [
  { code: 'RECEIVE', da: 'Bekræft modtagelsen', en: 'Confirm receipt' },
  { code: 'FORWARD', da: 'Send videre', en: 'Forward' },
  { code: 'NAME_HOME', da: 'Angiv hjemmet', en: 'Name the home' },
  { code: 'RECOGNISE_CHILD', da: 'Genkend barnet', en: 'Recognise the child' },
  { code: 'LINK_INCIDENT', da: 'Knyt til indberetning', en: 'Link to a report' },
  { code: 'UNLINK_INCIDENT', da: 'Fjern forkert indberetning', en: 'Remove a wrong report' },
  { code: 'GUIDE_GUARDIAN', da: 'Registrér vejledning af forældremyndigheden', en: 'Record that the guardian was guided' },
  { code: 'HEAR_HOME', da: 'Spørg hjemmet', en: 'Hear the home' },
  { code: 'ANSWER_HEARING', da: 'Svar kommunen', en: 'Answer the hearing' },
  { code: 'HOLD_TALK', da: 'Registrér samtale med barnet', en: 'Record the talk with the child' },
  { code: 'DECIDE', da: 'Afgør', en: 'Decide' },
  { code: 'APPEAL', da: 'Klag til Ankestyrelsen', en: 'Appeal' },
  { code: 'DECIDE_APPEAL', da: 'Registrér Ankestyrelsens afgørelse', en: 'Decide the appeal' },
  { code: 'ADD_WORDS', da: 'Skriv mere', en: 'Add words' },
  { code: 'WITHDRAW', da: 'Træk klagen tilbage', en: 'Withdraw' },
  { code: 'CLOSE', da: 'Afslut', en: 'Close' },
] as const
export type ComplaintAction = (typeof complaintActions)[number]['code']

/** What has happened to a complaint. Only ever added to. */
export const complaintEvents = [
  { code: 'FILED', da: 'Indgivet', en: 'Filed' },
  { code: 'HOME_NAMED', da: 'Hjemmet er angivet', en: 'Home named' },
  { code: 'HOME_FOUND', da: 'Hjemmet er fundet', en: 'Home found' },
  { code: 'HOME_UNKNOWN', da: 'Hjemmet er ukendt', en: 'Home unknown' },
  { code: 'RECEIVED', da: 'Modtaget', en: 'Received' },
  { code: 'FORWARDED', da: 'Sendt videre', en: 'Forwarded' },
  { code: 'CHILD_RECOGNISED', da: 'Barnet er genkendt', en: 'Child recognised' },
  { code: 'INCIDENT_LINKED', da: 'Knyttet til en indberetning', en: 'Linked to a report' },
  { code: 'INCIDENT_UNLINKED', da: 'Forkert indberetning fjernet', en: 'Wrong report removed' },
  { code: 'EPISODE_UNREGISTERED', da: 'Episoden er aldrig indberettet', en: 'Episode nobody registered' },
  { code: 'GUARDIAN_GUIDED', da: 'Forældremyndigheden er vejledt', en: 'Guardian guided' },
  { code: 'HOME_HEARD', da: 'Hjemmet er spurgt', en: 'Home asked' },
  { code: 'HEARING_ANSWERED', da: 'Hjemmet har svaret', en: 'Home answered' },
  { code: 'TALK_HELD', da: 'Samtale holdt', en: 'Talk held' },
  { code: 'TALK_OMITTED', da: 'Samtale undladt', en: 'Talk omitted' },
  { code: 'DECIDED', da: 'Afgjort', en: 'Decided' },
  { code: 'APPEALED', da: 'Anket', en: 'Appealed' },
  { code: 'APPEAL_DECIDED', da: 'Afgjort i Ankestyrelsen', en: 'Appeal decided' },
  { code: 'WORDS_ADDED', da: 'Ord tilføjet', en: 'Words added' },
  { code: 'WITHDRAWN', da: 'Trukket tilbage', en: 'Withdrawn' },
  { code: 'CLOSED', da: 'Afsluttet', en: 'Closed' },
] as const
export type ComplaintEventWord = (typeof complaintEvents)[number]['code']

/** Who takes complaints about force, by the dated rule `complaint.recipient`: the municipality today (§ 23 (3)). */
export const complaintRecipients = [
  { code: 'MUNICIPALITY', da: 'Kommune', en: 'Municipality' },
  { code: 'AUTHORITY', da: 'Socialtilsyn', en: 'Oversight authority' },
] as const
export type ComplaintRecipientKind = (typeof complaintRecipients)[number]['code']

/** When whose words they are: what the complaint was filed with, and what was added later. */
export const complaintWordKinds = [
  { code: 'OWN_WORDS', da: 'Klagen', en: 'The complaint' },
  { code: 'ADDED', da: 'Tilføjet', en: 'Added' },
] as const
export type ComplaintWordKind = (typeof complaintWordKinds)[number]['code']

/** Why there was no talk with the child (barnets lov § 5: maturity, the nature of the case; or the child's own wish). */
export const talkOmissions = [
  { code: 'DECLINED', da: 'Barnet ønskede ikke en samtale', en: 'The child did not want a talk' },
  { code: 'MATURITY', da: 'Barnets modenhed taler afgørende imod', en: 'The child’s maturity speaks decisively against it' },
  { code: 'NATURE_OF_CASE', da: 'Sagens karakter taler afgørende imod', en: 'The nature of the case speaks decisively against it' },
] as const
export type TalkOmission = (typeof talkOmissions)[number]['code']

/** May the guardian be told of the case? Only the register of notifications knows; no answer is no permission. */
export const guardianLockStates = [
  { code: 'OPEN', da: 'Må vejledes', en: 'May be guided' },
  { code: 'LOCKED', da: 'Må ikke vejledes', en: 'Must not be guided' },
  { code: 'UNKNOWN', da: 'Ved vi ikke endnu', en: 'Not known yet' },
] as const
export type GuardianLockState = (typeof guardianLockStates)[number]['code']

/** What is known of one municipality's complaints in one quarter. */
export const complaintReturnStates = [
  { code: 'REPORTED', da: 'Indberettet', en: 'Reported' },
  { code: 'MISSING', da: 'Mangler', en: 'Missing' },
  { code: 'OPEN', da: 'Ikke slut endnu', en: 'Not over yet' },
] as const
export type ComplaintReturnState = (typeof complaintReturnStates)[number]['code']

/** Which part of the desk. */
export const complaintDeskFilters = [
  { code: 'ALL', da: 'Alle åbne', en: 'All open' },
  { code: 'MINE', da: 'Mine', en: 'Mine' },
  { code: 'UNRECEIVED', da: 'Ikke bekræftet', en: 'Not confirmed' },
  { code: 'DUE', da: 'Frist nået', en: 'Due' },
  { code: 'CLOSED', da: 'Afsluttede', en: 'Closed' },
] as const
export type ComplaintDeskFilter = (typeof complaintDeskFilters)[number]['code']

/** How a complaint came that a caseworker writes down. */
export const complaintChannels = [
  { code: 'PAPER', da: 'På papir eller i en mail', en: 'On paper or by mail' },
  { code: 'PHONE', da: 'I telefonen', en: 'By telephone' },
  { code: 'IN_PERSON', da: 'Ved fremmøde', en: 'In person' },
] as const
export type ComplaintChannel = (typeof complaintChannels)[number]['code']

/** Advis of complaints: ids and a word, never text about a person. */
export const complaintNoticeKinds = [
  { code: 'COMPLAINT_RECEIVED', da: 'Ny klage', en: 'New complaint' },
  { code: 'WORDS_ADDED', da: 'Der er skrevet mere i en klage', en: 'More was written in a complaint' },
  { code: 'COMPLAINT_WITHDRAWN', da: 'En klage er trukket tilbage', en: 'A complaint was withdrawn' },
  { code: 'COMPLAINT_OVERDUE', da: 'En klage er over fristen', en: 'A complaint is overdue' },
  { code: 'HEARING_ASKED', da: 'Kommunen spørger hjemmet om en klage', en: 'The municipality asks the home about a complaint' },
  { code: 'HEARING_ANSWERED', da: 'Hjemmet har svaret i en klage', en: 'The home has answered in a complaint' },
  { code: 'COMPLAINT_APPEALED', da: 'En klage er indbragt for Ankestyrelsen', en: 'A complaint was appealed' },
  { code: 'APPEAL_DECIDED', da: 'Ankestyrelsen har afgjort en klage', en: 'The appeals board has decided' },
  { code: 'COMPLAINT_NEWS', da: 'Der er nyt i din klage', en: 'There is news of your complaint' },
] as const
export type ComplaintNoticeKind = (typeof complaintNoticeKinds)[number]['code']
