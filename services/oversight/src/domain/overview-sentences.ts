import { clusteredRateRatio, exactRateRatio } from '@tilsynsblik/statistics'
import { addQuarters, type OverviewList, type Quarter } from '@tilsynsblik/vocabulary'
import type {
  OverviewCorrection,
  OverviewFigures,
  OverviewHome,
  OverviewPeers,
  OverviewQuarter,
  OverviewSentence,
} from './overview-document.ts'
import { listed } from './overview-numbers.ts'

export interface SaidOfDepartment {
  quarter: Quarter
  figures: OverviewFigures
  homes: readonly OverviewHome[]
  history: OverviewQuarter[]
  country: OverviewPeers | null
  corrections: readonly OverviewCorrection[]
}

/** Size and development: what changed, and whether chance alone would do it. Never why. */
export function summarySentences({ quarter, figures, homes, history, country }: SaidOfDepartment): OverviewSentence[] {
  const number = numbersOf(null, quarter)
  return [
    sentence('REPORTS', [
      number('reports', figures.reports),
      listed('homesWithReports', figures.homesWithReports, { list: 'HOMES', institutionId: null, period: quarter }),
      listed('homes', figures.homes, { list: 'HOMES', institutionId: null, period: quarter }),
    ]),
    ...changeSentences(
      history,
      homes.map((home) => home.history),
      null,
    ),
    ...countrySentence(figures, country),
    ...concentration(homes, quarter),
  ]
}

export function rightsSentences({ quarter, figures }: SaidOfDepartment): OverviewSentence[] {
  if (figures.reports === 0) return [sentence('NO_REPORTS', [])]
  const number = numbersOf(null, quarter)
  return [
    sentence('ACCOUNTS', [
      number('attached', figures.accountAttached, 'ACCOUNT_ATTACHED'),
      number('missing', figures.accountMissing, 'ACCOUNT_MISSING'),
      number('reports', figures.reports),
    ]),
    sentence('GUIDANCE', [listed('given', figures.guidanceGiven), number('asked', figures.guidanceAsked)]),
    sentence('LATE', [number('late', figures.late, 'LATE'), number('reports', figures.reports)]),
    sentence('NOT_PERMITTED', [number('notPermitted', figures.notPermitted, 'NOT_PERMITTED'), number('reports', figures.reports)]),
  ]
}

export function voicesSentences({ quarter, figures }: SaidOfDepartment): OverviewSentence[] {
  const number = (name: string, value: number, list: OverviewList, only?: string) =>
    listed(name, value, { list, institutionId: null, period: quarter, ...(only && { only }) })
  return [
    sentence('COMPLAINTS', [
      number('filed', figures.complaintsFiled, 'COMPLAINTS'),
      number('upheld', figures.complaintsUpheld, 'COMPLAINTS', 'UPHELD'),
    ]),
    sentence('NOTIFICATIONS', [
      number('received', figures.notifications, 'NOTIFICATIONS'),
      number('abuse', figures.notificationsOfAbuse, 'NOTIFICATIONS', 'ABUSE'),
    ]),
    sentence('INSPECTIONS', [number('carriedOut', figures.inspections, 'INSPECTIONS')]),
  ]
}

/** What is not known, said as such: a month without a word is no month without force. */
export function returnsSentences({ quarter, figures, corrections }: SaidOfDepartment): OverviewSentence[] {
  return [
    sentence('MONTHS', [
      listed('withReports', figures.monthsWithReports),
      listed('declaredZero', figures.monthsDeclaredZero),
      listed('missing', figures.monthsMissing, { list: 'HOMES', institutionId: null, period: quarter, only: 'MISSING' }),
    ]),
    ...(figures.childDays === null && figures.homes > 0 ? [sentence('CHILD_DAYS_MISSING', [])] : []),
    ...(figures.homes === 0 ? [sentence('NO_HOMES', [])] : []),
    ...corrections.map(({ quarter: corrected, institutionId, before, after }) =>
      sentence('CORRECTION', [listed('before', before), listed('after', after, { list: 'REPORTS', institutionId, period: corrected })]),
    ),
  ]
}

export function homeSentences(
  { institutionId, figures, history, peers, moved, closedOn }: OverviewHome,
  quarter: Quarter,
): OverviewSentence[] {
  const number = numbersOf(institutionId, quarter)
  return [
    sentence('HOME_REPORTS', [
      number('reports', figures.reports),
      number('notPermitted', figures.notPermitted, 'NOT_PERMITTED'),
      listed('declaredZero', figures.monthsDeclaredZero),
    ]),
    ...changeSentences(history, [history], institutionId),
    ...(peers ? peerSentence(figures, peers) : []),
    ...(moved ? [sentence('MOVED', [])] : []),
    ...(closedOn ? [sentence('CLOSED', [])] : []),
  ]
}

