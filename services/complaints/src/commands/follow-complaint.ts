import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintEventWord, GuardianLockState } from '@tilsynsblik/vocabulary'
import type { FollowedComplaint } from '../queries/followed-complaint.ts'

/** Who oversees and runs a home; null when the register has no such home. */
export type FoundHome = { authorityId: string; departmentId: string | null } | null

/**
 * Gives a complaint to those who oversee the home it names. A home that does not exist is kept as it was told, and the
 * municipality takes the complaint, whoever else would have. Found, it stays in its version: somebody may be writing in it, and
 * what they see of it is still so.
 */
export async function placeComplaint(ctx: ServiceContext, complaint: FollowedComplaint, home: FoundHome, now: Date): Promise<void> {
  const asTold = home ? null : await closedHome(ctx, complaint)
  await ctx.write('complaint.place', recordsOf(complaint), async (tx) => {
    const placed = home
      ? await statement(
          tx,
          `update complaint set authority_id = $3, department_id = $4
           where id = $1 and institution_id = $2 and authority_id is null returning id`,
          [complaint.id, complaint.institutionId, home.authorityId, home.departmentId],
        )
      : await statement(
          tx,
          `with told as (
             update case_file set home_as_told = coalesce(home_as_told, $3) where complaint_id = $1
           )
           update complaint set institution_id = null, home_unknown = true, recipient_kind = 'MUNICIPALITY', version = version + 1
           where id = $1 and institution_id = $2 and authority_id is null returning id`,
          [complaint.id, complaint.institutionId, asTold],
        )
    if (placed.length > 0)
      await statement(tx, eventSql, [complaint.id, now, (home ? 'HOME_FOUND' : 'HOME_UNKNOWN') satisfies ComplaintEventWord])
  })
}

async function closedHome(ctx: ServiceContext, { id, institutionId }: FollowedComplaint): Promise<string | null> {
  return (await ctx.words.of(id))('case_file.home_as_told', id, institutionId)
}

/** Hands it over: from now on only the new recipient sees it. Its clock begins again with them. */
export async function handOver(ctx: ServiceContext, complaint: FollowedComplaint): Promise<void> {
  await ctx.write('complaint.hand-over', recordsOf(complaint), (tx) =>
    statement(
      tx,
      `update complaint set recipient_kind = forward_kind, municipality_id = coalesce(forward_municipality_id, municipality_id),
                            forward_kind = null, forward_municipality_id = null, version = version + 1
       where id = $1 and forward_kind is not null`,
      [complaint.id],
    ),
  )
}

/** Keeps what the register of notifications says of the guardians now, and when it said it. */
export async function keepGuardianLocks(
  ctx: ServiceContext,
  waiting: readonly { id: string; childId: string }[],
  lockOf: (childId: string) => GuardianLockState,
  now: Date,
): Promise<void> {
  if (waiting.length === 0) return
  const records = { kind: 'complaint', ids: waiting.map(({ id }) => id), children: waiting.map(({ childId }) => childId) }
  await ctx.write('complaint.ask-guardian-locks', records, (tx) =>
    statement(
      tx,
      `update case_file set guardian_lock = asked.lock, guardian_lock_at = $3
       from unnest($1::uuid[], $2::text[]) as asked (id, lock) where case_file.complaint_id = asked.id`,
      [waiting.map(({ id }) => id), waiting.map(({ childId }) => lockOf(childId)), now],
    ),
  )
}

const eventSql = `
  insert into complaint_event (id, complaint_id, at, by, role, action, state)
  select gen_random_uuid(), id, $2, 'complaints', 'service', $3, state from complaint where id = $1`

function recordsOf({ id, childId }: FollowedComplaint) {
  return { kind: 'complaint', ids: [id], children: childId ? [childId] : [] }
}
