import type { ServiceContext } from './context.ts'
import { refused } from './errors.ts'
import { connectionOf, cursorOf, type Connection, type Page } from './graphql/page.ts'

/** One look at, or change of, something about one child. */
export interface AccessRow {
  id: string
  /** Where it stands in the list: several registers are put in one order, and each goes on from where it was. */
  cursor: string
  /** Whom it was about, so that this look is on record too. */
  childId: string
  at: string
  by: string
  persona: string
  /** The home, department, municipality or authority in whose name it was done; null for the child, and for the whole country. */
  scope: string | null
  purpose: string
  action: string
  recordKind: string
  totalCount: number
}

/**
 * Who has read or changed what about one child in this register, newest first.
 *
 * @param isOwnChild whether a manager answers for the child; absent where no manager may know whom the register is about
 * @throws DomainError FORBIDDEN, NOT_FOUND
 */
export async function whoHasSeen(
  ctx: ServiceContext,
  childId: string,
  page: Page,
  isOwnChild?: (childId: string) => Promise<boolean>,
): Promise<Connection<AccessRow>> {
  const { persona } = ctx.principal
  if (persona !== 'dpo' && !(persona === 'manager' && isOwnChild)) throw refused('FORBIDDEN')
  if (persona === 'manager' && !(await isOwnChild!(childId))) throw refused('NOT_FOUND')
  const before = page.after?.[0] ?? null
  if (before !== null && !/^\d{1,18}$/.test(before)) throw refused('BAD_USER_INPUT', 'after must be the endCursor of an earlier page.')
  const rows = await ctx.readRecords<Omit<AccessRow, 'cursor'>>(
    'access',
    `select id::text, $1::text as "childId", at, subject as by, persona, scope, purpose, action, record_kind as "recordKind", total::int as "totalCount"
     from app.who_has_seen($1, $2::bigint, $3)`,
    [childId, before, page.first + 1],
  )
  const placed = rows.map((row) => ({ ...row, cursor: cursorOf([row.id]) }))
  return connectionOf(placed, page, (row) => [row.id])
}

/**
 * The audit of one child in one register, for those who answer for it. A function of the owner, because nobody else may read
 * the audit; it gives no ids of records and of no other child, and says of the child's own looks nothing that tells a receipt
 * from another. What others ask is empty.
 *
 * @param managersChild SQL on `child`: whether a manager answers for it; absent where no manager may know
 */
export function whoHasSeenSql(service: string, managersChild?: string): string {
  return `
create index if not exists audit_child on app.audit using gin (child_ids);
drop function if exists app.who_has_seen(text, bigint, int);
create function app.who_has_seen(child text, before bigint, most int)
returns table (id bigint, at timestamptz, subject text, persona text, scope text, purpose text, action text, record_kind text, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  if app.persona() = 'dpo'${managersChild ? ` or (app.persona() = 'manager' and ${managersChild})` : ''} then
    return query
      select audit.id, audit.at, case when audit.persona = any(${himself}) then audit.persona else audit.subject end, audit.persona,
             case when audit.persona <> all(${himself}) then audit.scope end, audit.purpose, audit.action, audit.record_kind,
             (select count(*) from app.audit as every where every.child_ids @> array[child])
      from app.audit
      where audit.child_ids @> array[child] and (before is null or audit.id < before)
      order by audit.id desc limit least(most, 101);
  end if;
end $$;
revoke all on function app.who_has_seen(text, bigint, int) from public;
grant execute on function app.who_has_seen(text, bigint, int) to ${[`${service}_dpo`, ...(managersChild ? [`${service}_manager`] : [])].join(', ')}`
}

const himself = `array['child', 'complainant']`
