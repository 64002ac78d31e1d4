import type { Persona } from './persona.ts'

/** The closed word lists of the quarterly overview and the yearly orientation. Each is the source of a GraphQL enum and of a CHECK. */

/** Where a department's quarter is. */
export const overviewStatuses = [
  { code: 'OPEN', da: 'Ikke opgjort', en: 'Not counted' },
  { code: 'COUNTED', da: 'Opgjort, kan skrives i', en: 'Counted, being written' },
  { code: 'COMMENTED', da: 'Underskrevet af forfatteren', en: 'Signed by the author' },
  { code: 'SIGNED', da: 'Underskrevet af lederen', en: 'Signed by the head' },
  { code: 'SUBMITTED', da: 'Indsendt', en: 'Submitted' },
] as const
export type OverviewStatus = (typeof overviewStatuses)[number]['code']

/** What can be done with one; which of them now, the server says. */
export const overviewActions = [
  { code: 'WRITE', da: 'Skriv', en: 'Write' },
  { code: 'SIGN_AS_AUTHOR', da: 'Underskriv som forfatter', en: 'Sign as author' },
  { code: 'RETURN', da: 'Send tilbage', en: 'Return' },
  { code: 'SIGN_AS_HEAD', da: 'Underskriv som leder', en: 'Sign as head' },
  { code: 'SUBMIT', da: 'Indsend til staben', en: 'Submit to the staff unit' },
  { code: 'REOPEN', da: 'Åbn igen', en: 'Reopen' },
] as const
export type OverviewAction = (typeof overviewActions)[number]['code']

export const overviewSectionKinds = [
  { code: 'SUMMARY', da: 'Omfang og udvikling', en: 'Size and development' },
  { code: 'RIGHTS', da: 'Børnenes rettigheder', en: 'The children’s rights' },
  { code: 'VOICES', da: 'Klager og underretninger', en: 'Complaints and notifications' },
  { code: 'RETURNS', da: 'Hvad der mangler', en: 'What is missing' },
  { code: 'HOME', da: 'Hjem', en: 'Home' },
] as const
export type OverviewSectionKind = (typeof overviewSectionKinds)[number]['code']

/** What stands out in a home's quarter, and is therefore asked about. */
export const overviewQuestions = [
  { code: 'SIGNAL', da: 'Signal i kontroldiagrammet', en: 'Signal in the control chart' },
  { code: 'USE_ALARM', da: 'Alarm i kvartalet', en: 'Alarm in the quarter' },
  { code: 'NOT_PERMITTED', da: 'Magtanvendelse uden for loven', en: 'Force outside the law' },
  { code: 'ACCOUNT_MISSING', da: 'Børnenes redegørelser mangler', en: 'Children’s accounts missing' },
  { code: 'GUIDANCE_MISSING', da: 'Klagevejledning mangler', en: 'Guidance on complaining missing' },
  { code: 'LATE', da: 'Registreret for sent', en: 'Registered late' },
  { code: 'COMPLAINT_UPHELD', da: 'Klage medholdt', en: 'Complaint upheld' },
  { code: 'MONTH_MISSING', da: 'Måned uden indberetning eller erklæring', en: 'Month without report or declaration' },
  { code: 'NO_EXPOSURE', da: 'Indberetninger uden barnedøgn', en: 'Reports without child-days' },
] as const
export type OverviewQuestion = (typeof overviewQuestions)[number]['code']

/** The list behind a number. */
export const overviewLists = [
  { code: 'REPORTS', da: 'Indberetninger', en: 'Reports' },
  { code: 'COMPLAINTS', da: 'Klager', en: 'Complaints' },
  { code: 'NOTIFICATIONS', da: 'Underretninger', en: 'Notifications' },
  { code: 'INSPECTIONS', da: 'Tilsynsbesøg', en: 'Inspections' },
  { code: 'HOMES', da: 'Hjem', en: 'Homes' },
] as const
export type OverviewList = (typeof overviewLists)[number]['code']

