import type { Cells } from './cells.ts'
import { inUnknowns, type Unknowns } from './unknowns.ts'

/** Something an attacker wants to know: how many records have these values of one, two or three attributes. */
export interface Target {
  name: string
  /** Unknowns that belong to it. */
  whole: readonly number[]
  /** Unknowns of which only a part belongs to it: anything from nothing to all. */
  part: readonly number[]
}

/** Every cell of one, two and three attributes. */
export function targetsOf(cells: Cells, unknowns: Unknowns): Target[] {
  // An attribute whose categories are never told apart has no cell of its own.
  const told = [...cells.groups.keys()].filter((a) => cells.groups[a]!.length > 1)
  return attributesUpTo(3, told).flatMap((chosen) =>
    placesOf(cells, chosen).map((places) => {
      const counted = cells.at(places.map((place) => (place === null ? null : [place])))
      return { name: cells.nameOf(places), ...inUnknowns(unknowns, counted) }
    }),
  )
}

function attributesUpTo(most: number, attributes: readonly number[]): number[][] {
  let [chosen, all] = [[[]] as number[][], [] as number[][]]
  for (let size = 1; size <= most; size++) {
    chosen = chosen.flatMap((some) => attributes.filter((a) => a > (some.at(-1) ?? -1)).map((a) => [...some, a]))
    all = [...all, ...chosen]
  }
  return all
}

function placesOf({ groups }: Cells, chosen: readonly number[]): (number | null)[][] {
  return chosen.reduce<(number | null)[][]>(
    (places, a) => places.flatMap((place) => [...groups[a]!.keys()].map((own) => place.with(a, own))),
    [groups.map(() => null)],
  )
}
