import { quarterOf, type OverviewQuestion as QuestionCode, type Quarter } from '@tilsynsblik/vocabulary'
import type { OverviewHome, OverviewNumber, OverviewQuestion } from './overview-document.ts'
import { listed } from './overview-numbers.ts'

/** Below these shares and counts there is nothing to ask about one quarter of one home (product: our choice, no source). */
const limits = {
  /** A control chart of months with none or one says little: a signal is asked about from so many reports in the month. */
  signal: 3,
  /** Accounts missing without a valid reason: so many, and so large a share of the reports. */
  accountMissing: { count: 2, share: 0.25 },
  /** Children who were not told of the right to complain, of those the form asked about. */
  guidanceMissing: { count: 2, share: 0.25 },
  /** The number of late reports that also puts a home on the authority's list. */
  late: 3,
}

export interface AskedHome {
  home: OverviewHome
  quarter: Quarter
  /** Whether an alarm of the quarter is about this home. */
  alarm: boolean
}

/** What stands out in one home's quarter, and nothing else: a question that is always asked is not read. */
export function questionsTo({ home, quarter, alarm }: AskedHome): OverviewQuestion[] {
  const { figures } = home
  const number = (name: string, value: number | null, only: string | null = null) =>
    listed(name, value, { list: 'REPORTS', institutionId: home.institutionId, period: quarter, only })
  const guidanceMissing = figures.guidanceAsked - figures.guidanceGiven
  return [
    ...signalsIn(home, quarter),
    ...(alarm ? [question('USE_ALARM', [number('reports', figures.reports)])] : []),
    ...(figures.notPermitted > 0
      ? [question('NOT_PERMITTED', [number('notPermitted', figures.notPermitted, 'NOT_PERMITTED'), number('reports', figures.reports)])]
      : []),
    ...(isMany(figures.accountMissing, figures.reports, limits.accountMissing)
      ? [question('ACCOUNT_MISSING', [number('missing', figures.accountMissing, 'ACCOUNT_MISSING'), number('reports', figures.reports)])]
      : []),
    ...(isMany(guidanceMissing, figures.guidanceAsked, limits.guidanceMissing)
      ? [question('GUIDANCE_MISSING', [number('missing', guidanceMissing, 'GUIDANCE_MISSING'), number('asked', figures.guidanceAsked)])]
      : []),
    ...(figures.late >= limits.late ? [question('LATE', [number('late', figures.late, 'LATE'), number('reports', figures.reports)])] : []),
    ...(figures.complaintsUpheld > 0
      ? [question('COMPLAINT_UPHELD', [{ ...number('upheld', figures.complaintsUpheld, 'UPHELD'), list: 'COMPLAINTS' as const }])]
      : []),
    ...(figures.monthsMissing > 0 ? [question('MONTH_MISSING', [number('months', figures.monthsMissing, 'MISSING')])] : []),
    ...(figures.reports > 0 && !figures.childDays && !home.moved ? [question('NO_EXPOSURE', [number('reports', figures.reports)])] : []),
  ]
}

/** The first month of the quarter that is a signal of more use, not of less: sudden silence is the authority's to look into. */
function signalsIn({ chart, institutionId }: OverviewHome, quarter: Quarter): OverviewQuestion[] {
  const found = chart?.months.find(
    ({ month, reports, signal }) => signal && quarterOf(month) === quarter && reports > chart.mean && reports >= limits.signal,
  )
  if (!chart || !found) return []
  const reports = listed('reports', found.reports, { list: 'REPORTS', institutionId, period: quarter, only: null })
  return [{ ...question('SIGNAL', [reports, listed('mean', chart.mean), listed('upper', chart.upper)]), month: found.month }]
}

function isMany(count: number, of: number, least: { count: number; share: number }): boolean {
  return count >= least.count && count >= least.share * of
}

function question(code: QuestionCode, numbers: OverviewNumber[]): OverviewQuestion {
  return { code, numbers, month: null }
}
