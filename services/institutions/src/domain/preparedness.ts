import {
  addDays,
  type CalendarDate,
  type Course,
  type EmployeeKind,
  type GuidelineTopic,
  guidelineTopics,
  type LawText,
  type PreparednessGap,
  type PreparednessPart,
  preparednessParts,
  preparednessStandings,
  type PreparednessStanding,
} from '@tilsynsblik/vocabulary'

/** What a home has written down, as it was on one day. Whoever may see only her own rows has only herself among the employees. */
export interface RecordedPreparedness {
  /** The latest local one. */
  guideline: { topics: readonly GuidelineTopic[]; validFrom: CalendarDate; revisedOn: CalendarDate } | null
  houseRules: { validFrom: CalendarDate; children: number } | null
  certification: { certifiedOn: CalendarDate; expiresOn: CalendarDate | null } | null
  employees: readonly RecordedEmployee[]
  /** The law and the order, in the versions in force that day. */
  texts: readonly TextInForce[]
  /** Null when no child was ever told. */
  rights: { lastToldOn: CalendarDate; childrenInYear: number } | null
}

export interface RecordedEmployee {
  kind: EmployeeKind
  employedFrom: CalendarDate
  training: readonly { course: Course; expiresOn: CalendarDate | null }[]
  receipts: readonly { text: LawText; version: string }[]
}

export interface TextInForce {
  text: LawText
  version: string
  validFrom: CalendarDate
}

export interface PartStanding {
  part: PreparednessPart
  standing: PreparednessStanding
  /** What is due or missing; null when nothing is. */
  gap: PreparednessGap | null
  /** The day it expires or expired, or since when it is missing; null when that is not known. */
  on: CalendarDate | null
  /** How many it is asked of, and how many of them do not have it; null where it is not asked of people. */
  people: number | null
  lacking: number | null
}

/** How far ahead something that expires is worth saying (product choice). */
export const soonInDays = 60

/** At least yearly: guidelines are revised (INST 39), children are told of their rights (product practice). */
const yearInDays = 365

/** The courses each kind of employee must have (product practice on INST 35: everybody is introduced, the permanent are trained). */
export const requiredCourses: Record<EmployeeKind, readonly Course[]> = {
  PERMANENT: ['LAW', 'CONFLICT_PREVENTION'],
  TEMP: ['INTRODUCTION'],
  OTHER: ['INTRODUCTION'],
}

type Due = Pick<PartStanding, 'standing' | 'gap' | 'on'>

/** Every part, in the order of the word list: what is not recorded is missing, never in order. */
export function standingOf(recorded: RecordedPreparedness, today: CalendarDate): PartStanding[] {
  const parts: Record<PreparednessPart, Omit<PartStanding, 'part'>> = {
    GUIDELINE: alone(guidelineDue(recorded, today)),
    TRAINING: ofPeople(recorded.employees, (employee) => trainingDue(employee, today)),
    RECEIPTS: ofPeople(recorded.employees, (employee) => receiptDue(employee, recorded.texts)),
    HOUSE_RULES: alone(houseRulesDue(recorded)),
    RIGHTS: alone(rightsDue(recorded, today)),
    CERTIFICATION: alone(certificationDue(recorded, today)),
  }
  return preparednessParts.map(({ code }) => ({ part: code, ...parts[code] }))
}

/** What the register of homes tells others of a home's prevention. Null where there is nothing to count. */
export function preparednessFacts(recorded: RecordedPreparedness, day: CalendarDate) {
  const share = (due: (employee: RecordedEmployee) => Due) =>
    recorded.employees.length === 0 ? null : 1 - recorded.employees.filter((one) => isLacking(due(one))).length / recorded.employees.length
  return {
    guidelineRevisedOn: recorded.guideline?.revisedOn ?? null,
    employees: recorded.employees.length || null,
    trainedShare: share((employee) => trainingDue(employee, day)),
    receiptShare: share((employee) => receiptDue(employee, recorded.texts)),
    houseRulesRevisedOn: recorded.houseRules?.validFrom ?? null,
    childrenTold: recorded.rights?.childrenInYear ?? null,
  }
}

/** The texts in force for which an employee has not signed. */
export function unsignedTexts({ receipts }: Pick<RecordedEmployee, 'receipts'>, texts: readonly TextInForce[]): TextInForce[] {
  return texts.filter(({ text, version }) => !receipts.some((receipt) => receipt.text === text && receipt.version === version))
}

