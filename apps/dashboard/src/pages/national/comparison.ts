import { ratio, total, yearOf, type Register, type TableCode } from '@tilsynsblik/edition'
import { notifiers } from '@tilsynsblik/vocabulary'
import type { NationalFigures } from './figures.ts'
import type { PublishedFigure } from './published-figures.ts'

/**
 * `same`: within what the source's rounding allows. `notComputed`: the product has no such figure. `notFetched`: its register did not answer.
 * `notPublished`: nobody else has.
 */
export type Verdict = 'same' | 'differs' | 'notComputed' | 'notFetched' | 'notPublished'

export interface Comparison {
  figure: PublishedFigure
  /** What the product finds; empty when it does not compute this. */
  found: readonly (number | null)[]
  verdict: Verdict
}

export function compareWithPublished(figures: NationalFigures, published: readonly PublishedFigure[]): Comparison[] {
  return published.map((figure) => {
    const found = questions[figure.id]?.(figures) ?? []
    return {
      figure,
      found,
      verdict: verdictOn(
        figure,
        found,
        registersOf(figure).some((part) => figures.away.has(part)),
      ),
    }
  })
}

function verdictOn({ published, limits, text }: PublishedFigure, found: readonly (number | null)[], away: boolean): Verdict {
  if (away && found.includes(null)) return 'notFetched'
  if (published.length === 0 && !text) return 'notPublished'
  if (!limits || found.length === 0 || found.includes(null)) return 'notComputed'
  // A hair's breadth for what floating point makes of 0.36 + 0.0005.
  const hair = 1e-9
  return limits.every(([low, high], index) => low - hair <= found[index]! && found[index]! <= high + hair) ? 'same' : 'differs'
}

/** The registers that hold the answer: by the letter of the figure, and for some the register of homes, which counts places and children. */
function registersOf({ id }: PublishedFigure): Register[] {
  const own = ({ I: 'incidents', N: 'notifications', C: 'complaints' } as const)[id[0] as 'I' | 'N' | 'C']
  return ['I3', 'N4', 'N20'].includes(id) ? [own, 'institutions'] : [own]
}

/** The same question, asked of the edition. */
const questions: Record<string, (figures: NationalFigures) => (number | null)[]> = {
  I1: ({ at }) => [at('incidents-year', '2023', 'reports')],
  I2: ({ at }) => [at('incidents-year', '2023', 'homesReporting')],
  I3: ({ at }) => [at('homes', '2023', 'homes')],
  I4: ({ at }) => [ratio(at('incidents-year', '2023', 'accountAttached'), at('incidents-year', '2023', 'reports'))],
  N1: (figures) => [yearOf(figures, 'notifications', '2022', 'all')],
  N2: (figures) => [yearOf(figures, 'notifications', '2022', 'abuse')],
  N3: (figures) => [ratio(bothYears(figures, 'abuse'), bothYears(figures, 'all'))],
  N4: (figures) => [perThousand(yearOf(figures, 'notifications', '2022', 'abuse'), figures)],
  N5: (figures) => [seriesLowestInThird(figures)],
  N6: (figures) => sharesByNotifier(figures, 'notifications-by-notifier'),
  N7: (figures) => sharesByNotifier(figures, 'abuse-by-notifier'),
  N8: ({ at }) => [at('abuse-follow-up', '2022', 'children')],
  N9: ({ at }) => {
    const children = at('abuse-follow-up', '2022', 'children')
    const victims = at('abuse-follow-up', '2022', 'childrenWithPoliceReport')
    return [victims, children === null || victims === null ? null : children - victims]
  },
  N10: ({ at }) => sharesOfTotal(['crimeViolence', 'crimeSexual', 'crimeOther'].map((crime) => at('abuse-follow-up', '2022', crime))),
  N11: (figures) => [ratio(figures.at('abuse-follow-up', '2022', 'supported'), yearOf(figures, 'notifications', '2022', 'abuse'))],
  N12: ({ at }) => [at('abuse-follow-up', '2022', 'medianDaysToSupport')],
  N13: ({ at }) => [at('days-to-support', '2021-2022', 'abuseWithin59Share')],
  N14: ({ at }) => [at('days-to-support', '2021-2022', 'otherWithin59Share')],
  N15: ({ at }) => [at('days-to-support', '2021-2022', 'abuse360Share')],
  N16: ({ at }) => [at('days-to-support', '2021-2022', 'abuseWithin30Share')],
  N17: ({ at }) =>
    ['FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT'].map((kind) =>
      ratio(at('support-kinds', '2022', kind), at('abuse-follow-up', '2022', 'supported')),
    ),
  N20: (figures) => [perThousand(figures.at('childrens-house', '2022', 'courses'), figures)],
  C1: (figures) => [yearOf(figures, 'complaints', '2023', 'filed')],
}

const surveyYears = ['2021', '2022']

function bothYears(figures: NationalFigures, category: string): number | null {
  return total(surveyYears.map((year) => yearOf(figures, 'notifications', year, category)))
}

function perThousand(count: number | null, { children }: NationalFigures): number | null {
  const share = ratio(count, children)
  return share === null ? null : share * 1_000
}

/** In how many of the four series (two years, all and abuse) the third quarter is the lowest. */
function seriesLowestInThird({ at }: NationalFigures): number | null {
  const series = surveyYears.flatMap((year) =>
    ['all', 'abuse'].map((category) => [1, 2, 3, 4].map((quarter) => at('notifications', `${year}K${quarter}`, category))),
  )
  if (series.flat().includes(null)) return null
  return (series as number[][]).filter((quarters) => quarters[2] === Math.min(...quarters)).length
}

function sharesByNotifier({ at }: NationalFigures, table: TableCode): (number | null)[] {
  return sharesOfTotal(notifiers.map(({ code }) => at(table, '2022', code)))
}

function sharesOfTotal(counts: readonly (number | null)[]): (number | null)[] {
  const whole = total(counts)
  return counts.map((count) => ratio(count, whole))
}
