import {
  addQuarters,
  codesOf,
  overviewActions,
  type OverviewAction,
  type OverviewStatus,
  type Persona,
  type Problem,
  type Quarter,
} from '@tilsynsblik/vocabulary'
import type { Actor } from './inspection.ts'
import type { OverviewFigures, OverviewRemark, WrittenSection } from './overview-document.ts'

/** As much of a quarter as decides what can be done with it. */
export interface OverviewStanding {
  status: OverviewStatus
  authorSignedBy: string | null
  /** Since when what was written in it is gone; null while it stands. */
  clearedAt: string | null
}

/** As much of a part of it as decides what must be said there. */
export interface SectionStanding extends Pick<WrittenSection, 'key' | 'kind' | 'questions'> {
  home: { figures: Pick<OverviewFigures, 'reports'> } | null
  answer: Pick<OverviewRemark, 'version'> | null
  comment: Pick<OverviewRemark, 'version'> | null
}

/** How far back what was never counted is counted: a year can then be compared with the one before. */
const quartersBack = 8

/** The oldest quarter whose figures are still frozen. One before it that nobody has counted stays uncounted. */
export function oldestToFreeze(lastClosed: Quarter): Quarter {
  return addQuarters(lastClosed, 1 - quartersBack)
}

type Steps = Partial<Record<OverviewStatus, Partial<Record<OverviewAction, OverviewStatus>>>>

/** Writes, signs first, takes back what the head has not signed, hands in what both have. */
const author: Steps = {
  COUNTED: { WRITE: 'COUNTED', SIGN_AS_AUTHOR: 'COMMENTED' },
  COMMENTED: { RETURN: 'COUNTED' },
  SIGNED: { SUBMIT: 'SUBMITTED' },
}

/** Signs last. A submitted quarter is opened again with a reason, and becomes another edition. */
const head: Steps = {
  COMMENTED: { SIGN_AS_HEAD: 'SIGNED' },
  SIGNED: { REOPEN: 'COUNTED' },
  SUBMITTED: { REOPEN: 'COUNTED' },
}

/** Role, state, action, next state (workflows.md, "Quarterly overview"). What is absent cannot be done. */
const steps: Partial<Record<Persona, readonly Steps[]>> = { consultant: [author], department_head: [author, head] }

/** What `actor` can do with it, in the order of the vocabulary. */
export function overviewActionsOf(overview: OverviewStanding, actor: Actor): OverviewAction[] {
  return codesOf(overviewActions).filter((action) => nextStatus(overview, actor, action) !== undefined && isReady(overview, actor, action))
}

/** Where `action` leads from here; undefined when the actor cannot do it in this state. */
export function nextStatus(
  { status, clearedAt }: OverviewStanding,
  { persona }: Actor,
  action: OverviewAction,
): OverviewStatus | undefined {
  if (clearedAt !== null) return undefined
  return (steps[persona] ?? []).map((table) => table[status]?.[action]).find((next) => next !== undefined)
}

/** The second signature is another person's. What is missing is told apart, so that the button can say it. */
function isReady({ authorSignedBy }: OverviewStanding, { userId }: Actor, action: OverviewAction): boolean {
  return action !== 'SIGN_AS_HEAD' || authorSignedBy !== userId
}

type Required = Pick<SectionStanding, 'kind' | 'home' | 'questions'>

/** Whoever is asked answers; "ingen bemærkning" is an answer. */
export function answerRequired({ kind, questions }: Required): boolean {
  return kind === 'HOME' && questions.length > 0
}

/** On the whole, on every home with reports ([4]: numbers alone mislead), and wherever something is asked. */
export function commentRequired({ kind, home, questions }: Required): boolean {
  return kind === 'SUMMARY' || questions.length > 0 || (home?.figures.reports ?? 0) > 0
}

/** What still must be said before anybody can sign: blank is not a choice. */
export function whatIsMissing(sections: readonly SectionStanding[]): Problem[] {
  return sections.flatMap((section) => [
    ...(answerRequired(section) && !section.answer ? [{ path: `${section.key}.answer`, code: 'required' }] : []),
    ...(commentRequired(section) && !section.comment ? [{ path: `${section.key}.comment`, code: 'required' }] : []),
  ])
}
