import { type Problem, textProblems } from '@tilsynsblik/vocabulary'
import { decideRegistration, type Registration, type RegistrationGround } from './registration.ts'
import type { ReportContent } from './report-content.ts'
import type { ReportStanding } from './workflow.ts'

export interface Correction {
  content: ReportContent
  reason: string
}

export type CorrectionDecision = { problems: Problem[]; report?: never } | { report: Registration; problems?: never }

/** May it be corrected so? By the rules of registering, and by what a correction cannot take back. */
export function decideCorrection(
  { content, reason }: Correction,
  before: ReportStanding,
  ground: Omit<RegistrationGround, 'authorId'>,
): CorrectionDecision {
  // A row from a file has no author and is never corrected.
  const decision = decideRegistration(content, { ...ground, authorId: before.authorId ?? '' })
  const problems = [
    ...(decision.problems ?? []),
    ...textProblems('reason', reason),
    // Another municipality and another guardian got it: a correction would leave it with them.
    ...(content.childId !== null && content.childId !== before.childId ? [{ path: 'childId', code: 'voidInstead' }] : []),
    // Who was told of it looks into it; a form that was opened before must not take it away.
    ...(before.crimeSuspected && !content.crimeSuspected ? [{ path: 'crimeSuspected', code: 'alreadyTold' }] : []),
    ...(decision.report && decision.report.startedAt > new Date(before.registeredAt)
      ? [{ path: 'startedAt', code: 'afterRegistration' }]
      : []),
  ]
  return problems.length > 0 || !decision.report ? { problems } : { report: decision.report }
}
