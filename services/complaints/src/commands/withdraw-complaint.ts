import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, longest } from '@tilsynsblik/vocabulary'
import { lineProblems, told } from '../domain/filing.ts'
import { tellIncident } from './announce.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface WithdrawComplaint extends ComplaintSeen {
  why?: string | null | undefined
  helpedBy?: string | null | undefined
}

/** Of whoever complained, before it is decided; who helped with it is asked, so that pressure can be seen. Counted apart. */
export async function withdrawComplaint(ctx: ServiceContext, input: WithdrawComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'WITHDRAW')
  return changeComplaint(ctx, complaint, input, {
    action: 'WITHDRAW',
    event: 'WITHDRAWN',
    now,
    problems: [...lineProblems('why', input.why, longest.remark), ...lineProblems('helpedBy', input.helpedBy)],
    columns: { outcome: 'WITHDRAWN', decided_on: calendarDateOf(now), due_on: null },
    write: async (tx, seal) => {
      await statement(tx, 'update case_file set withdrawn_why = $2, withdrawn_helped_by = $3 where complaint_id = $1', [
        complaint.id,
        seal('case_file.withdrawn_why', complaint.id, told(input.why)),
        seal('case_file.withdrawn_helped_by', complaint.id, told(input.helpedBy)),
      ])
      await tellIncident(tx, complaint.id)
    },
  })
}
