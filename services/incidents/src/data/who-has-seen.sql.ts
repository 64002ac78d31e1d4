/**
 * The audit of one child, for those who answer for it: the data-protection officer, and the manager of a home in which the
 * child lives or lived. A function of the owner, because nobody else may read the audit; it gives no ids of records and of no
 * other child. What others ask is empty.
 */
export const whoHasSeenSql = `
create index if not exists audit_child on app.audit using gin (child_ids);
create or replace function app.who_has_seen(child text, before bigint, most int)
returns table (id bigint, at timestamptz, subject text, persona text, purpose text, action text, record_kind text, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
#variable_conflict use_column
begin
  if app.persona() = 'dpo' or (app.persona() = 'manager' and exists (select from public.stay where stay.child_id = child)) then
    return query
      select audit.id, audit.at, audit.subject, audit.persona, audit.purpose, audit.action, audit.record_kind,
             (select count(*) from app.audit as every where every.child_ids @> array[child])
      from app.audit
      where audit.child_ids @> array[child] and (before is null or audit.id < before)
      order by audit.id desc limit least(most, 101);
  end if;
end $$;
revoke all on function app.who_has_seen(text, bigint, int) from public;
grant execute on function app.who_has_seen(text, bigint, int) to incidents_dpo, incidents_manager`