/** The courses an employee lacks on that day: never taken, or expired. */
export function lackingCourses({ kind, training }: Pick<RecordedEmployee, 'kind' | 'training'>, day: CalendarDate): Course[] {
  return requiredCourses[kind].filter((course) => !training.some((one) => one.course === course && isValid(one.expiresOn, day)))
}

function guidelineDue({ guideline }: RecordedPreparedness, today: CalendarDate): Due {
  if (!guideline) return nothing
  if (guidelineTopics.some(({ code }) => !guideline.topics.includes(code)))
    return { standing: 'MISSING', gap: 'NOT_ALL_STATED', on: guideline.validFrom }
  return due('REVISION', addDays(guideline.revisedOn, yearInDays), today)
}

function houseRulesDue({ houseRules }: RecordedPreparedness): Due {
  if (!houseRules) return nothing
  return houseRules.children === 0 ? { standing: 'MISSING', gap: 'WITHOUT_CHILDREN', on: houseRules.validFrom } : inOrder
}

function rightsDue({ rights }: RecordedPreparedness, today: CalendarDate): Due {
  return rights ? due('CHILDREN_TOLD', addDays(rights.lastToldOn, yearInDays), today) : nothing
}

function certificationDue({ certification }: RecordedPreparedness, today: CalendarDate): Due {
  return certification ? due('RENEWAL', certification.expiresOn, today) : nothing
}

function trainingDue({ kind, employedFrom, training }: RecordedEmployee, today: CalendarDate): Due {
  return worstOf(
    requiredCourses[kind].map((course) => {
      const taken = training.filter((one) => one.course === course)
      if (taken.length === 0) return { standing: 'MISSING', gap: 'NOT_TRAINED', on: employedFrom }
      const lasts = taken.some(({ expiresOn }) => expiresOn === null)
        ? null
        : taken
            .map(({ expiresOn }) => expiresOn!)
            .toSorted()
            .at(-1)!
      return due('TRAINING', lasts, today)
    }),
  )
}

/** Who signed for an older version has a receipt that has expired; who never signed has none. */
function receiptDue(employee: RecordedEmployee, texts: readonly TextInForce[]): Due {
  return worstOf(
    unsignedTexts(employee, texts).map(({ text, validFrom }) => ({
      standing: employee.receipts.some((receipt) => receipt.text === text) ? 'EXPIRED' : 'MISSING',
      gap: 'NOT_SIGNED',
      on: validFrom > employee.employedFrom ? validFrom : employee.employedFrom,
    })),
  )
}

function due(gap: PreparednessGap, lastDay: CalendarDate | null, today: CalendarDate): Due {
  if (lastDay === null || lastDay > addDays(today, soonInDays)) return inOrder
  return { standing: lastDay < today ? 'EXPIRED' : 'EXPIRES_SOON', gap, on: lastDay }
}

const inOrder: Due = { standing: 'UP_TO_DATE', gap: null, on: null }
const nothing: Due = { standing: 'MISSING', gap: 'NOTHING_RECORDED', on: null }

function alone(one: Due): Omit<PartStanding, 'part'> {
  return { ...one, people: null, lacking: null }
}

function ofPeople(employees: readonly RecordedEmployee[], dueOf: (employee: RecordedEmployee) => Due): Omit<PartStanding, 'part'> {
  if (employees.length === 0) return { standing: 'MISSING', gap: 'NOBODY_EMPLOYED', on: null, people: 0, lacking: 0 }
  const dues = employees.map(dueOf)
  return { ...worstOf(dues), people: employees.length, lacking: dues.filter(isLacking).length }
}

/** The worst of several, and of equally bad ones the one that has been so the longest. */
function worstOf(dues: readonly Due[]): Due {
  const badness = ({ standing }: Due) => preparednessStandings.findIndex(({ code }) => code === standing)
  return dues.toSorted((a, b) => badness(b) - badness(a) || (a.on ?? '9').localeCompare(b.on ?? '9'))[0] ?? inOrder
}

function isLacking({ standing }: Due): boolean {
  return standing === 'MISSING' || standing === 'EXPIRED'
}

/** Valid to the end of its last day. */
function isValid(expiresOn: CalendarDate | null, day: CalendarDate): boolean {
  return expiresOn === null || expiresOn >= day
}
