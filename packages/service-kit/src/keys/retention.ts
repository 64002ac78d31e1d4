import type { CalendarDate, RetentionRule } from '@tilsynsblik/vocabulary'
import { statement, type ServiceContext } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import type { ErasureRule, RecordOfChild } from './text-keys.ts'

/** What the register itself remembers of records that were erased, in the transaction of its audit. */
export type ErasureMark = (tx: Transaction, ids: readonly string[]) => Promise<unknown>

/**
 * Destroys the keys of records, which are then read by nobody, in no copy; what is under a hold stays. Killed in between, it is done
 * again by the next run, and stands in the ledger once.
 *
 * @returns those that were erased
 */
export async function eraseRecords(
  ctx: ServiceContext,
  why: ErasureRule,
  records: readonly RecordOfChild[],
  mark: ErasureMark,
): Promise<string[]> {
  if (records.length === 0) return []
  const gone = new Set(await ctx.words.erase(records, why))
  const erased = records.filter(({ id }) => gone.has(id))
  const ids = erased.map(({ id }) => id)
  const children = erased.flatMap(({ childId }) => (childId === null ? [] : [childId]))
  if (ids.length > 0) await ctx.write(`${why.kind}.erase`, { kind: why.kind, ids, children }, (tx) => mark(tx, ids))
  return ids
}

/** What has run out, by its rule. Which records a hold keeps the keys alone know, so those that stay are found and passed over. */
export async function eraseExpired(
  ctx: ServiceContext,
  { code, kind }: RetentionRule,
  expired: FindExpired,
  mark: ErasureMark,
): Promise<void> {
  const why = { kind, rule: code, by: ctx.principal.userId }
  await inOneNight(expired, async (found) => (await eraseRecords(ctx, why, found, mark)).length)
}

/** The next that have run out, always in the same order, at most `mostErasedAtOnce`; without the first `past`, which stay. */
export type FindExpired<Expired = RecordOfChild> = (past: number) => Promise<Expired[]>

/**
 * One night's work, until it is as much as one night does or nothing is left.
 *
 * @param erase what was found; says how many are gone
 */
export async function inOneNight<Expired>(find: FindExpired<Expired>, erase: (found: Expired[]) => Promise<number>): Promise<number> {
  let [gone, stay] = [0, 0]
  for (;;) {
    const found = await find(stay)
    const erased = found.length === 0 ? 0 : await erase(found)
    gone += erased
    stay += found.length - erased
    if (found.length < mostErasedAtOnce || gone >= mostErasedAtOnce) return gone
  }
}

/** Words of one kind in a register, for who erases by hand. */
export interface KeptWords {
  kind: string
  /** Those of a child, or the one of an id, that were not erased. */
  find: (ctx: ServiceContext, wanted: WantedWords) => Promise<KeptRecord[]>
  mark: (now: Date) => ErasureMark
}

export interface WantedWords {
  id: string | null
  childId: string | null
}

export interface KeptRecord extends RecordOfChild {
  /** What keeps it beside a hold: the archive must have it first, or others act on what was told from it. */
  keptFor: 'ARCHIVE' | 'CRIME' | null
}

/** As many as one night looks at together, and erases of one kind; the next goes on. */
export const mostErasedAtOnce = 5_000

/** The records of a table that were erased. */
export function markErased(table: string, now: Date): ErasureMark {
  return (tx, ids) => statement(tx, `update ${table} set erased_at = $2 where id = any($1::uuid[])`, [ids, now])
}

/** How a register hands its records over to the archive, before it may erase them. */
export interface RecordArchive {
  rule: RetentionRule
  table: string
  /** Which records have run out before a day and were not handed over, and whose they are. */
  due: (ctx: ServiceContext, before: CalendarDate) => Promise<{ id: string; municipalityId: string }[]>
  /** Whether the platform may read them itself, or only as the municipality whose they are. */
  readBy: 'service' | 'caseworker'
  /** Records whole, with every word of them. */
  whole: (ctx: ServiceContext, ids: readonly string[]) => Promise<{ id: string; childId: string | null; record: object }[]>
}

/** Remembers that records were handed over. Not before they are on disk where they were handed to. */
export async function markArchived(ctx: ServiceContext, { rule, table }: RecordArchive, ids: readonly string[], now: Date): Promise<void> {
  await ctx.write(`${rule.kind}.archive`, { kind: rule.kind, ids }, (tx) =>
    statement(tx, `update ${table} set archived_at = $2 where id = any($1::uuid[])`, [ids, now]),
  )
}
