import type { ModelParameters } from '@tilsynsblik/statistics'
import {
  addQuarters,
  addWorkingDays,
  lastQuarterOf,
  quartersBetween,
  firstQuarterOf,
  quarterOf,
  signalKinds,
  type CalendarDate,
  type Period,
  type Quarter,
  type SignalKind,
  type SignalTier,
} from '@tilsynsblik/vocabulary'
import type { AssessedHome } from './assessment.ts'
import type { HomeInput, RecentHarm } from './national-facts.ts'
import { changesOf } from './rise-and-silence.ts'

/** Something a job found out about a home. */
export interface FoundSignal {
  institutionId: string
  kind: SignalKind
  /** Counts and thresholds; never text about a child. */
  evidence: Record<string, string | number>
  /** The same thing found again is the same signal. */
  sourceKey: string
}

/** Days a desk review may take: five working days. What is acute waits for nothing. */
export function dueOn(kind: SignalKind, opened: CalendarDate): CalendarDate {
  return tierOf(kind) === 'ACUTE' ? opened : addWorkingDays(opened, 5)
}

/** What waits for nothing. */
export const acuteKinds: readonly SignalKind[] = signalKinds.filter(({ tier }) => tier === 'ACUTE').map(({ code }) => code)

export function tierOf(kind: SignalKind): SignalTier {
  return signalKinds.find(({ code }) => code === kind)!.tier
}

export interface Assessment {
  /** Homes and what became of them, in the same order. */
  inputs: readonly HomeInput[]
  homes: readonly AssessedHome[]
  parameters: ModelParameters
  period: Period
  lastQuarter: readonly RecentHarm[]
  thisQuarter: readonly RecentHarm[]
}

/** Late reports within 30 days from which a desk review is due. */
const lateReports = 3

/** What calls for a review at the desk within five working days, and never for a visit by itself. */
export function deskSignals({ inputs, homes, parameters, period, lastQuarter, thisQuarter }: Assessment): FoundSignal[] {
  const last = lastQuarterOf(period)
  const assessed = new Set(inputs.map(({ institutionId }) => institutionId))
  const harm = [...harmIn(lastQuarter, last), ...harmIn(thisQuarter, addQuarters(last, 1))].filter(({ institutionId }) =>
    assessed.has(institutionId),
  )
  const changes = changesOf(
    inputs.map((input, i) => ({ input, peerGroup: homes[i]!.peerGroup })),
    parameters,
    period,
  )
  return [...harm, ...inputs.flatMap((input, i) => [...changeSignals(input), ...quietSignal(homes[i]!), ...exposureSignal(input)])]

  function changeSignals({ institutionId }: HomeInput): FoundSignal[] {
    return (changes.get(institutionId) ?? []).map(({ direction, ...evidence }) =>
      signal(direction === 'up' ? 'RISE' : 'SUDDEN_SILENCE', institutionId, { at: last, evidence }),
    )
  }

  function quietSignal({ institutionId, notices, funnel, indicators }: AssessedHome): FoundSignal[] {
    if (!notices.includes('QUIET_HOME')) return []
    const [complaints, concerns] = indicators.filter(({ domain }) => domain === 'VOICES')
    const evidence = {
      observed: indicators[0]!.numerator!,
      expected: funnel!.expected,
      complaints: complaints!.numerator!,
      concerns: concerns!.numerator!,
    }
    return [signal('QUIET_HOME', institutionId, { at: last, evidence: { ...evidence, period } })]
  }

  /** By quarter, so that one quarter without child-days is found though others have them. */
  function exposureSignal({ institutionId, childDaysByQuarter, incidents }: HomeInput): FoundSignal[] {
    const without = quartersBetween(firstQuarterOf(period), last).flatMap((quarter) => {
      if (childDaysByQuarter.some((each) => each.quarter === quarter && each.childDays > 0)) return []
      const reports = incidents!.byMonth.reduce((sum, each) => (quarterOf(each.month) === quarter ? sum + each.reports : sum), 0)
      return reports > 0 ? [{ quarter, reports }] : []
    })
    const newest = without.at(-1)
    if (!newest) return []
    const reports = without.reduce((sum, each) => sum + each.reports, 0)
    return [signal('NO_EXPOSURE', institutionId, { at: newest.quarter, evidence: { reports, quarter: newest.quarter } })]
  }
}

/** Harm by itself. A further one in the same quarter is a further signal. */
function harmIn(homes: readonly RecentHarm[], quarter: Quarter): FoundSignal[] {
  return homes.flatMap(({ institutionId, incidents }) => {
    const { notPermittedWithInjury: injured, mostLateIn30Days: late } = incidents!
    return [
      ...(injured > 0
        ? [signal('NOT_PERMITTED_INJURY', institutionId, { at: `${quarter}/${injured}`, evidence: { reports: injured, quarter } })]
        : []),
      ...(late >= lateReports
        ? [signal('THREE_LATE', institutionId, { at: quarter, evidence: { late, threshold: lateReports, quarter } })]
        : []),
    ]
  })
}

function signal(kind: SignalKind, institutionId: string, { at, evidence }: { at: string; evidence: FoundSignal['evidence'] }): FoundSignal {
  return { kind, institutionId, evidence, sourceKey: `${kind}@${institutionId}@${at}` }
}
