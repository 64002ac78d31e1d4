import { deviceCodes } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { glassSql } from './glass.sql.ts'

/**
 * The gateway's own database: who may be what, and who is signed in. It holds no record of any child.
 * Assignments decide; a claim of the identity provider never widens them.
 */
export type AccessDatabase = pg.Pool

export function openAccessDatabase(url: string): AccessDatabase {
  return new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_500,
    statement_timeout: 2_000,
    application_name: 'gateway',
  })
}

/** Brings the access database to its present shape; may be repeated. Run as administrator, in that database. */
export function accessSql({ database, loginPassword }: { database: string; loginPassword: string }): string {
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = 'gateway_login') then create role gateway_login login; end if;
end $$;
alter role gateway_login with login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password '${loginPassword}';
revoke all on database "${database}" from public;
grant connect on database "${database}" to gateway_login;
revoke all on schema public from public;
grant usage on schema public to gateway_login;

create table if not exists person (
  id text primary key,
  name text not null,
  title text not null
);
create table if not exists assignment (
  id text primary key,
  person_id text not null references person,
  persona text not null,
  scope_id text,
  scope_name text,
  valid_from timestamptz not null,
  valid_to timestamptz
);
create index if not exists assignment_person on assignment (person_id);
create table if not exists login_attempt (
  state text primary key,
  code_verifier text not null,
  nonce text not null,
  return_to text not null,
  started_at timestamptz not null default now()
);
create table if not exists session (
  token_hash bytea primary key,
  person_id text not null references person,
  assignment_id text not null references assignment,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
-- A session is of a person's assignment, or of a receipt: then it has the hash of the code, and nobody behind it.
alter table session alter column person_id drop not null, alter column assignment_id drop not null, add column if not exists receipt_hash text;
alter table session drop constraint if exists session_of_one;
alter table session add constraint session_of_one check (
  num_nonnulls(person_id, assignment_id) = case when receipt_hash is null then 2 else 0 end
  and coalesce(receipt_hash ~ '^[0-9a-f]{64}$', true));
-- Whether the provider was made to ask who it is again, and not merely to remember.
alter table login_attempt add column if not exists again boolean not null default false;
alter table session add column if not exists asked_again boolean not null default false;
-- What kind of device it was begun on, so that a person knows her own sessions apart.
alter table session add column if not exists device text not null default 'other';
alter table session drop constraint if exists session_device;
alter table session add constraint session_device check (device in (${deviceCodes.map((code) => `'${code}'`).join(', ')}));
grant select on person, assignment to gateway_login;
grant select, insert, delete on login_attempt to gateway_login;
grant select, insert, update, delete on session to gateway_login;
${glassSql}`
}
