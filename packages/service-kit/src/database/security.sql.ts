import { personaCodes } from '@tilsynsblik/vocabulary'
import { auditHash } from './audit-chain.ts'

/** What app.written says, by its code. */
export const notWritten = 'TB001'

/**
 * The part of a service's database that every service has: who may exist there, how Postgres itself knows the caller,
 * and the audit. Run by the administrator, once and again: each statement may be repeated.
 *
 * The trust in it: `<service>_login` owns nothing and inherits nothing; it can only become a persona role, inside a
 * transaction; a policy reads the scope from a token that Postgres verifies with a key no application role can read.
 */
export function securitySql({ service, database, loginPassword }: { service: string; database: string; loginPassword: string }): string {
  const personaRoles = personaCodes.map((persona) => `${service}_${persona}`)
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = '${service}_owner') then create role ${service}_owner nologin; end if;
  if not exists (select from pg_roles where rolname = '${service}_login') then create role ${service}_login login noinherit; end if;
  if not exists (select from pg_roles where rolname = '${service}_worker') then create role ${service}_worker nologin; end if;
${personaRoles.map((role) => `  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;`).join('\n')}
end $$;
alter role ${service}_login with login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password '${loginPassword}';
grant ${personaRoles.join(', ')} to ${service}_login with inherit false, set true;
grant ${service}_worker to ${service}_login with inherit false, set true;
grant ${service}_owner, ${service}_worker to current_user with inherit true, set true;

revoke all on schema public from public;
revoke all on database "${database}" from public;
grant connect on database "${database}" to ${service}_login;
grant create on database "${database}" to ${service}_owner;
grant all on schema public to ${service}_owner;
grant usage on schema public to ${personaRoles.join(', ')};
create schema if not exists app authorization ${service}_owner;
grant usage on schema app to ${personaRoles.join(', ')};
create extension if not exists pgcrypto schema app;
-- The queue of jobs has an owner of its own, who owns nothing else: a worker is a login in that role.
create schema if not exists jobs authorization ${service}_worker;
grant usage on schema jobs to ${personaRoles.join(', ')};

set role ${service}_owner;

create table if not exists app.principal_key (id text primary key, secret text not null);
-- How every token signed with it begins: compared, never obeyed.
alter table app.principal_key add column if not exists header text;
alter table app.principal_key enable row level security;
alter table app.principal_key force row level security;
drop policy if exists owner_only on app.principal_key;
create policy owner_only on app.principal_key to ${service}_owner using (true);

-- The verified principal of this transaction. Without one there is no answer, not even an empty one.
create or replace function app.claims() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare
  parts text[] := string_to_array(coalesce(current_setting('app.principal', true), ''), '.');
  secret bytea;
  claims jsonb;
begin
  -- The key is looked up by itself: the plan of that is kept, where one with the signature in it would be made anew for each token.
  select convert_to(key.secret, 'utf8') into secret from app.principal_key as key where key.header = parts[1];
  -- Nothing of them is read before the signature is right.
  claims := case when array_length(parts, 1) = 3
    and app.hmac(convert_to(parts[1] || '.' || parts[2], 'utf8'), secret, 'sha256') = ${fromBase64url('parts[3]')}
    then convert_from(${fromBase64url('parts[2]')}, 'utf8')::jsonb end;
  if claims is null then
    raise insufficient_privilege using
      message = 'permission denied: ' || case array_length(parts, 1) when 3 then 'principal not signed' else 'no principal' end;
  elsif claims ->> 'aud' is distinct from '${service}'
    or coalesce((claims ->> 'exp')::numeric, 0) < extract(epoch from clock_timestamp())
    or '${service}_' || (claims ->> 'persona') is distinct from current_setting('role')
  then
    raise insufficient_privilege using message = 'permission denied: principal not valid here';
  end if;
  return claims;
end $$;

-- What of it a row policy asks. PostgreSQL puts the body in the place of the call, so that each costs one verification and nothing else.
create or replace function app.persona() returns text language sql stable return app.claims() ->> 'persona';
-- Who signed in: for rows that are somebody's own, or that somebody may not see yet.
create or replace function app.subject() returns text language sql stable return app.claims() ->> 'sub';
-- The id the caller is limited to, when it is an id of this kind. Kind 'home': of a break-glass seat, the one home of its scope.
create or replace function app.scope(kind text) returns text language sql stable return app.claims() -> 'within' ->> kind;

create table if not exists app.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  subject text not null,
  persona text not null,
  scope text,
  purpose text not null,
  request_id text not null,
  action text not null,
  record_kind text not null,
  record_ids text[] not null,
  child_ids text[] not null,
  previous_hash bytea,
  hash bytea not null
);
alter table app.audit enable row level security;
alter table app.audit force row level security;
drop policy if exists owner_only on app.audit;
create policy owner_only on app.audit to ${service}_owner using (true) with check (true);
drop policy if exists dpo_reads on app.audit;
create policy dpo_reads on app.audit for select to ${service}_dpo using ((select app.persona()) = 'dpo');
grant select on app.audit to ${service}_dpo;

