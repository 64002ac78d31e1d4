import { longest, textProblems } from '@tilsynsblik/vocabulary'
import { invalidInput, statement, wrongState, type ServiceContext } from '@tilsynsblik/service-kit'
import { nextState } from '../domain/workflow.ts'
import { reportFor } from './change-report.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'

export interface WriteSupplement {
  id: string
  text: string
}

/** Adds internal reflections, which never leave the home and its operator's consultant. The report itself does not change. */
export async function writeSupplement(ctx: ServiceContext, input: WriteSupplement): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'WRITE_SUPPLEMENT')
  if (!nextState(report, ctx.principal, 'WRITE_SUPPLEMENT')) return wrongState(report.state)
  const problems = textProblems('text', input.text, longest.account)
  if (problems.length > 0) return invalidInput(...problems)
  const seal = await ctx.words.of(report.id)
  const text = input.text.trim()
  await ctx.write('report.write-supplement', { kind: 'incident', ids: [report.id], children: [report.childId] }, async (tx) => {
    // The same click twice waits here for the first, and then finds its words.
    await statement(tx, 'select from incident where id = $1 for no key update', [report.id])
    const before = await statement<{ text: string }>(
      tx,
      'select text from internal_supplement where incident_id = $1 and written_by = $2',
      [report.id, ctx.principal.userId],
    )
    if ((await ctx.words.opened(before)).some((written) => written.text === text)) return
    await statement(
      tx,
      `insert into internal_supplement (incident_id, written_at, institution_id, department_id, text, written_by)
       select id, clock_timestamp(), institution_id, department_id, $2, $3 from incident where id = $1`,
      [report.id, seal('internal_supplement.text', report.id, text), ctx.principal.userId],
    )
  })
  return reportDone(ctx, report.id)
}
