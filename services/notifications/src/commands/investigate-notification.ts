import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type Examination, longest } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface InvestigateNotification extends CaseSeen {
  examination: Examination
  reasons: string
}

/** The decision on a children's examination (barnets lov § 20), also when it is none: with its reasons. */
export async function investigateNotification(ctx: ServiceContext, input: InvestigateNotification, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'INVESTIGATE',
    now,
    problems: written('reasons', input.reasons, longest.account),
    change: { investigatedAt: now },
    detail: { examination: input.examination, reasons: input.reasons.trim() },
  })
}