function numbersOf(institutionId: string | null, quarter: Quarter) {
  return (name: string, value: number, only: string | null = null) =>
    listed(name, value, { list: 'REPORTS', institutionId, period: quarter, only })
}

const comparedWith = { PREVIOUS: -1, YEAR_BEFORE: -4 } as const

/**
 * Against the quarter before and the same quarter last year. Homes are few and reports come in runs, so the interval of
 * several homes is clustered by home; of one home it is exact. Inside it: as before.
 */
function changeSentences(history: readonly OverviewQuarter[], homes: readonly OverviewQuarter[][], institutionId: string | null) {
  const now = history.at(-1)
  if (!now) return []
  return Object.entries(comparedWith).flatMap(([name, quartersBack]) => {
    const at = history.length - 1 + quartersBack
    const before = history[at]
    if (!before || !before.childDays || !now.childDays) return []
    const rows = homes.map((home) => ({ now: home.at(-1)!, before: home[at]! }))
    const direction = directionOf(rows)
    return [
      sentence(`${name}_${direction}`, [
        listed('reports', now.reports, { list: 'REPORTS', institutionId, period: now.quarter }),
        listed('before', before.reports, { list: 'REPORTS', institutionId, period: addQuarters(now.quarter, quartersBack) }),
      ]),
    ]
  })
}

function directionOf(rows: readonly { now: OverviewQuarter; before: OverviewQuarter }[]): 'UP' | 'DOWN' | 'SAME' {
  const compared = rows
    .filter(({ now, before }) => now.childDays && before.childDays)
    .map(({ now, before }) => ({
      now: { count: now.reports, exposure: now.childDays! },
      before: { count: before.reports, exposure: before.childDays! },
    }))
  const [only] = compared
  const ratio = compared.length === 1 ? exactRateRatio(only!) : compared.length > 1 ? clusteredRateRatio(compared) : null
  if (!ratio) return 'SAME'
  if (ratio.lower > 1) return 'UP'
  return ratio.upper !== null && ratio.upper < 1 ? 'DOWN' : 'SAME'
}

function countrySentence(
  { perThousandChildDays, rateLower, rateUpper }: OverviewFigures,
  country: OverviewPeers | null,
): OverviewSentence[] {
  if (perThousandChildDays === null || country?.perThousandChildDays == null) return []
  const place = placeOf(country.perThousandChildDays, rateLower!, rateUpper!)
  return [sentence(`COUNTRY_${place}`, [listed('rate', perThousandChildDays), listed('country', country.perThousandChildDays)])]
}

function peerSentence({ perThousandChildDays, rateLower, rateUpper }: OverviewFigures, peers: OverviewPeers): OverviewSentence[] {
  if (perThousandChildDays === null || peers.perThousandChildDays === null) return []
  const place = placeOf(peers.perThousandChildDays, rateLower!, rateUpper!)
  return [
    sentence(`PEERS_${place}`, [
      listed('rate', perThousandChildDays),
      listed('peers', peers.perThousandChildDays),
      listed('homes', peers.homes),
    ]),
  ]
}

function placeOf(other: number, lower: number, upper: number): 'ABOVE' | 'BELOW' | 'WITHIN' {
  return lower > other ? 'ABOVE' : upper < other ? 'BELOW' : 'WITHIN'
}

/** Half of all reports in one home is worth a sentence, when there are more than a handful. */
function concentration(homes: readonly OverviewHome[], quarter: Quarter): OverviewSentence[] {
  const total = homes.reduce((sum, { figures }) => sum + figures.reports, 0)
  const most = homes.toSorted((one, other) => other.figures.reports - one.figures.reports)[0]
  if (!most || homes.length < 3 || total < 10 || most.figures.reports < total / 2) return []
  const { institutionId, figures } = most
  return [
    sentence('MOST_IN_ONE', [
      listed('reports', figures.reports, { list: 'REPORTS', institutionId, period: quarter }),
      numbersOf(null, quarter)('total', total),
    ]),
  ]
}

function sentence(code: string, numbers: OverviewSentence['numbers']): OverviewSentence {
  return { code, numbers }
}
