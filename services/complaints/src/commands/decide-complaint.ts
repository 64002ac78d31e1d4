import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, type CalendarDate, type ComplaintOutcome } from '@tilsynsblik/vocabulary'
import { appealUntil, complaintRules, dueOn } from '../domain/complaint-rules.ts'
import { wordsProblems } from '../domain/filing.ts'
import { decidingProblems } from '../domain/workflow.ts'
import { tellIncident } from './announce.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface DecideComplaint extends ComplaintSeen {
  outcome: ComplaintOutcome
  ground: string
  unlawful: boolean
  toldOn: CalendarDate
  appealGuidance: string
}

/** Decides when the home was heard and the child was, or lawfully was not; the reports it is about are told of it. */
export async function decideComplaint(ctx: ServiceContext, input: DecideComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'DECIDE')
  const today = calendarDateOf(now)
  const until = appealUntil(input.toldOn, complaintRules)
  return changeComplaint(ctx, complaint, input, {
    action: 'DECIDE',
    event: 'DECIDED',
    now,
    problems: [
      ...decidingProblems(complaint, today).map((code) => ({ path: 'outcome', code })),
      ...problemIf(input.outcome === 'WITHDRAWN', 'outcome', 'notYours'),
      ...wordsProblems('ground', input.ground),
      ...problemIf(input.toldOn > today, 'toldOn', 'future'),
      ...problemIf(input.toldOn < complaint.filedOn, 'toldOn', 'beforeFiling'),
      ...wordsProblems('appealGuidance', input.appealGuidance),
    ],
    columns: {
      outcome: input.outcome,
      decided_on: today,
      due_on: dueOn('DECIDED', { filedOn: complaint.filedOn, today, appealUntil: until }, complaintRules),
    },
    write: async (tx, seal) => {
      const ordinal = String(complaint.decisions + 1)
      await statement(
        tx,
        `insert into complaint_decision (complaint_id, ordinal, outcome, ground, unlawful, decided_on, decided_by, told_on, appeal_guidance, appeal_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          complaint.id,
          ordinal,
          input.outcome,
          seal('complaint_decision.ground', ordinal, input.ground.trim()),
          input.unlawful,
          today,
          ctx.principal.userId,
          input.toldOn,
          seal('complaint_decision.appeal_guidance', ordinal, input.appealGuidance.trim()),
          until,
        ],
      )
      await tellIncident(tx, complaint.id)
    },
  })
}
