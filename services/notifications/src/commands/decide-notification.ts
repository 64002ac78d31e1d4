import type { ServiceContext } from '@tilsynsblik/service-kit'
import { longest, problemIf, type SupportDecision } from '@tilsynsblik/vocabulary'
import { kept, mayWrite, written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface DecideNotification extends CaseSeen {
  decision: SupportDecision
  reasons: string
  adviceFollowed?: boolean | null | undefined
  adviceReason?: string | null | undefined
}

/** Support or none, and why. A recommendation of the children's house is followed, or it is said why not ([003] rec. 13). */
export async function decideNotification(ctx: ServiceContext, input: DecideNotification, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const advised = standing.childrensHouse === 'REPORTED'
  const adviceFollowed = input.adviceFollowed ?? null
  return changeCase(ctx, standing, input, {
    action: 'DECIDE',
    now,
    problems: [
      ...written('reasons', input.reasons, longest.account),
      ...problemIf(advised && adviceFollowed === null, 'adviceFollowed', 'required'),
      ...problemIf(!advised && adviceFollowed !== null, 'adviceFollowed', 'noAdvice'),
      ...(adviceFollowed === false ? written('adviceReason', input.adviceReason) : mayWrite('adviceReason', input.adviceReason)),
    ],
    change: { decidedAt: now, decision: input.decision },
    detail: { decision: input.decision, reasons: input.reasons.trim(), adviceFollowed, adviceReason: kept(input.adviceReason) },
  })
}
