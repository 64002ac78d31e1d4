import type { CalendarDate, ChildAccount, GuidanceAnswer, Injury, LegalSection } from '@tilsynsblik/vocabulary'
import type { ClockRepeat } from './local-time.ts'

/** What a report says, whole: nothing is undefined, and no text is blank. As it is stored. */
export interface ReportContent {
  childId: string | null
  startedAt: string | null
  startedRepeat: ClockRepeat | null
  endedAt: string | null
  endedRepeat: ClockRepeat | null
  place: string | null
  inHouseSchool: boolean | null
  measures: { section: LegalSection; minutes: number; note: string | null }[]
  staff: string[]
  authorReason: string | null
  leadUp: string | null
  triedFirst: string | null
  course: string | null
  injury: Injury | null
  injuryText: string | null
  childrenWatching: number | null
  childTold: boolean | null
  account: ChildAccount | null
  accountText: string | null
  accountReason: string | null
  guidance: GuidanceAnswer | null
  guidanceBy: string | null
  guidanceOn: CalendarDate | null
  crimeSuspected: boolean
}

/** As a form sends it: a field that was never touched is left out. */
export type TypedReport = {
  [Field in Exclude<keyof ReportContent, 'measures' | 'staff' | 'crimeSuspected'>]?: ReportContent[Field] | undefined
} & {
  measures: readonly { section: LegalSection; minutes: number; note?: string | null | undefined }[]
  staff: readonly string[]
  crimeSuspected: boolean
}

/** The same content for the same typing, however the form sent it: two sendings can be compared. */
export function contentOf(typed: TypedReport): ReportContent {
  return {
    childId: typed.childId ?? null,
    startedAt: typed.startedAt ?? null,
    startedRepeat: typed.startedRepeat ?? null,
    endedAt: typed.endedAt ?? null,
    endedRepeat: typed.endedRepeat ?? null,
    place: textOf(typed.place),
    inHouseSchool: typed.inHouseSchool ?? null,
    measures: typed.measures.map(({ section, minutes, note }) => ({ section, minutes, note: textOf(note) })),
    staff: typed.staff.map((person) => person.trim()),
    authorReason: textOf(typed.authorReason),
    leadUp: textOf(typed.leadUp),
    triedFirst: textOf(typed.triedFirst),
    course: textOf(typed.course),
    injury: typed.injury ?? null,
    injuryText: textOf(typed.injuryText),
    childrenWatching: typed.childrenWatching ?? null,
    childTold: typed.childTold ?? null,
    account: typed.account ?? null,
    accountText: textOf(typed.accountText),
    accountReason: textOf(typed.accountReason),
    guidance: typed.guidance ?? null,
    guidanceBy: textOf(typed.guidanceBy),
    guidanceOn: typed.guidanceOn ?? null,
    crimeSuspected: typed.crimeSuspected,
  }
}

function textOf(typed: string | null | undefined): string | null {
  return typed?.trim() || null
}
