import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintRecipientKind } from '@tilsynsblik/vocabulary'

/** A complaint as the platform sees it when it asks what is left to do. */
export interface FollowedComplaint {
  id: string
  childId: string | null
  institutionId: string | null
  authorityId: string | null
  recipientKind: ComplaintRecipientKind
  forwardKind: ComplaintRecipientKind | null
  forwardMunicipalityId: string | null
  ownParty: boolean
  isGuardianGuided: boolean
}

/** Null when there is none with a life here: a row from a file is followed by nobody. */
export async function followedComplaint(ctx: ServiceContext, id: string): Promise<FollowedComplaint | null> {
  const [row] = await ctx.read<FollowedComplaint>(
    `select complaint.id, child_id as "childId", institution_id as "institutionId", authority_id as "authorityId",
            recipient_kind as "recipientKind", forward_kind as "forwardKind", forward_municipality_id as "forwardMunicipalityId",
            own_party as "ownParty", guardian_guided_on is not null as "isGuardianGuided"
     from complaint join case_file on case_file.complaint_id = complaint.id
     where complaint.id = $1::uuid and state is not null`,
    [id],
  )
  return row ?? null
}

/** Whose guardian somebody may be about to guide: the locks of these children are asked again and again. */
export async function awaitedGuardians(ctx: ServiceContext): Promise<{ id: string; childId: string }[]> {
  return ctx.read(
    `select complaint.id, child_id as "childId" from complaint join case_file on case_file.complaint_id = complaint.id
     where state in ('FILED', 'RECEIVED', 'EXAMINED') and child_id is not null and not own_party and guardian_guided_on is null order by 1`,
  )
}

/** What was left lying: not looked up, or on its way. */
export async function unfollowed(ctx: ServiceContext, before: Date): Promise<string[]> {
  const rows = await ctx.read<{ id: string }>(
    `select id from complaint
     where state is not null and filed_at < $1 and ((institution_id is not null and authority_id is null) or forward_kind is not null) order by 1`,
    [before],
  )
  return rows.map(({ id }) => id)
}
