import type { CalendarDate, RetentionRule } from '@tilsynsblik/vocabulary'
import { statement, type ServiceContext } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'

/** A record that need not be kept any more. */
export interface Expired {
  id: string
  childId: string | null
}

/**
 * Destroys the keys of what has run out, which is then read by nobody, in no copy; what is under a hold stays. Killed in between, it
 * is done again by the next run, and stands in the ledger once.
 *
 * @param mark what the register itself remembers of it, in the transaction of its audit
 * @returns how many
 */
export async function eraseExpired(
  ctx: ServiceContext,
  { code, kind }: RetentionRule,
  expired: readonly Expired[],
  mark: (em: Transaction, ids: readonly string[]) => Promise<unknown>,
): Promise<number> {
  if (expired.length === 0) return 0
  const gone = new Set(
    await ctx.words.erase(
      expired.map(({ id }) => id),
      { kind, rule: code, by: ctx.principal.userId },
    ),
  )
  const erased = expired.filter(({ id }) => gone.has(id))
  const ids = erased.map(({ id }) => id)
  const children = erased.flatMap(({ childId }) => (childId === null ? [] : [childId]))
  if (ids.length > 0) await ctx.write(`${kind}.erase`, { kind, ids, children }, (em) => mark(em, ids))
  return ids.length
}

/** As many as one night erases of one kind; the next goes on. */
export const mostErasedAtOnce = 5_000

/** The records of a table that were erased. */
export function markErased(table: string, now: Date) {
  return (em: Transaction, ids: readonly string[]) =>
    statement(em, `update ${table} set erased_at = $2 where id = any($1::uuid[])`, [ids, now])
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
  await ctx.write(`${rule.kind}.archive`, { kind: rule.kind, ids }, (em) =>
    statement(em, `update ${table} set archived_at = $2 where id = any($1::uuid[])`, [ids, now]),
  )
}
