import type { Transaction } from './database/transaction.ts'
import type { Persona } from '@tilsynsblik/vocabulary'
import { statement, type ServiceContext } from './context.ts'
import { isReadBy } from './database/row-policy.ts'
import { refused } from './errors.ts'
import { knownId } from './known-id.ts'
import { insertRows, type Columns } from './rows.ts'

/** Advis, before it is one: to whom, of what. The same key is told once. */
export interface NewNotice {
  persona: Persona
  scopeId: string | null
  /** When it is for one person only. */
  personId: string | null
  kind: string
  sourceKey: string
}

/** For whom a notice is; of what, only they may ask. */
export interface NoticeAddress {
  id: string
  persona: string
  scopeId: string | null
  personId: string | null
  createdAt: string
}

type NoticeTable = Parameters<typeof isReadBy>[0]

const mostListed = 100
const mostSince = 500

/**
 * The caller's notices, unread first, newest first; null for a persona that gets none. No record of a person: ids and a word.
 *
 * @param columns what the service's notices have beside: `complaint_id as "complaintId"`
 * @param kinds only these, when the service has notices of several things
 */
export async function noticeList<Row extends object>(
  ctx: ServiceContext,
  { table, columns, kinds = null }: { table: NoticeTable; columns: string; kinds?: readonly string[] | null },
  first: number,
): Promise<Row[] | null> {
  requireBetween(first, mostListed)
  const { persona, scope } = ctx.principal
  if (persona === 'service' || !isReadBy(table, persona)) return null
  return ctx.read<Row>(
    `select id, kind, created_at as "createdAt", read_at as "readAt", ${columns} from notice
     where persona = $1 and ${scope === null ? '$2::text is null' : 'scope_id = $2'} and ($4::text[] is null or kind = any ($4))
     order by read_at is not null, created_at desc, id limit $3`,
    [persona, scope, first, kinds],
  )
}

/**
 * For the platform: which notices came since, and for whom; oldest first, and with the last of them those of the same instant.
 *
 * @throws DomainError FORBIDDEN for every person
 */
export async function noticesSince(ctx: ServiceContext, since: string, first: number): Promise<NoticeAddress[]> {
  if (ctx.principal.persona !== 'service') throw refused('FORBIDDEN')
  if (Number.isNaN(Date.parse(since))) throw refused('BAD_USER_INPUT', 'since must be an instant; write it like 2026-11-22T13:05:00Z.')
  requireBetween(first, mostSince)
  return ctx.read<NoticeAddress>(
    `select id, persona, scope_id as "scopeId", person_id as "personId", created_at as "createdAt"
     from notice where created_at > $1::timestamptz order by created_at fetch first ($2::int) rows with ties`,
    [new Date(since).toISOString(), first],
  )
}

/** The read receipt of a notice: kept once, as it was first read. @throws DomainError NOT_FOUND for another's */
export async function readNotice(ctx: ServiceContext, id: string, now: Date): Promise<boolean> {
  const [notice] = await ctx.read<{ readAt: string | null }>('select read_at as "readAt" from notice where id = $1::uuid', [knownId(id)])
  if (!notice || ctx.principal.persona === 'service') throw refused('NOT_FOUND')
  if (notice.readAt === null)
    await ctx.write('notice.read', { kind: 'notice', ids: [id] }, (tx) =>
      statement(tx, 'update notice set read_at = $2, read_by = $3 where id = $1 and read_at is null', [id, now, ctx.principal.userId]),
    )
  return true
}

/** Which of these notices nobody has been given yet: so that a job that finds nothing to tell writes nothing. */
export async function untold<Notice extends NewNotice>(ctx: ServiceContext, notices: readonly Notice[]): Promise<Notice[]> {
  if (notices.length === 0) return []
  const rows = await ctx.read<{ key: string }>(
    `select key from unnest($1::text[]) as wanted (key) where not exists (select from notice where source_key = wanted.key)`,
    [notices.map(({ sourceKey }) => sourceKey)],
  )
  const keys = new Set(rows.map(({ key }) => key))
  return notices.filter(({ sourceKey }) => keys.has(sourceKey))
}

/** Adds notices in the transaction of `tx`; what was told is left alone, so that nobody is told twice. */
export async function addNotices(tx: Transaction, notices: readonly NewNotice[], about: Columns, now: Date): Promise<number> {
  if (notices.length === 0) return 0
  return insertRows(
    tx,
    'notice',
    {
      id: notices.map(() => crypto.randomUUID()),
      persona: notices.map(({ persona }) => persona),
      scope_id: notices.map(({ scopeId }) => scopeId),
      person_id: notices.map(({ personId }) => personId),
      kind: notices.map(({ kind }) => kind),
      created_at: notices.map(() => now.toISOString()),
      source_key: notices.map(({ sourceKey }) => sourceKey),
      ...about,
    },
    ['source_key'],
  )
}

function requireBetween(first: number, most: number): void {
  if (first < 1 || first > most) throw refused('BAD_USER_INPUT', `first must be between 1 and ${most}.`)
}