-- Who did what to which records, chained to the row before. The only way in.
create or replace function app.record(action text, record_kind text, record_ids text[], child_ids text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, app as $$
declare
  claims jsonb := app.claims();
  moment timestamptz := clock_timestamp();
  previous bytea;
begin
  -- Nothing is done that is not recorded, and under a break-glass seat nothing is recorded but reading.
  if claims -> 'within' ? 'home' and action <> 'read' then
    raise insufficient_privilege using message = 'permission denied: a break-glass seat changes nothing';
  end if;
  perform pg_advisory_xact_lock(hashtext('app.audit'));
  select audit.hash into previous from app.audit order by id desc limit 1;
  insert into app.audit (at, subject, persona, scope, purpose, request_id, action, record_kind, record_ids, child_ids, previous_hash, hash)
  values (moment, claims ->> 'sub', claims ->> 'persona', claims ->> 'scope', claims ->> 'purpose', claims ->> 'jti',
    action, record_kind, record_ids, child_ids, previous,
    ${auditHash('previous', claimed)});
end $$;

-- For a statement whose commit is on its way already: when it wrote nothing, it fails, and so does all that goes with it.
create or replace function app.written(something boolean) returns boolean language plpgsql set search_path = pg_catalog, app as $$
begin
  if not something then
    raise exception using errcode = '${notWritten}', message = 'nothing was written';
  end if;
  return true;
end $$;

-- After which edition was begun each record of a kind came in, for those that came after one. Tells no more of the audit than that.
create or replace function app.recorded_after(kind text, verbs text[]) returns table (record_id text, edition int)
language sql stable security definer set search_path = pg_catalog, app as $$
  with begun as (
    select substring(record_ids[1] from '^edition-(\\d+)$')::int as number, max(id) as id from app.audit where action = 'edition.begin' group by 1
  ), recorded as (
    select id, record_ids from app.audit where record_kind = kind and action = any(verbs) and id > (select min(id) from begun)
  )
  select unnested, min((select max(number) from begun where begun.id < recorded.id))
  from recorded cross join unnest(record_ids) as unnested group by 1
$$;

-- Where the chain of the audit stands: with it, what a figure was made from is settled.
create or replace function app.audit_head() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select encode(hash, 'hex') from app.audit order by id desc limit 1
$$;

revoke all on all functions in schema app from public;
grant execute on function app.claims(), app.persona(), app.subject(), app.scope(text) to ${personaRoles.join(', ')};
grant execute on function app.record(text, text, text[], text[]), app.written(boolean) to ${writingRoles(service).join(', ')};
grant execute on function app.recorded_after(text, text[]), app.audit_head() to ${service}_statistics;
reset role;
`
}

/** A row of the audit as app.record is about to write it: what the signed principal says, and what it did. */
const claimed = {
  at: 'moment',
  subject: "claims ->> 'sub'",
  persona: "claims ->> 'persona'",
  scope: "claims ->> 'scope'",
  purpose: "claims ->> 'purpose'",
  requestId: "claims ->> 'jti'",
  action: 'action',
  recordKind: 'record_kind',
  recordIds: 'record_ids',
  childIds: 'child_ids',
}

/**
 * What a command may do to the queue: add to it, under a verified principal. Run after the queue's own migrations.
 */
export function queueSql({ service }: { service: string }): string {
  return `
grant usage on schema app to ${service}_worker;
grant execute on function app.claims() to ${service}_worker;
set role ${service}_worker;
create or replace function jobs.enqueue(job text, payload json, key text, run_at timestamptz, attempts int) returns void
language plpgsql volatile security definer set search_path = pg_catalog, jobs as $$
begin
  perform app.claims();
  -- A job that replaces no other gets a key that nobody else has: then the queue is not searched for what it would replace.
  perform jobs.add_job(job, payload, job_key => coalesce(key, gen_random_uuid()::text), run_at => enqueue.run_at, max_attempts => coalesce(attempts, 5),
    job_key_mode => case when key is null then 'unsafe_dedupe' else 'replace' end);
end $$;
-- How many jobs there are in each state, for whoever keeps the product running: neither what they are about nor why they failed.
create or replace function jobs.state() returns table (waiting int, running int, retrying int, dead int, "oldestDueAt" timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, jobs as $$
begin
  perform app.claims();
  return query select
    count(*) filter (where locked_at is null and attempts = 0 and jobs.run_at <= now())::int,
    count(*) filter (where locked_at is not null)::int,
    count(*) filter (where locked_at is null and attempts between 1 and max_attempts - 1)::int,
    count(*) filter (where locked_at is null and attempts >= max_attempts)::int,
    min(jobs.run_at) filter (where locked_at is null and attempts = 0 and jobs.run_at <= now())
  from jobs.jobs;
end $$;
revoke all on all functions in schema jobs from public;
grant execute on function jobs.state() to ${service}_operator;
grant execute on function jobs.enqueue(text, json, text, timestamptz, int) to ${writingRoles(service).join(', ')};
reset role;
`
}

/** Who may ever write anything: not the public and not an operator, who can leave no trace, not even in the audit. */
function writingRoles(service: string): string[] {
  return personaCodes.filter((persona) => persona !== 'public' && persona !== 'operator').map((persona) => `${service}_${persona}`)
}

function fromBase64url(encoded: string): string {
  return `decode(replace(replace(${encoded}, '-', '+'), '_', '/') || left('==', -octet_length(${encoded}) & 3), 'base64')`
}
