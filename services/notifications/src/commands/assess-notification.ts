import { enqueue, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { type Assessment, assessingProblems } from '../domain/case-problems.ts'
import { kept } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

/**
 * Is the child in danger, and must something be done at once: by whom, why, and who saw it otherwise. Late is recorded. Where
 * it is about a home, the home's authority hears of it by the job that is asked for here.
 */
export async function assessNotification(ctx: ServiceContext, input: Assessment & CaseSeen, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  const assessedAt = input.assessedAt ? new Date(input.assessedAt) : now
  return changeCase(ctx, standing, input, {
    action: 'ASSESS',
    now,
    problems: assessingProblems(input, standing, now),
    // Who assesses a case that nobody has had, has it.
    change: { assessedAt, acute: input.acute, adviser: standing.adviser ?? ctx.principal.userId },
    detail: {
      danger: input.danger,
      acute: input.acute,
      acuteAction: kept(input.acuteAction),
      reasons: input.reasons.trim(),
      participants: [...new Set(input.participants)],
      disagreement: kept(input.disagreement),
    },
    write: async (tx) => {
      await statement(tx, 'update notification set assessed_at = $2, acute = $3 where id = $1', [standing.id, assessedAt, input.acute])
      if (standing.aboutHome) await enqueue(tx, 'tell-authorities')
    },
  })
}
