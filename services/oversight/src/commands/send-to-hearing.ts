import { insertRows, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { hearingProblems } from '../domain/inspection-report.ts'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

/** Shares the draft report with the home and its department, and asks the home for its answer. */
export async function sendToHearing(
  ctx: ServiceContext,
  input: InspectionSeen & { answerBy: CalendarDate },
  now: Date,
): Promise<ChangedInspection> {
  return changeInspection(ctx, input, {
    action: 'SEND_TO_HEARING',
    now,
    problems: (_, today) => hearingProblems(input.answerBy, today),
    async write(tx, { id, institutionId, authorityId, departmentId }) {
      await statement(tx, 'update finding set shared_at = $2 where inspection_id = $1', [id, now])
      await insertRows(tx, 'hearing', {
        inspection_id: [id],
        institution_id: [institutionId],
        authority_id: [authorityId],
        department_id: [departmentId],
        sent_at: [now.toISOString()],
        answer_by: [input.answerBy],
      })
    },
  })
}
