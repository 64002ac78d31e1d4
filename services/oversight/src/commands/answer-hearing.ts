import { longest, textProblems } from '@tilsynsblik/vocabulary'
import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { meetAnswer, type HearingStanding } from '../domain/inspection-hearing.ts'
import { inspectionById, type InspectionRow } from '../queries/inspection-list.ts'

export interface AnswerHearing {
  inspectionId: string
  text: string
}

/** The home's own answer to the draft report, given once. Late is recorded, not refused, until the report is final. */
export async function answerHearing(
  ctx: ServiceContext,
  { inspectionId: id, text }: AnswerHearing,
  now: Date,
): Promise<InspectionRow | InvalidInput | WrongState> {
  if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
  const met = await meet(ctx, knownId(id), text)
  const problems = textProblems('text', text, longest.account)
  if (problems.length > 0) return invalidInput(...problems)
  if (met === 'ANSWERED' || met === 'FINAL') return wrongState(met)

  if (met === 'OPEN') {
    const wrote = await writeFirst(ctx, 'inspection.answer-hearing', { kind: 'inspection', ids: [id] }, async (tx) => {
      const answered = await statement(
        tx,
        `update hearing set answer = $2, answered_by = $3, answered_at = $4
         where inspection_id = $1 and answered_at is null and closed_at is null returning inspection_id`,
        [id, text.trim(), ctx.principal.userId, now],
      )
      return answered.length > 0
    })
    if (!wrote) return wrongState(await meet(ctx, id, text))
  }
  return (await inspectionById(ctx, id))!
}

async function meet(ctx: ServiceContext, id: string, text: string) {
  const [hearing] = await ctx.read<HearingStanding>(`select answer, closed_at as "closedAt" from hearing where inspection_id = $1::uuid`, [
    id,
  ])
  if (!hearing) throw refused('NOT_FOUND')
  return meetAnswer(hearing, text)
}
