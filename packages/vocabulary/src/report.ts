/** The closed word lists of a report's life: registering, approving, delivering, answering, following up. */

/** Where a report is. A draft is not a report yet: it is counted nowhere. */
export const reportStates = [
  { code: 'REGISTERED', da: 'Registreret', en: 'Registered' },
  { code: 'RETURNED', da: 'Sendt retur', en: 'Returned' },
  { code: 'APPROVED', da: 'Godkendt', en: 'Approved' },
  { code: 'DISPATCHED', da: 'Afsendt', en: 'Dispatched' },
  { code: 'FEEDBACK', da: 'Tilbagemelding modtaget', en: 'Feedback received' },
  { code: 'CLOSED', da: 'Afsluttet', en: 'Closed' },
  { code: 'VOIDED', da: 'Annulleret', en: 'Voided' },
] as const
export type ReportState = (typeof reportStates)[number]['code']

/** What can be done with a report; which of them now, the server says. */
export const reportActions = [
  { code: 'CORRECT', da: 'Ret', en: 'Correct' },
  { code: 'RETURN', da: 'Send retur', en: 'Return' },
  { code: 'APPROVE', da: 'Godkend og send', en: 'Approve and send' },
  { code: 'ADD_ACCOUNT', da: 'Tilføj barnets redegørelse', en: 'Add the child’s account' },
  { code: 'ADD_ATTACHMENT', da: 'Vedhæft filer', en: 'Attach files' },
  { code: 'WITHDRAW_ATTACHMENT', da: 'Tag en fil tilbage', en: 'Withdraw a file' },
  { code: 'MARK_CRIME', da: 'Meld mistanke om strafbart forhold', en: 'Report suspected crime' },
  { code: 'WRITE_SUPPLEMENT', da: 'Skriv internt tillæg', en: 'Write internal supplement' },
  { code: 'ORIENT_GUARDIAN', da: 'Registrér orientering af forældremyndigheden', en: 'Record that the guardian was told' },
  { code: 'GIVE_FEEDBACK', da: 'Giv tilbagemelding', en: 'Give feedback' },
  { code: 'ADD_FOLLOW_UP', da: 'Tilføj opfølgning', en: 'Add follow-up' },
  { code: 'CLOSE', da: 'Afslut', en: 'Close' },
  { code: 'REOPEN', da: 'Genåbn', en: 'Reopen' },
  { code: 'VOID', da: 'Annullér', en: 'Void' },
] as const
export type ReportAction = (typeof reportActions)[number]['code']

/** What a file on a report is. */
export const attachmentKinds = [
  { code: 'CHILD_ACCOUNT', da: 'Barnets redegørelse', en: 'The child’s account' },
  { code: 'OTHER', da: 'Andet', en: 'Other' },
] as const
export type AttachmentKind = (typeof attachmentKinds)[number]['code']

/** Who has a right to a report. */
export const recipientKinds = [
  { code: 'ACTING_MUNICIPALITY', da: 'Handlekommune', en: 'Acting municipality' },
  { code: 'LOCATION_MUNICIPALITY', da: 'Beliggenhedskommune', en: 'Location municipality' },
  { code: 'GUARDIAN', da: 'Forældremyndighedsindehaver', en: 'Custody holder' },
  { code: 'DEPARTMENT', da: 'Driftsafdeling', en: 'Operating department' },
  { code: 'CONSULTANT', da: 'Fagkonsulent', en: 'Consultant' },
  { code: 'AUTHORITY', da: 'Socialtilsyn', en: 'Oversight authority' },
  { code: 'ADMINISTRATION', da: 'Driftsherrens administration', en: 'Administration of the operator' },
] as const
export type RecipientKind = (typeof recipientKinds)[number]['code']

/** How a delivery travels. The inbox is this platform's own; mail holds a link and no personal text. */
export const deliveryChannels = [
  { code: 'INBOX', da: 'Indbakke her', en: 'Inbox here' },
  { code: 'MAIL', da: 'Mail med link', en: 'Mail with a link' },
  { code: 'DIGITAL_POST', da: 'Digital Post', en: 'Digital Post' },
  { code: 'BY_HAND', da: 'Mundtligt eller på papir', en: 'In person or on paper' },
] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]['code']

