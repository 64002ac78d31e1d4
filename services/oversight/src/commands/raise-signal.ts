import { insertRows, invalidInput, isReadBy, refused, type InvalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { HomeSignal } from '../data/tables.ts'
import { decideRaising, type RaisedSignal } from '../domain/raised-signal.ts'
import { dueOn } from '../domain/signals.ts'
import { homeScope } from '../queries/home-scope.ts'
import { signalById, type SignalRow } from '../queries/signals.ts'

export type Raised = SignalRow | InvalidInput

/** Raises what a person knows of a home: an allegation by its authority, a pointer by its department. Sent twice, it is one. */
export async function raiseSignal(ctx: ServiceContext, input: RaisedSignal, now: Date): Promise<Raised> {
  if (!isReadBy(HomeSignal, ctx.principal.persona)) throw refused('FORBIDDEN')
  const problems = decideRaising(input, ctx.principal.persona)
  if (problems.length > 0) return invalidInput(...problems)
  const home = await homeScope(ctx, input.institutionId)
  if (!home) throw refused('NOT_FOUND')
  await ctx.write('signal.raise', { kind: 'home_signal', ids: [input.id] }, (tx) =>
    insertRows(
      tx,
      'home_signal',
      {
        id: [input.id],
        institution_id: [input.institutionId],
        authority_id: [home.authorityId],
        department_id: [home.departmentId],
        kind: [input.kind],
        occurred_at: [now.toISOString()],
        opened_at: [now.toISOString()],
        due_on: [dueOn(input.kind, calendarDateOf(now))],
        evidence: ['{}'],
        text: [input.text.trim()],
        raised_by: [ctx.principal.userId],
        source_key: [`${input.kind}@${input.institutionId}@${input.id}`],
      },
      ['id'],
    ),
  )
  // Null when the id was taken by a signal of somebody else's.
  return (await signalById(ctx, input.id)) ?? invalidInput({ path: 'id', code: 'taken' })
}
