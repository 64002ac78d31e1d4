import { liveSession } from './live-session.ts'

/** How long a broken glass stays open. */
export const glassMinutes = 60

/**
 * Break-glass: a temporary seat as supervisor of one home, with its reason, in one transaction; there is no seat without one. The
 * gateway can make no assignment by itself, so these functions do, for the session they are asked from and for nobody else.
 */
export const glassSql = `
alter table assignment add column if not exists home_id text, add column if not exists home_name text;
create table if not exists broken_glass (
  assignment_id text primary key references assignment,
  person_id text not null references person,
  own_assignment_id text not null references assignment,
  reason text not null check (char_length(btrim(reason)) between 20 and 2000),
  opened_at timestamptz not null default now(),
  reviewed_by text references person check (reviewed_by <> person_id),
  reviewed_at timestamptz,
  justified boolean,
  remark text check (char_length(remark) <= 2000),
  check (num_nonnulls(reviewed_by, reviewed_at, justified) in (0, 3))
);
-- Who must hear of it: an id for each, in the transaction that opens.
create table if not exists glass_notice (
  id uuid primary key default gen_random_uuid(),
  assignment_id text not null references broken_glass,
  persona text not null,
  scope_id text,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  read_by text references person,
  unique nulls not distinct (assignment_id, persona, scope_id),
  check (num_nonnulls(read_at, read_by) in (0, 2))
);
grant select on broken_glass, glass_notice to gateway_login;

-- The session behind a token, when its seat is in force and is no break-glass seat itself.
create or replace function seat_of(token bytea) returns assignment language sql stable security definer set search_path = pg_catalog, public as $$
  select assignment.* from session join assignment on assignment.id = session.assignment_id and assignment.person_id = session.person_id
  where token_hash = token and ${liveSession} and valid_from <= now() and (valid_to is null or valid_to > now()) and home_id is null
$$;

create or replace function break_glass(token bytea, home text, home_name text, authority text, authority_name text, reason text)
returns text language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  seat assignment := seat_of(token);
  opened text := 'glass-' || gen_random_uuid();
begin
  if seat.persona is null or seat.persona not in ('supervisor', 'authority_head', 'dpo') or seat.scope_id is not distinct from authority then
    raise insufficient_privilege using message = 'permission denied: no glass to break';
  end if;
  insert into assignment (id, person_id, persona, scope_id, scope_name, home_id, home_name, valid_from, valid_to)
  values (opened, seat.person_id, 'supervisor', authority, authority_name, home, break_glass.home_name, now(), now() + interval '${glassMinutes} minutes');
  insert into broken_glass (assignment_id, person_id, own_assignment_id, reason) values (opened, seat.person_id, seat.id, btrim(break_glass.reason));
  insert into glass_notice (assignment_id, persona, scope_id) values (opened, 'manager', home), (opened, 'dpo', null);
  insert into glass_notice (assignment_id, persona, scope_id)
  select opened, 'authority_head', concerned from unnest(array[authority, seat.scope_id]) as concerned where concerned is not null;
  update session set assignment_id = opened where token_hash = token;
  return opened;
end $$;

-- Back to one's own seat. The time it was open stands.
create or replace function close_glass(token bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  opened broken_glass;
begin
  select broken_glass.* into opened from session join broken_glass on broken_glass.assignment_id = session.assignment_id where token_hash = token;
  if opened.assignment_id is null then return false; end if;
  update assignment set valid_to = least(valid_to, now()) where id = opened.assignment_id;
  update session set assignment_id = opened.own_assignment_id where session.assignment_id = opened.assignment_id;
  return true;
end $$;

-- What the session may know of: everything for the data-protection officer, what its authority opened or had opened for its head, and one's own.
create or replace function glass_seen_by(token bytea) returns setof broken_glass language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  seat assignment := seat_of(token);
begin
  return query select broken_glass.* from broken_glass
    join assignment opened on opened.id = broken_glass.assignment_id
    join assignment own on own.id = broken_glass.own_assignment_id
    where seat.persona = 'dpo' or broken_glass.person_id = seat.person_id
      or (seat.persona = 'authority_head' and seat.scope_id in (opened.scope_id, own.scope_id));
end $$;

-- The manager of the home, the officer and the heads of both authorities are told; who opened it is not told of herself.
create or replace function glass_notices_of(token bytea) returns setof glass_notice language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  seat assignment := seat_of(token);
begin
  return query select told.* from glass_notice told join broken_glass opened on opened.assignment_id = told.assignment_id
    where told.persona = seat.persona and told.scope_id is not distinct from seat.scope_id and opened.person_id <> seat.person_id;
end $$;

-- Kept once, as it was first read. False for what is another's.
create or replace function read_glass_notice(token bytea, notice uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  seat assignment := seat_of(token);
begin
  if not exists (select from glass_notices_of(token) as own where own.id = notice) then return false; end if;
  update glass_notice set read_at = now(), read_by = seat.person_id where id = notice and read_at is null;
  return true;
end $$;

create or replace function review_glass(token bytea, opened text, was_justified boolean, words text)
returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  seat assignment := seat_of(token);
begin
  if seat.persona is null or seat.persona not in ('authority_head', 'dpo') then
    raise insufficient_privilege using message = 'permission denied: not a reviewer';
  end if;
  update broken_glass set reviewed_by = seat.person_id, reviewed_at = now(), justified = was_justified, remark = nullif(btrim(words), '')
  where assignment_id = opened and reviewed_by is null and person_id <> seat.person_id
    and assignment_id in (select assignment_id from glass_seen_by(token));
  return found;
end $$;
revoke all on function seat_of(bytea), break_glass(bytea, text, text, text, text, text), close_glass(bytea), glass_seen_by(bytea),
  glass_notices_of(bytea), read_glass_notice(bytea, uuid), review_glass(bytea, text, boolean, text) from public;
grant execute on function break_glass(bytea, text, text, text, text, text), close_glass(bytea), glass_seen_by(bytea),
  glass_notices_of(bytea), read_glass_notice(bytea, uuid), review_glass(bytea, text, boolean, text) to gateway_login;
`
