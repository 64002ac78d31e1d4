import { requireCount } from '../require-argument.ts'

/** What one home adds to one cell. */
export interface Contribution {
  /** The category of each variable, in the order in which the table declares them. */
  categories: readonly string[]
  home: string
  count: number
  /** Different children behind it. As many as the rule asks for are enough; nobody asks who the others are. */
  children: readonly string[]
  /** These records came after the cell was published: a new number would count them for everybody who kept the old one. */
  late?: boolean
}

/** Who stands behind a number. */
export interface Crowd {
  records: number
  homes: ReadonlyMap<string, number>
  children: ReadonlySet<string>
}

export const nobody: Crowd = { records: 0, homes: new Map(), children: new Set() }

export function crowdOf(contributions: readonly Omit<Contribution, 'categories'>[]): Crowd {
  const homes = new Map<string, number>()
  const children = new Set<string>()
  let records = 0
  for (const { home, count, children: some } of contributions) {
    requireCount(count, 'count')
    if (count === 0) continue
    records += count
    homes.set(home, (homes.get(home) ?? 0) + count)
    for (const child of some) children.add(child)
  }
  return { records, homes, children }
}

export function joined(crowds: readonly Crowd[]): Crowd {
  const homes = new Map<string, number>()
  const children = new Set<string>()
  for (const crowd of crowds) {
    for (const [home, count] of crowd.homes) homes.set(home, (homes.get(home) ?? 0) + count)
    for (const child of crowd.children) children.add(child)
  }
  return { records: crowds.reduce((sum, { records }) => sum + records, 0), homes, children }
}
