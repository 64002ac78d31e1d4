import { copenhagen } from '@tilsynsblik/vocabulary'

const hour = 3_600_000

const face = new Intl.DateTimeFormat('sv-SE', {
  timeZone: copenhagen,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What a clock in Copenhagen shows: 2026-11-22T23:40. */
export function localTimeAt(instant: Date): string {
  return face.format(instant).replace(' ', 'T')
}

/**
 * The instants at which a clock in Copenhagen showed `local`, earliest first: one; none in the hour that is skipped in spring; two in
 * the hour that comes twice in autumn. No Temporal: Safari has none.
 */
export function instantsOf(local: string): Date[] {
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return []
  return [2, 1].map((ahead) => new Date(asUtc - ahead * hour)).filter((instant) => localTimeAt(instant) === local)
}

export type ClockRepeat = 'SUMMER' | 'NORMAL'

/** The one instant that is meant; undefined while that is not known. */
export function instantOf(local: string | null, repeat: ClockRepeat | null): Date | undefined {
  const instants = local === null ? [] : instantsOf(local)
  if (instants.length < 2) return instants[0]
  return repeat === null ? undefined : instants[repeat === 'SUMMER' ? 0 : 1]
}
