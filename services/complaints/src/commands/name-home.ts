import type { ServiceContext } from '@tilsynsblik/service-kit'
import { longest, textProblems } from '@tilsynsblik/vocabulary'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface NameHome extends ComplaintSeen {
  institutionId: string
}

/** Which home it is about, when that was not known; the register of homes is asked at once, and says whether there is one. */
export async function nameHome(ctx: ServiceContext, input: NameHome, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'NAME_HOME')
  return changeComplaint(ctx, complaint, input, {
    action: 'NAME_HOME',
    event: 'HOME_NAMED',
    now,
    problems: textProblems('institutionId', input.institutionId, longest.line),
    columns: { institution_id: input.institutionId.trim(), home_unknown: false },
  })
}
