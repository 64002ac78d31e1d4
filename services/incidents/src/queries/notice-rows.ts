import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { NoticeKind } from '@tilsynsblik/vocabulary'
import { Notice } from '../data/tables.ts'

export interface NoticeRow {
  id: string
  kind: NoticeKind
  incidentId: string | null
  institutionId: string
  createdAt: string
  readAt: string | null
}

const columns = `id, kind, incident_id as "incidentId", institution_id as "institutionId", created_at as "createdAt", read_at as "readAt"`

/** The caller's notices, unread first, newest first. No record of a person: ids and a word. */
export async function noticeList(ctx: ServiceContext, first: number): Promise<NoticeRow[]> {
  return ctx.read<NoticeRow>(
    `select ${columns} from notice where persona = $1 and scope_id = $2 order by read_at is not null, created_at desc, id limit $3`,
    [ctx.principal.persona, scopeOf(ctx), first],
  )
}

/** True when there are notices for the persona at all. */
export function isNotified({ principal }: ServiceContext): boolean {
  return Notice.meta.policies.some(({ name }) => name === `${principal.persona}_changes`)
}

export async function noticeById(ctx: ServiceContext, id: string): Promise<NoticeRow | null> {
  const [row] = await ctx.read<NoticeRow>(`select ${columns} from notice where id = $1::uuid`, [id])
  return row ?? null
}

export interface NoticeAddress {
  id: string
  persona: string
  scopeId: string
  personId: string | null
  createdAt: string
}

/** For the platform: which notices came since, and for whom; oldest first, and with the last of them those of the same instant. */
export async function noticesSince(ctx: ServiceContext, since: string, first: number): Promise<NoticeAddress[]> {
  return ctx.read<NoticeAddress>(
    `select id, persona, scope_id as "scopeId", person_id as "personId", created_at as "createdAt"
     from notice where created_at > $1::timestamptz order by created_at fetch first ($2::int) rows with ties`,
    [since, first],
  )
}
