/**
 * Is there a lock on the guardian of one child now? For the data-protection officer, who must not hand a guardian an extract of
 * what a register keeps silent about; a yes or a no, and nothing of who set it, where or why.
 */
export const guardianLockedSql = `
create or replace function app.guardian_locked(child text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if app.persona() <> 'dpo' then return null; end if;
  return exists (select from public.guardian_lock where guardian_lock.child_id = child and guardian_lock.off_since is null);
end $$;
revoke all on function app.guardian_locked(text) from public;
grant execute on function app.guardian_locked(text) to notifications_dpo`
