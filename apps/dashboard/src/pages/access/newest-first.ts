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
  const answered = registers.flatMap((register) => (parts[register] ? [{ register, ...parts[register] }] : []))
  const unfinished = answered.filter(({ pageInfo }) => pageInfo.hasNextPage)
  const horizon = Math.max(...unfinished.map(({ nodes }) => Date.parse(nodes.at(-1)!.at)))
  const looks = answered
    .flatMap(({ register, nodes }) => nodes.map((node) => ({ ...node, register })))
    .filter(({ at }) => Date.parse(at) >= horizon)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  if (unfinished.length === 0) return { looks, next: null }
  const reached = Object.fromEntries(looks.map(({ register, cursor }) => [register, cursor])) as Places
  return { looks, next: { ...from, ...reached } }
}
