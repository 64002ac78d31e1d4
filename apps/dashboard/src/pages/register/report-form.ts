import type { ChildAccount, GuidanceAnswer, Injury, LegalSection } from '@tilsynsblik/vocabulary'
import type { ReportInput, ReportWordsFragment } from '../../graphql/graphql.ts'
import type { FieldProblem } from '../../ui/form-context.ts'
import type { ClockRepeat } from './local-clock.ts'

export interface MeasureForm {
  section: LegalSection | null
  minutes: number | null
  note: string
}

/** A point in time as it is typed: a day, a clock, and which of two when the hour comes twice. */
export interface Moment {
  day: string
  /** As it is typed: 14.05, 1405 or 14:05. */
  time: string
  repeat: ClockRepeat | null
}

/** What stands in the fields of the form, half of it perhaps. */
export interface ReportForm {
  childId: string | null
  startedAt: Moment
  endedAt: Moment
  place: string
  inHouseSchool: boolean | null
  measures: readonly MeasureForm[]
  staff: readonly string[]
  authorReason: string
  leadUp: string
  triedFirst: string
  course: string
  injury: Injury | null
  injuryText: string
  childrenWatching: number | null
  childTold: boolean | null
  account: ChildAccount | null
  accountText: string
  accountReason: string
  guidance: GuidanceAnswer | null
  guidanceBy: string
  guidanceOn: string
  crimeSuspected: boolean
}

export const emptyMeasure: MeasureForm = { section: null, minutes: null, note: '' }

/** As the form opens: it happened today, and who writes is who acted. */
export function emptyForm(author: string, today: string): ReportForm {
  return {
    childId: null,
    startedAt: { day: today, time: '', repeat: null },
    endedAt: { day: '', time: '', repeat: null },
    place: '',
    inHouseSchool: null,
    measures: [emptyMeasure],
    staff: [author],
    authorReason: '',
    leadUp: '',
    triedFirst: '',
    course: '',
    injury: null,
    injuryText: '',
    childrenWatching: null,
    childTold: null,
    account: null,
    accountText: '',
    accountReason: '',
    guidance: null,
    guidanceBy: '',
    guidanceOn: '',
    crimeSuspected: false,
  }
}

/** 14:05 of what is typed; null for what is no time of a day. */
export function clockOf(typed: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[.: ]?(\d{2})$/.exec(typed.trim()) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** The clock face of a moment; null until day and time are there. An end without a day is on the day it began. */
export function localTimeOf({ day, time }: Moment, otherwise = ''): string | null {
  const date = day || otherwise
  const clock = clockOf(time)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && clock ? `${date}T${clock}` : null
}

export function inputOf(form: ReportForm): ReportInput {
  const startedAt = localTimeOf(form.startedAt)
  const endedAt = localTimeOf(form.endedAt, form.startedAt.day)
  const attached = form.account === 'ATTACHED'
  const guided = form.guidance === 'YES'
  return {
    childId: form.childId,
    startedAt,
    startedRepeat: startedAt === null ? null : form.startedAt.repeat,
    endedAt,
    endedRepeat: endedAt === null ? null : form.endedAt.repeat,
    place: textOf(form.place),
    inHouseSchool: form.inHouseSchool,
    // A measure without a section is none yet.
    measures: form.measures.flatMap(({ section, minutes, note }) =>
      section ? [{ section, minutes: minutes ?? 0, note: textOf(note) }] : [],
    ),
    staff: [...form.staff],
    authorReason: textOf(form.authorReason),
    leadUp: textOf(form.leadUp),
    triedFirst: textOf(form.triedFirst),
    course: textOf(form.course),
    injury: form.injury,
    injuryText: form.injury === null || form.injury === 'NONE' ? null : textOf(form.injuryText),
    childrenWatching: form.childrenWatching,
    childTold: form.childTold,
    account: form.account,
    accountText: attached ? textOf(form.accountText) : null,
    accountReason: form.account && !attached ? textOf(form.accountReason) : null,
    guidance: form.guidance,
    guidanceBy: guided ? textOf(form.guidanceBy) : null,
    guidanceOn: guided && form.guidanceOn ? form.guidanceOn : null,
    crimeSuspected: form.crimeSuspected,
  }
}

export function formOf(content: ReportWordsFragment): ReportForm {
  return {
    childId: content.childId ?? null,
    startedAt: momentOf(content.startedAt, content.startedRepeat),
    endedAt: momentOf(content.endedAt, content.endedRepeat),
    place: content.place ?? '',
    inHouseSchool: content.inHouseSchool ?? null,
    measures:
      content.measures.length === 0
        ? [emptyMeasure]
        : content.measures.map(({ section, minutes, note }) => ({ section, minutes: minutes === 0 ? null : minutes, note: note ?? '' })),
    staff: content.staff,
    authorReason: content.authorReason ?? '',
    leadUp: content.leadUp ?? '',
    triedFirst: content.triedFirst ?? '',
    course: content.course ?? '',
    injury: content.injury ?? null,
    injuryText: content.injuryText ?? '',
    childrenWatching: content.childrenWatching ?? null,
    childTold: content.childTold ?? null,
    account: content.account ?? null,
    accountText: content.accountText ?? '',
    accountReason: content.accountReason ?? '',
    guidance: content.guidance ?? null,
    guidanceBy: content.guidanceBy ?? '',
    guidanceOn: content.guidanceOn ?? '',
    crimeSuspected: content.crimeSuspected,
  }
}

/** Do two forms say the same, as the register would keep them? */
export function saysTheSame(one: ReportForm, other: ReportForm): boolean {
  return JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other))
}

