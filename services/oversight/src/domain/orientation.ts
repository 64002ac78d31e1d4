import {
  addQuarters,
  codesOf,
  isCalendarDate,
  lengthProblems,
  longest,
  orientationActions,
  problemIf,
  quartersBetween,
  type CalendarDate,
  type OrientationAction,
  type OrientationState,
  type OverviewStatus,
  type Problem,
  type Quarter,
} from '@tilsynsblik/vocabulary'
import type { OverviewCorrection, OverviewFigures } from './overview-document.ts'
import { sumOfFigures } from './overview-figures.ts'
import type { SignedDocument } from './signed-document.ts'

/** As much of a year as decides what can be done with it. */
export interface OrientationStanding {
  state: OrientationState
  departments: readonly OrientationDepartment[]
  /** What there was of it, when its time was up. */
  removed: object | null
}

export interface OrientationDepartment {
  departmentId: string
  departmentName: string
  quarters: { quarter: Quarter; status: OverviewStatus; edition: number | null; submittedAt: string | null }[]
}

/** First gathered, then leadership, then politicians ([4]). While nobody has been told, it can be gathered again. What is absent cannot be done. */
const steps: Record<OrientationState, Partial<Record<OrientationAction, OrientationState>>> = {
  GATHERING: { COMPILE: 'COMPILED' },
  COMPILED: { COMPILE: 'COMPILED', WRITE: 'COMPILED', ORIENT_LEADERSHIP: 'LEADERSHIP_ORIENTED' },
  LEADERSHIP_ORIENTED: { WRITE: 'LEADERSHIP_ORIENTED', ORIENT_POLITICIANS: 'POLITICIANS_ORIENTED' },
  POLITICIANS_ORIENTED: {},
}

export function orientationActionsOf(orientation: OrientationStanding): OrientationAction[] {
  if (orientation.removed) return []
  return codesOf(orientationActions).filter(
    (action) => nextOrientation(orientation.state, action) !== undefined && (action !== 'COMPILE' || isWhole(orientation)),
  )
}

export function nextOrientation(state: OrientationState, action: OrientationAction): OrientationState | undefined {
  return steps[state][action]
}

/** Every department has handed in all four quarters. */
function isWhole({ departments }: OrientationStanding): boolean {
  return departments.length > 0 && departments.every(({ quarters }) => quarters.every(({ status }) => status === 'SUBMITTED'))
}

export function quartersOfYear(year: number): Quarter[] {
  return quartersBetween(`${year}K1`, `${year}K4`)
}

export interface CompiledYear {
  figures: OverviewFigures
  corrections: OverviewCorrection[]
  byQuarter: { quarter: Quarter; reports: number }[]
  byDepartment: { departmentId: string; departmentName: string; reports: number }[]
  contributions: { departmentName: string; quarter: Quarter; edition: number; comment: string | null; stories: string[] }[]
  editions: { departmentId: string; quarter: Quarter; edition: number; hash: string }[]
}

/**
 * The year is the sum of four frozen quarters and the corrections of them that later ones told; nothing is counted again.
 *
 * @param quarters the year's submitted versions
 * @param later versions of the following quarters, for what they correct of the year
 */
export function compileYear(
  quarters: readonly (SignedDocument & { hash: string })[],
  later: readonly SignedDocument[],
  year: number,
): CompiledYear {
  const own = new Set(quartersOfYear(year))
  const corrections = [...quarters, ...later].flatMap((document) =>
    document.corrections
      .filter(({ quarter }) => own.has(quarter))
      .map((correction) => ({ ...correction, departmentId: document.departmentId })),
  )
  const correctedBy = (which: (each: (typeof corrections)[number]) => boolean) =>
    corrections.filter(which).reduce((sum, { before, after }) => sum + after - before, 0)
  const reportsOf = (documents: readonly SignedDocument[]) => documents.reduce((sum, { figures }) => sum + figures.reports, 0)
  const sum = sumOfFigures(quarters.map(({ figures }) => figures))
  return {
    figures: {
      ...sum,
      ...yearRate(
        sum,
        correctedBy(() => true),
      ),
      ...homesOfYear(quarters),
    },
    corrections: corrections.map(({ quarter, institutionId, institutionName, before, after }) => ({
      quarter,
      institutionId,
      institutionName,
      before,
      after,
    })),
    byQuarter: [...own].map((quarter) => ({
      quarter,
      reports: reportsOf(quarters.filter((document) => document.quarter === quarter)) + correctedBy((each) => each.quarter === quarter),
    })),
    byDepartment: [...Map.groupBy(quarters, ({ departmentId }) => departmentId)].map(([departmentId, documents]) => ({
      departmentId,
      departmentName: documents[0]!.departmentName,
      reports: reportsOf(documents) + correctedBy((each) => each.departmentId === departmentId),
    })),
    contributions: quarters.map(({ departmentName, quarter, edition, sections, stories }) => ({
      departmentName,
      quarter,
      edition,
      comment: sections.find(({ key }) => key === 'SUMMARY')?.comment?.text ?? null,
      stories: stories.map(({ text }) => text),
    })),
    editions: quarters.map(({ departmentId, quarter, edition, hash }) => ({ departmentId, quarter, edition, hash })),
  }
}

/** The last quarter whose corrections may be about the year. */
export function lastCorrectingQuarter(year: number): Quarter {
  return addQuarters(`${year}K4`, 4)
}

function yearRate({ reports, childDays }: OverviewFigures, corrected: number) {
  const after = reports + corrected
  const per = childDays ? sumOfFigures([{ ...zero, reports: after, childDays }]) : zero
  const { perThousandChildDays, rateLower, rateUpper } = per
  return { reports: after, perThousandChildDays, rateLower, rateUpper }
}

/** A home is one home all year, and not four. */
function homesOfYear(quarters: readonly SignedDocument[]) {
  const homes = quarters.flatMap(({ sections }) => sections.flatMap(({ home }) => (home ? [home] : [])))
  const count = (some: typeof homes) => new Set(some.map(({ institutionId }) => institutionId)).size
  return { homes: count(homes), homesWithReports: count(homes.filter(({ figures }) => figures.reports > 0)) }
}

const zero: OverviewFigures = { ...sumOfFigures([]), childDays: null, perThousandChildDays: null, rateLower: null, rateUpper: null }

export interface OrientationTexts {
  caseText: string
  jointMeasures: string
}

export function orientationTextProblems({ caseText, jointMeasures }: OrientationTexts): Problem[] {
  return [...lengthProblems('caseText', caseText, longest.account), ...lengthProblems('jointMeasures', jointMeasures, longest.account)]
}

/** A meeting that has been held, after the one before it. */
export function meetingProblems(
  meetingOn: CalendarDate,
  { today, compiledOn, leadershipOn }: { today: CalendarDate; compiledOn: CalendarDate; leadershipOn: CalendarDate | null },
): Problem[] {
  if (!isCalendarDate(meetingOn)) return [{ path: 'meetingOn', code: 'notADay' }]
  return [
    ...problemIf(meetingOn > today, 'meetingOn', 'inFuture'),
    ...problemIf(leadershipOn === null && meetingOn < compiledOn, 'meetingOn', 'beforeCompiled'),
    ...problemIf(leadershipOn !== null && meetingOn < leadershipOn, 'meetingOn', 'beforeLeadership'),
  ]
}
