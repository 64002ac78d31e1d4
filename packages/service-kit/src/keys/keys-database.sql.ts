import type { KeysAccess } from './provision-keys.ts'
import { masterKeyOf } from './master-keys.ts'

/**
 * The database of keys: one for each record of a service, wrapped by the installation's master key. Run by the administrator, once and
 * again.
 *
 * A service comes in as `<service>_keys`, and sees and makes its own. Nobody changes a key. Nobody takes one away but
 * `app.erase`, which keeps the record's place (so that no key is made for it anew), writes the ledger, and does nothing under a hold.
 */
export function keysSql({ database, services, textKey }: Omit<KeysAccess, 'adminUrl'>): string {
  const logins = Object.keys(services).map((service) => `${service}_keys`)
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = 'keys_owner') then create role keys_owner nologin; end if;
${logins.map((login) => `  if not exists (select from pg_roles where rolname = '${login}') then create role ${login}; end if;`).join('\n')}
end $$;
${Object.entries(services)
  .map(
    ([service, password]) =>
      `alter role ${service}_keys with login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password '${password}';`,
  )
  .join('\n')}
grant keys_owner to current_user with inherit true, set true;
revoke all on schema public from public;
revoke all on database "${database}" from public;
grant connect on database "${database}" to ${logins.join(', ')};
grant create on database "${database}" to keys_owner;
grant all on schema public to keys_owner;
grant usage on schema public to ${logins.join(', ')};
create schema if not exists app authorization keys_owner;
grant usage on schema app to ${logins.join(', ')};

set role keys_owner;

-- The name of the one master key that wraps what is new: a process that knows only the one before is refused, and asks.
create table if not exists master_key (
  one boolean primary key default true check (one),
  id text not null,
  since timestamptz not null default now()
);
insert into master_key (id) values ('${masterKeyOf(textKey).id}') on conflict (one) do nothing;

create table if not exists data_key (
  service text not null,
  record_id text not null,
  wrapped bytea,
  wrapped_by text,
  made_at timestamptz not null default now(),
  destroyed_at timestamptz,
  primary key (service, record_id),
  constraint data_key_destroyed_is_gone check ((wrapped is null) = (destroyed_at is not null)),
  constraint data_key_wrapped_by_one check ((wrapped is null) = (wrapped_by is null))
);

-- What was erased. No words, and no child.
create table if not exists erasure (
  id bigint generated always as identity primary key,
  service text not null,
  record_id text not null,
  record_kind text not null,
  rule text not null,
  by text not null,
  at timestamptz not null default now(),
  constraint erasure_once unique (service, record_id)
);

-- While it stands, nothing of the record, or of the child, is erased. The reference is that of the case that needs it.
create table if not exists legal_hold (
  id uuid primary key default gen_random_uuid(),
  record_id text,
  -- A mark of her (text-keys.ts), and not her id.
  child text,
  reference text not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  lifted_by text,
  lifted_at timestamptz,
  constraint legal_hold_of_one check (num_nonnulls(record_id, child) = 1),
  constraint legal_hold_reference_short check (length(reference) between 1 and 80),
  constraint legal_hold_lifted_by_somebody check ((lifted_at is null) = (lifted_by is null))
);
create index if not exists legal_hold_standing on legal_hold (record_id, child) where lifted_at is null;

${['master_key', 'data_key', 'erasure', 'legal_hold']
  .map(
    (table) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
drop policy if exists owner_keeps on ${table};
create policy owner_keeps on ${table} to keys_owner using (true) with check (true);
revoke all on ${table} from public, ${logins.join(', ')};`,
  )
  .join('\n')}
drop policy if exists service_knows on master_key;
create policy service_knows on master_key for select to ${logins.join(', ')} using (true);
drop policy if exists service_reads on data_key;
create policy service_reads on data_key for select to ${logins.join(', ')} using (service || '_keys' = session_user);
drop policy if exists service_adds on data_key;
create policy service_adds on data_key for insert to ${logins.join(', ')} 
  with check (service || '_keys' = session_user and wrapped_by = (select id from master_key));
grant select on master_key to ${logins.join(', ')};
grant select, insert on data_key to ${logins.join(', ')};

-- Which of these records may not be erased now; of each comes the mark of the child its register has for it.
create or replace function app.held(ids text[], children text[]) returns table (record_id text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select asked.id from unnest(held.ids, held.children) as asked (id, child)
  where exists (select from legal_hold as hold where hold.lifted_at is null and (hold.record_id = asked.id or hold.child = asked.child))
$$;

-- Destroys the keys of records, and writes down that they were. Those under a hold stay as they are.
create or replace function app.erase(ids text[], children text[], kind text, rule text, by text) returns table (record_id text)
language plpgsql volatile security definer set search_path = pg_catalog, public, app as $$
#variable_conflict use_column
declare
  own text := regexp_replace(session_user, '_keys$', '');
begin
  -- What is said to be erased is: a service does not wait for its new keys to be on disk, and waits for this.
  perform set_config('synchronous_commit', 'on', true);
  -- A hold that is being set is waited for, and the next one waits.
  lock table legal_hold in share mode;
  return query
  with asked as (
    select unnest(erase.ids) as id except select held.record_id from app.held(erase.ids, erase.children) as held
  ), gone as (
    -- A record without a key gets a place too: none is made for it later.
    insert into data_key (service, record_id, destroyed_at) select own, id, clock_timestamp() from asked
    on conflict (service, record_id) do update set wrapped = null, wrapped_by = null, destroyed_at = coalesce(data_key.destroyed_at, excluded.destroyed_at)
    returning data_key.record_id
  ), written as (
    insert into erasure (service, record_id, record_kind, rule, by) select own, gone.record_id, erase.kind, erase.rule, erase.by from gone
    on conflict (service, record_id) do nothing
  )
  select gone.record_id from gone;
end $$;

revoke all on all functions in schema app from public;
grant execute on function app.held(text[], text[]), app.erase(text[], text[], text, text, text) to ${logins.join(', ')};
reset role;
`
}
