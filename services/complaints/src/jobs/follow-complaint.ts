import { MissingPart, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { handOver, keepGuardianLocks, placeComplaint, type FoundHome } from '../commands/follow-complaint.ts'
import { tellOfComplaints } from '../commands/tell-of-complaints.ts'
import { registerOfHomes } from '../documents/documents.ts'
import { noticesOf } from '../domain/complaint-notices.ts'
import { stepsToTell } from '../queries/complaint-notices.ts'
import { followedComplaint } from '../queries/followed-complaint.ts'
import { askGuardianLocks } from './ask-guardian-locks.ts'

/**
 * After every step of a complaint: whose it is to see, and who is told of it. It asks what is missing, not what
 * happened, so a run that was killed is made good by the next. Until the register of homes answers, the job is tried again.
 */
export const followComplaintJob: Job<{ complaintId: string }> = {
  name: 'follow-complaint',
  attempts: 25,
  run: (ctx, { complaintId }) => followUp(ctx, complaintId),
}

export async function followUp(ctx: JobContext, complaintId: string): Promise<void> {
  const complaint = await followedComplaint(ctx, complaintId)
  if (!complaint) return
  if (complaint.forwardKind) await handOver(ctx, complaint)
  await notify(ctx, complaintId)
  if (complaint.institutionId !== null && complaint.authorityId === null) {
    await placeComplaint(ctx, complaint, await askForHome(ctx, complaint.institutionId), new Date())
    await notify(ctx, complaintId)
  }
  const { id, childId } = complaint
  if (childId === null || complaint.ownParty || complaint.isGuardianGuided) return
  await keepGuardianLocks(ctx, [{ id, childId }], await askGuardianLocks(ctx, [childId]), new Date())
}

/** Before any other register is asked: that one is away keeps nobody from hearing of a complaint. */
async function notify(ctx: JobContext, complaintId: string): Promise<void> {
  const told = await stepsToTell(ctx, complaintId)
  if (told) await tellOfComplaints(ctx, noticesOf(told.complaint, told.steps), new Date())
}

/** @throws MissingPart when the register does not answer, or is empty: then nobody knows that there is no such home */
async function askForHome(ctx: JobContext, institutionId: string): Promise<FoundHome> {
  const { institutionRegister } = await ctx.ask<NonNullable<typeof registerOfHomes.data>>(registerOfHomes.text)
  if (institutionRegister.length === 0) throw new MissingPart('institutions', 'the register of homes is empty')
  const home = institutionRegister.find(({ id }) => id === institutionId)
  return home ? { authorityId: home.authority.id, departmentId: home.department?.id ?? null } : null
}
