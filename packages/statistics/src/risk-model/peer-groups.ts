import type { HomeFacts } from './home-facts.ts'
import type { ModelParameters } from './parameters.ts'

export interface PeerGroup {
  /** Usually one; more where small groups were joined. Null are the homes without a type. */
  homeTypes: (string | null)[]
  /** Positions in the list of homes, rising. */
  members: Int32Array
}

/**
 * Homes to be compared with each other: those of the same type. A group with fewer homes with child-days than
 * `smallestPeerGroup` joins the next in the declared order, and the last one the one before it, since a spread
 * estimated from a handful of homes is unstable.
 * Source: statistics.md section 8.
 */
export function peerGroups(homes: readonly HomeFacts[], { smallestPeerGroup, peerGroupOrder }: ModelParameters): PeerGroup[] {
  const byType = new Map<string | null, number[]>()
  homes.forEach(({ homeType }, i) => {
    const members = byType.get(homeType)
    if (members) members.push(i)
    else byType.set(homeType, [i])
  })
  const types = [...byType.keys()].sort((one, other) => compareTypes(one, other, peerGroupOrder))
  const open = (members: number[]) => members.filter((i) => homes[i]!.childDays > 0).length

  const groups: { homeTypes: (string | null)[]; members: number[] }[] = []
  for (const type of types) {
    const members = byType.get(type)!
    const before = groups.at(-1)
    if (before && open(before.members) < smallestPeerGroup) join(before, [type], members)
    else groups.push({ homeTypes: [type], members })
  }
  const last = groups.at(-1)
  if (last && groups.length > 1 && open(last.members) < smallestPeerGroup) {
    groups.pop()
    join(groups.at(-1)!, last.homeTypes, last.members)
  }
  return groups.map(({ homeTypes, members }) => ({ homeTypes, members: Int32Array.from(members).sort() }))
}

function join(group: { homeTypes: (string | null)[]; members: number[] }, homeTypes: (string | null)[], members: number[]): void {
  group.homeTypes.push(...homeTypes)
  group.members = [...group.members, ...members]
}

function compareTypes(one: string | null, other: string | null, order: readonly string[]): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const places = [one, other].map((type) => (order.includes(type) ? order.indexOf(type) : order.length)) as [number, number]
  if (places[0] !== places[1]) return places[0] - places[1]
  return one < other ? -1 : 1
}
