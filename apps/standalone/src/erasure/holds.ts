import { childMark } from '@tilsynsblik/service-kit'
import { inKeys } from './ledger.ts'

/** That nothing is erased of a record, or of a child, while a case needs it. */
export interface Hold {
  id: string
  of: 'record' | 'child'
  /** Of the case that needs it: a number, never words. */
  reference: string
  setBy: string
  setAt: Date
}

interface Site {
  adminUrl: string
  prefix?: string
}

export interface NewHold {
  /** Of a record, or of a child: one of them. */
  id: string | null
  childId: string | null
  reference: string
  by: string
}

/** @param holdKey by which the keys know a child. @returns the id of the hold */
export async function setHold(site: Site, holdKey: string, { id, childId, reference, by }: NewHold): Promise<string> {
  const child = childId === null ? null : childMark(holdKey, childId)
  const { rows } = await inKeys<{ id: string }>(
    site,
    'insert into legal_hold (record_id, child, reference, set_by) values ($1, $2, $3, $4) returning id',
    [id, child, reference, by],
  )
  return rows[0]!.id
}

/** @returns false when no such hold stands */
export async function liftHold(site: Site, id: string, by: string): Promise<boolean> {
  const { rows } = await inKeys(
    site,
    'update legal_hold set lifted_by = $2, lifted_at = now() where id = $1::uuid and lifted_at is null returning id',
    [id, by],
  )
  return rows.length > 0
}

export async function standingHolds(site: Site): Promise<Hold[]> {
  const { rows } = await inKeys<Hold>(
    site,
    `select id, case when child is null then 'record' else 'child' end as of, reference, set_by as "setBy", set_at as "setAt"
     from legal_hold where lifted_at is null order by set_at`,
  )
  return rows
}