export const deliveryStates = [
  { code: 'PENDING', da: 'Venter', en: 'Pending' },
  { code: 'BLOCKED', da: 'Spærret', en: 'Blocked' },
  { code: 'SENT', da: 'Afsendt', en: 'Sent' },
  { code: 'ACKNOWLEDGED', da: 'Læst', en: 'Read' },
  { code: 'FAILED', da: 'Mislykket', en: 'Failed' },
] as const
export type DeliveryState = (typeof deliveryStates)[number]['code']

export const feedbackVerdicts = [
  { code: 'NO_REMARK', da: 'Ingen bemærkninger', en: 'No remarks' },
  { code: 'REMARK', da: 'Bemærkninger', en: 'Remarks' },
  { code: 'FOUND_NOT_PERMITTED', da: 'Vurderet ikke tilladt', en: 'Found not permitted' },
] as const
export type FeedbackVerdict = (typeof feedbackVerdicts)[number]['code']

export const followUpKinds = [
  { code: 'REPAIR_TALK', da: 'Samtale med barnet', en: 'Talk with the child' },
  { code: 'WITNESSES', da: 'Børn, der så det', en: 'Children who saw it' },
  { code: 'STAFF', da: 'Opfølgning i personalegruppen', en: 'Follow-up among staff' },
  { code: 'PREVENTIVE', da: 'Forebyggende initiativ', en: 'Preventive measure' },
] as const
export type FollowUpKind = (typeof followUpKinds)[number]['code']

/** Advis: word that something waits. Ids only, never text about a person. */
export const noticeKinds = [
  { code: 'APPROVAL_WAITS', da: 'En indberetning venter på godkendelse', en: 'A report waits for approval' },
  { code: 'REPORT_RETURNED', da: 'En indberetning er sendt retur', en: 'A report was returned' },
  { code: 'REPORT_RECEIVED', da: 'Ny indberetning', en: 'New report' },
  { code: 'REPORT_CORRECTED', da: 'En indberetning er rettet', en: 'A report was corrected' },
  { code: 'REPORT_VOIDED', da: 'En indberetning er annulleret', en: 'A report was voided' },
  { code: 'REPORT_REOPENED', da: 'En indberetning er genåbnet', en: 'A report was reopened' },
  { code: 'CRIME_SUSPECTED', da: 'Mistanke om strafbart forhold', en: 'Suspected crime' },
  { code: 'FEEDBACK_RECEIVED', da: 'Tilbagemelding på en indberetning', en: 'Feedback on a report' },
  { code: 'DEADLINE_NEAR', da: 'En frist nærmer sig', en: 'A deadline is near' },
  { code: 'DELIVERY_FAILED', da: 'En afsendelse mislykkedes', en: 'A delivery failed' },
  { code: 'ACCOUNT_AWAITED', da: 'Barnets redegørelse mangler stadig', en: 'The child’s account is still missing' },
  { code: 'NIL_RETURN_DUE', da: 'Månedens indberetning mangler', en: 'The month’s return is missing' },
] as const
export type NoticeKind = (typeof noticeKinds)[number]['code']

export const monthStates = [
  { code: 'HAS_REPORTS', da: 'Indberettet', en: 'Has reports' },
  { code: 'DECLARED_ZERO', da: 'Nul erklæret', en: 'Declared zero' },
  { code: 'MISSING', da: 'Mangler', en: 'Missing' },
  { code: 'OPEN', da: 'Ikke slut endnu', en: 'Not over yet' },
] as const
export type MonthState = (typeof monthStates)[number]['code']

export const voidReasons = [
  { code: 'WRONG_CHILD', da: 'Forkert barn', en: 'Wrong child' },
  { code: 'DOUBLE', da: 'Registreret to gange', en: 'Registered twice' },
  { code: 'NO_FORCE', da: 'Der blev ikke brugt magt', en: 'No force was used' },
] as const
export type VoidReason = (typeof voidReasons)[number]['code']