/** Is everything in the fields in what the register keeps? A time without its clock is not. */
export function keepsAll(form: ReportForm): boolean {
  const again = formOf({ ...inputOf(form), __typename: undefined } as unknown as ReportWordsFragment)
  const isWhole = (moment: Moment, kept: Moment) => moment.time === '' || clockOf(kept.time) !== null
  return (
    isWhole(form.startedAt, again.startedAt) &&
    isWhole(form.endedAt, again.endedAt) &&
    form.measures.every(({ section, minutes, note }) => section !== null || (minutes === null && !note))
  )
}

/** What every report must have, known without asking; the register says the rest. A file may say what the child said. */
export function missingIn(form: ReportForm, author: string, hasAccountFile = false): FieldProblem[] {
  const has = (value: unknown) => value !== null && value !== '' && !(typeof value === 'string' && value.trim() === '')
  const missing: (string | false)[] = [
    !has(form.childId) && 'childId',
    localTimeOf(form.startedAt) === null && 'startedAt',
    localTimeOf(form.endedAt, form.startedAt.day) === null && 'endedAt',
    !has(form.place) && 'place',
    form.staff.length === 0 && 'staff',
    !form.staff.includes(author) && !has(form.authorReason) && 'authorReason',
    !has(form.leadUp) && 'leadUp',
    !has(form.course) && 'course',
    ...(form.measures.length === 0 ? ['measures'] : []),
    ...form.measures.flatMap(({ section, minutes }, at): (string | false)[] => [
      section === null && `measures.${at}.section`,
      minutes === null && `measures.${at}.minutes`,
    ]),
    form.account === null && 'account',
    form.account === 'ATTACHED' && !has(form.accountText) && !hasAccountFile && 'accountText',
    form.account !== null && form.account !== 'ATTACHED' && !has(form.accountReason) && 'accountReason',
    form.guidance === null && 'guidance',
    form.guidance === 'YES' && !has(form.guidanceBy) && 'guidanceBy',
    form.guidance === 'YES' && !has(form.guidanceOn) && 'guidanceOn',
    !has(form.injury) && 'injury',
    form.injury !== null && form.injury !== 'NONE' && !has(form.injuryText) && 'injuryText',
  ]
  return [
    ...missing.flatMap((path) => (path === false ? [] : [{ path, code: path === 'accountText' ? 'accountMissing' : 'required' }])),
    ...(hasAccountFile && form.account !== null && form.account !== 'ATTACHED' ? [{ path: 'account', code: 'accountHasFiles' }] : []),
  ]
}

function textOf(text: string): string | null {
  return text.trim() || null
}

function momentOf(local: string | null | undefined, repeat: ClockRepeat | null | undefined): Moment {
  const [day = '', time = ''] = local?.split('T') ?? []
  return { day, time: time.replace(':', '.'), repeat: repeat ?? null }
}
