import { textProblems } from '@tilsynsblik/vocabulary'
import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { reportContents } from '../queries/report-content.ts'
import { draftStanding, hasEnded, reportDraft, type ReportDraftRow } from '../queries/report-drafts.ts'
import { reportStanding } from '../queries/report-standing.ts'
import { announce } from './announce.ts'
import { changeReport, reportFor } from './change-report.ts'
import { draftOutcome, reportDone, type DraftOutcome, type ReportOutcome } from './outcomes.ts'
import { ownHome } from './own-home.ts'

export interface MarkCrime {
  /** Of a report, or of a draft. */
  id: string
  text: string
}

/** That a crime is suspected: told at once, whatever state the report is in, and told once. */
export async function markCrime(
  ctx: ServiceContext,
  input: MarkCrime,
  now: Date,
): Promise<ReportOutcome | DraftOutcome | InvalidInput | WrongState> {
  ownHome(ctx)
  const problems = textProblems('text', input.text)
  if (problems.length > 0) return invalidInput(...problems)
  if (await reportStanding(ctx, knownId(input.id))) return markReport(ctx, input, now)
  const draft = await reportDraft(ctx, input.id)
  if (!draft || hasEnded(draft, now)) throw refused('NOT_FOUND')
  if (draft.crimeSuspected) return draftOutcome(draft)
  return (await markDraft(ctx, { draft, text: input.text.trim(), now })) ?? markCrime(ctx, input, now)
}

/** It names no version: a suspicion does not wait for somebody to look at the newest one. */
async function markReport(ctx: ServiceContext, input: MarkCrime, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'MARK_CRIME')
  if (report.crimeSuspected) return reportDone(ctx, report.id)
  const [before] = await reportContents(ctx, [{ incidentId: report.id, version: report.version }])
  const outcome = await changeReport(ctx, report, report, {
    action: 'MARK_CRIME',
    event: 'CRIME',
    now,
    text: input.text.trim(),
    columns: { crime_suspected: true },
    ...(before && { content: { ...before, crimeSuspected: true } }),
  })
  // Somebody else moved it on meanwhile; unless it was voided, the suspicion is told all the same.
  return outcome.__typename === 'WrongState' && outcome.state !== 'VOIDED' && report.authorId !== null
    ? markReport(ctx, input, now)
    : outcome
}

interface Marking {
  draft: ReportDraftRow
  text: string
  now: Date
}

/** @returns undefined when it is no draft any more, is marked already, or says something else than what was read */
async function markDraft(ctx: ServiceContext, { draft, text, now }: Marking): Promise<DraftOutcome | undefined> {
  const { id, version } = draft
  const content = { ...draft.content, crimeSuspected: true }
  const seal = await ctx.words.of(id)
  let marked: Omit<ReportDraftRow, 'content'> | undefined
  await writeFirst(ctx, 'report-draft.mark-crime', { kind: 'report_draft', ids: [id] }, async (tx) => {
    const rows = await statement<Omit<ReportDraftRow, 'content'>>(
      tx,
      `update report_draft
       set crime_suspected_at = $2, crime_by = $3, crime_text = $4, content = $5, version = version + 1, saved_at = $2
       where id = $1 and version = $6 and crime_suspected_at is null returning ${draftStanding}`,
      // Closed for the event it becomes when the draft is registered.
      [id, now, ctx.principal.userId, seal('report_event.text', id, text), seal('report_draft.content', id, content), version],
    )
    marked = rows[0]
    if (marked) await announce(tx, id, 'CRIME')
    return marked !== undefined
  })
  return marked && draftOutcome({ ...marked, content })
}
