export interface Scored {
  id: string
  authority: string
  score: number
}

/** What was planted in a made-up home: whether it is bad, hides it, or is good and reports much. */
export interface Truth {
  bad: boolean
  covert: boolean
  honest: boolean
}

/** How well scores find the bad homes, overall and among the top floor(10 %) of each authority. Null: nothing to divide by. */
export function selectionQuality(homes: readonly Scored[], truths: ReadonlyMap<string, Truth>) {
  const truthOf = (home: Scored) => truths.get(home.id)!
  const selected = [...Map.groupBy(homes, ({ authority }) => authority).values()].flatMap((own) =>
    highest(own, Math.floor(0.1 * own.length)),
  )
  const count = (of: readonly Scored[], is: (truth: Truth) => boolean) => of.filter((home) => is(truthOf(home))).length
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null)
  const bad = count(selected, (truth) => truth.bad)
  return {
    auc: areaUnderCurve(homes.map((home) => ({ score: home.score, positive: truthOf(home).bad }))),
    precision: share(bad, selected.length),
    recall: share(
      bad,
      count(homes, (truth) => truth.bad),
    ),
    covertRecall: share(
      count(selected, (truth) => truth.covert),
      count(homes, (truth) => truth.covert),
    ),
    honestShare: share(
      count(selected, (truth) => truth.honest),
      selected.length,
    ),
    selected: selected.length,
  }
}

/** By falling score, ties by id. */
function highest(homes: readonly Scored[], places: number): Scored[] {
  return [...homes].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)).slice(0, places)
}

/** P(a bad home has the higher score), ties counting half: from the sum of mid-ranks (Mann-Whitney). */
export function areaUnderCurve(all: readonly { score: number; positive: boolean }[]): number | null {
  const sorted = [...all].sort((one, other) => one.score - other.score)
  const positives = sorted.filter(({ positive }) => positive).length
  const negatives = sorted.length - positives
  if (positives === 0 || negatives === 0) return null
  let ranks = 0
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
    const midRank = (from + 1 + to) / 2
    ranks += midRank * sorted.slice(from, to).filter(({ positive }) => positive).length
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
}
