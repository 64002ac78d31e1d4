import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, type AppealOutcome, type CalendarDate } from '@tilsynsblik/vocabulary'
import { complaintRules, dueOn } from '../domain/complaint-rules.ts'
import { wordsProblems } from '../domain/filing.ts'
import { appealLeadsTo } from '../domain/workflow.ts'
import { tellIncident } from './announce.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface DecideAppeal extends ComplaintSeen {
  outcome: AppealOutcome
  ground: string
  decidedOn: CalendarDate
}

/** What the appeals board decided: by the board, or entered by the recipient. A remitted case is pending again, and decided anew. */
export async function decideAppeal(ctx: ServiceContext, input: DecideAppeal, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'DECIDE_APPEAL')
  const today = calendarDateOf(now)
  const state = appealLeadsTo(input.outcome)
  const remitted = input.outcome === 'REMITTED'
  return changeComplaint(ctx, complaint, input, {
    action: 'DECIDE_APPEAL',
    event: 'APPEAL_DECIDED',
    now,
    state,
    problems: [
      ...wordsProblems('ground', input.ground),
      ...problemIf(input.decidedOn > today, 'decidedOn', 'future'),
      ...problemIf(input.decidedOn < complaint.filedOn, 'decidedOn', 'beforeFiling'),
    ],
    columns: {
      due_on: dueOn(state, { filedOn: complaint.filedOn, today, remitted }, complaintRules),
      ...(remitted && { outcome: null, decided_on: null }),
    },
    write: async (tx, seal) => {
      await statement(
        tx,
        'update appeal set outcome = $3, ground = $4, decided_on = $5 where complaint_id = $1 and ordinal = $2 and outcome is null',
        [
          complaint.id,
          complaint.decisions,
          input.outcome,
          seal('appeal.ground', String(complaint.decisions), input.ground.trim()),
          input.decidedOn,
        ],
      )
      await tellIncident(tx, complaint.id)
    },
  })
}
