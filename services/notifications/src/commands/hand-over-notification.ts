import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { longest, problemIf } from '@tilsynsblik/vocabulary'
import { kept, mayWrite, written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface HandOverNotification extends CaseSeen {
  to: string
  second?: string | null | undefined
  note: string
}

/** To another adviser, or with a second one beside (barnets lov § 21 (5)). A change of adviser is counted: it is a loss to the child. */
export async function handOverNotification(ctx: ServiceContext, input: HandOverNotification, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const to = input.to.trim()
  const second = kept(input.second)
  const isChange = standing.adviser !== null && standing.adviser !== to
  return changeCase(ctx, standing, input, {
    action: 'HAND_OVER',
    now,
    problems: [
      ...written('to', input.to, longest.line),
      ...mayWrite('second', input.second, longest.line),
      ...problemIf(second === to, 'second', 'same'),
      ...problemIf(standing.adviser === to && standing.secondAdviser === second, 'to', 'same'),
      ...written('note', input.note, longest.account),
    ],
    change: { adviser: to, secondAdviser: second, adviserChanges: standing.adviserChanges + (isChange ? 1 : 0) },
    detail: { from: standing.adviser, to, second, note: input.note.trim() },
    write: async (tx) => {
      if (isChange) await statement(tx, 'update notification set advisers = advisers + 1 where id = $1', [standing.id])
    },
  })
}
