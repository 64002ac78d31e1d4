/** The registers that keep records of a child, each with an audit of its own. */
export const registers = ['incidents', 'complaints', 'notifications', 'institutions'] as const
export type Register = (typeof registers)[number]

interface Looked {
  readonly cursor: string
  readonly at: string
}

interface Part<Look> {
  readonly nodes: readonly Look[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

/** From where each register's list goes on. */
export type Places = { readonly [register in Register]?: string | undefined }

/**
 * Pages of several registers as one, newest first. Shown is what no register can still have something newer than; the rest comes
 * with the next page.
 *
 * @returns the looks, and from where the next page goes on; null when there is none
 */
export function newestFirst<Look extends Looked>(
  parts: Partial<Record<Register, Part<Look> | null>>,
  from: Places,
): { looks: (Look & { register: Register })[]; next: Places | null } {
  const answered = registers.flatMap((register) =>
    parts[register] ? [{ register, ...parts[register], moments: momentsOf(parts[register].nodes) }] : [],
  )
  const unfinished = answered.filter(({ pageInfo }) => pageInfo.hasNextPage)
  const horizon = Math.max(...unfinished.map(({ moments }) => moments.at(-1)!))
  const looks = answered
    .flatMap(({ register, nodes, moments }) => nodes.map((node, place) => ({ look: { ...node, register }, moment: moments[place]! })))
    .filter(({ moment }) => moment >= horizon)
    .toSorted((one, other) => other.moment - one.moment)
    .map(({ look }) => look)
  if (unfinished.length === 0) return { looks, next: null }
  const reached = Object.fromEntries(looks.map(({ register, cursor }) => [register, cursor])) as Places
  return { looks, next: { ...from, ...reached } }
}

/**
 * When each look was, for the order of the list. A register tells its looks in the order in which they were written; one that waited
 * for its turn is a moment earlier than the one before it. It keeps its place, or the next page would begin beyond it.
 */
function momentsOf(nodes: readonly Looked[]): number[] {
  let moment = Infinity
  return nodes.map(({ at }) => (moment = Math.min(moment, Date.parse(at))))
}
