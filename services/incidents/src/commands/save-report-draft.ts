import { isUuid } from '@tilsynsblik/vocabulary'
import { isDeepStrictEqual } from 'node:util'
import {
  invalidInput,
  type InvalidInput,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { registrationRules } from '../domain/registration-rules.ts'
import { draftDueAt } from '../domain/registration.ts'
import { contentOf, type ReportContent, type TypedReport } from '../domain/report-content.ts'
import { limitProblems } from '../domain/report-limits.ts'
import { draftEndsAt } from '../domain/retention.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { draftStanding, hasEnded, reportDraft, type ReportDraftRow } from '../queries/report-drafts.ts'
import { draftOutcome, type DraftOutcome } from './outcomes.ts'
import { requireOwnHome } from './own-home.ts'
import { wordsOfForm } from './words-of-form.ts'

export interface SaveReportDraft {
  id: string
  institutionId: string
  /** The last one seen; 0 the first time. */
  version: number
  report: TypedReport
}

/** Keeps what is typed so far. What somebody, or another window, has saved meanwhile is never overwritten. */
export async function saveReportDraft(
  ctx: ServiceContext,
  input: SaveReportDraft,
  now: Date,
): Promise<DraftOutcome | InvalidInput | WrongState> {
  requireOwnHome(ctx, input.institutionId)
  if (!isUuid(input.id)) return invalidInput({ path: 'id', code: 'notAnId' })
  const content = contentOf(input.report)
  const problems = limitProblems(content)
  if (problems.length > 0) return invalidInput(...problems)

  const seal = await wordsOfForm(ctx, input.id)
  if (!seal) return overtaken(ctx, input, content, now)
  let saved: SavedDraft | undefined
  const draft = {
    ...input,
    content,
    dueAt: draftDueAt(content, registrationRules),
    sealed: seal('report_draft.content', input.id, content),
    authorId: ctx.principal.userId,
    now,
  }
  await writeFirst(ctx, 'report-draft.save', { kind: 'report_draft', ids: [input.id], children: childrenOf(content) }, async (tx) => {
    saved = await (input.version === 0 ? added(tx, draft) : changed(tx, draft))
    return saved !== undefined
  })
  return saved ? draftOutcome({ ...saved, content }) : overtaken(ctx, input, content, now)
}

interface Draft extends SaveReportDraft {
  content: ReportContent
  sealed: string
  dueAt: Date | null
  authorId: string
  now: Date
}

type SavedDraft = Omit<ReportDraftRow, 'content'>

async function added(
  tx: Transaction,
  { id, institutionId, authorId, content, sealed, dueAt, now }: Draft,
): Promise<SavedDraft | undefined> {
  const [row] = await statement<SavedDraft>(
    tx,
    // Whose the home is stands on every stay in it; what is registered already is no draft any more.
    `insert into report_draft (id, institution_id, authority_id, department_id, author_id, version, content, child_id, due_at, saved_at)
     select $1, institution_id, authority_id, department_id, $3, 1, $4, ${livingIn('home')}, $5, $6 from (select * from stay where institution_id = $2 limit 1) as home
     where not exists (select from incident where id = $1)
     on conflict do nothing returning ${draftStanding}`,
    [id, institutionId, authorId, sealed, dueAt, now, content.childId],
  )
  return row
}

async function changed(tx: Transaction, { id, version, authorId, content, sealed, dueAt, now }: Draft): Promise<SavedDraft | undefined> {
  const [row] = await statement<SavedDraft>(
    tx,
    `update report_draft set version = version + 1, content = $4, child_id = ${livingIn('report_draft')}, due_at = $5, saved_at = $6
     where id = $1 and version = $2 and author_id = $3 and saved_at >= $8 returning ${draftStanding}`,
    [id, version, authorId, sealed, dueAt, now, content.childId, draftEndsAt(now)],
  )
  return row
}

/** Only a child of the home stands outside the closed words: whatever else was typed stays in them. */
const livingIn = (home: string) =>
  `(select stay.child_id from stay where stay.institution_id = ${home}.institution_id and stay.child_id = $7 limit 1)`

/** Somebody was faster. When it was the same click, all is well. */
async function overtaken(ctx: ServiceContext, { id, version, institutionId }: SaveReportDraft, content: ReportContent, now: Date) {
  const draft = await reportDraft(ctx, id)
  if (draft?.version === version + 1 && isDeepStrictEqual(draft.content, content)) return draftOutcome(draft)
  if (draft) return wrongState(hasEnded(draft, now) ? 'DISCARDED' : 'DRAFT')
  const report = await incidentById(ctx, id)
  if (report) return wrongState(report.state)
  return version === 0 ? invalidInput({ path: 'institutionId', code: await unknownOrTaken(ctx, institutionId) }) : wrongState('DISCARDED')
}

/** Without a list of who lives there nothing can be written about anybody there. */
async function unknownOrTaken(ctx: ServiceContext, institutionId: string): Promise<string> {
  const known = await ctx.read('select from stay where institution_id = $1 limit 1', [institutionId])
  return known.length > 0 ? 'taken' : 'noResidents'
}

function childrenOf({ childId }: ReportContent): string[] {
  return childId === null ? [] : [childId]
}