/** Who a remark is by. */
export const overviewRemarkParts = [
  { code: 'ANSWER', da: 'Hjemmets svar', en: 'The home’s answer' },
  { code: 'COMMENT', da: 'Afdelingens bemærkning', en: 'The department’s comment' },
] as const
export type OverviewRemarkPart = (typeof overviewRemarkParts)[number]['code']

/** Why use of force in a home does not wait for its quarter. */
export const alarmKinds = [
  { code: 'DOUBLED', da: 'Fordobling', en: 'Doubling' },
  { code: 'ABOVE_PEERS', da: 'Over sammenlignelige hjem', en: 'Above its peers' },
] as const
export type UseAlarmKind = (typeof alarmKinds)[number]['code']

/** Advis of a quarter, or of what does not wait for it. */
export const overviewNoticeKinds = [
  {
    code: 'USE_ALARM',
    da: 'Magtanvendelse i et hjem, der ikke venter på kvartalet',
    en: 'Use of force in a home that does not wait for the quarter',
  },
  {
    code: 'OVERVIEW_COUNTED',
    da: 'Et kvartal er gjort op, og overblikket kan skrives',
    en: 'A quarter is counted, and its overview can be written',
  },
  { code: 'QUESTION_ASKED', da: 'Kvartalet stiller hjemmet spørgsmål', en: 'The quarter asks the home' },
  {
    code: 'SIGNATURE_WAITS',
    da: 'Et kvartalsoverblik venter på lederens underskrift',
    en: 'A quarterly overview waits for the head’s signature',
  },
  {
    code: 'OVERVIEW_RETURNED',
    da: 'Et kvartalsoverblik er sendt tilbage til forfatteren',
    en: 'A quarterly overview was returned to the author',
  },
  { code: 'OVERVIEW_REOPENED', da: 'Et underskrevet kvartalsoverblik er åbnet igen', en: 'A signed quarterly overview was opened again' },
  { code: 'OVERVIEW_SUBMITTED', da: 'Et kvartalsoverblik er indsendt', en: 'A quarterly overview was submitted' },
] as const
export type OverviewNoticeKind = (typeof overviewNoticeKinds)[number]['code']

/**
 * Where a notice of a quarter leads, in the bell and in a mail: each where she does something about it, the department its document,
 * the home its questions, the staff unit the year's board.
 */
export function overviewNoticePath({ kind, overviewId }: { kind: OverviewNoticeKind; overviewId: string }, persona: Persona): string {
  if (persona === 'staff_unit') return `/orientering?aar=${quarterOfOverview(overviewId).slice(0, 4)}`
  if (persona === 'manager') return '/overblik'
  return kind === 'USE_ALARM' ? '/afdeling' : `/overblik/${encodeURIComponent(overviewId)}`
}

/** dep-midt-boern@2026K3: the quarter of an overview's id. */
export function quarterOfOverview(id: string): string {
  return id.slice(id.lastIndexOf('@') + 1)
}

/** Where a region's yearly orientation is: leadership before politicians ([4]). */
export const orientationStates = [
  { code: 'GATHERING', da: 'Samles', en: 'Being gathered' },
  { code: 'COMPILED', da: 'Sammenskrevet', en: 'Compiled' },
  { code: 'LEADERSHIP_ORIENTED', da: 'Ledelsen er orienteret', en: 'Leadership oriented' },
  { code: 'POLITICIANS_ORIENTED', da: 'Politikerne er orienteret', en: 'Politicians oriented' },
] as const
export type OrientationState = (typeof orientationStates)[number]['code']

export const orientationActions = [
  { code: 'COMPILE', da: 'Sammenskriv', en: 'Compile' },
  { code: 'WRITE', da: 'Skriv', en: 'Write' },
  { code: 'ORIENT_LEADERSHIP', da: 'Ledelsen er orienteret', en: 'Leadership is oriented' },
  { code: 'ORIENT_POLITICIANS', da: 'Politikerne er orienteret', en: 'Politicians are oriented' },
] as const
export type OrientationAction = (typeof orientationActions)[number]['code']
