/** What an audit row tells, as SQL expressions: of the columns of a row, or of what is about to become one. */
interface AuditRow {
  at: string
  subject: string
  persona: string
  scope: string
  purpose: string
  requestId: string
  action: string
  recordKind: string
  recordIds: string
  childIds: string
}

const columns: AuditRow = {
  at: 'at',
  subject: 'subject',
  persona: 'persona',
  scope: 'scope',
  purpose: 'purpose',
  requestId: 'request_id',
  action: 'action',
  recordKind: 'record_kind',
  recordIds: 'record_ids',
  childIds: 'child_ids',
}

/**
 * The hash of an audit row, in SQL. One text for whoever writes a row and whoever looks through them, and PostgreSQL's own
 * sha256: a function that stands in the database could be made to say what its owner likes.
 *
 * @param previous the hash of the row before
 */
export function auditHash(previous: string, row: AuditRow = columns): string {
  const { at, subject, persona, scope, purpose, requestId, action, recordKind, recordIds, childIds } = row
  return `pg_catalog.sha256(coalesce(${previous}, ''::bytea) || convert_to(jsonb_build_array(to_char(${at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
      ${subject}, ${persona}, ${scope}, ${purpose}, ${requestId}, ${action}, ${recordKind}, ${recordIds}, ${childIds})::text, 'utf8'))`
}

/**
 * How many rows the audit has, the first that does not fit its own hash, and the first that does not name the one before it:
 * one pass over the rows in their order. Run as the owner of the audit, from whom no row is hidden.
 */
export const auditChainSql = `
with linked as (
  select id, previous_hash is distinct from lag(hash) over (order by id) as unlinked, hash <> ${auditHash('previous_hash')} as changed
  from app.audit
)
select count(*)::int as rows, min(id) filter (where changed)::int as changed, min(id) filter (where unlinked)::int as unlinked from linked`
