import {
  invalidInput,
  type InvalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type WrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { type CalendarDate, calendarDateOf, type InspectionAction, type InspectionState, type Problem } from '@tilsynsblik/vocabulary'
import { allowedActions, nextState } from '../domain/inspection.ts'
import { inspectionCase, type InspectionCaseRow } from '../queries/inspection-cases.ts'
import { actingAuthority } from './acting-authority.ts'

/** Which inspection, as it was on the screen. */
export interface InspectionSeen {
  id: string
  version: number
}

export type ChangedInspection = InspectionCaseRow | InvalidInput | WrongState

/** What one action does to an inspection beside leading to its next state. */
export interface InspectionChange {
  action: InspectionAction
  now: Date
  problems?: (inspection: InspectionCaseRow, today: CalendarDate) => Problem[]
  /** Columns of the case that change with the state. */
  columns?: Readonly<Record<string, unknown>>
  /** Where it leads, when not where the table of states says. */
  state?: InspectionState
  /** What else is written, in the same transaction. */
  write?: (tx: Transaction, inspection: InspectionCaseRow) => Promise<unknown>
}

/** The one way an inspection moves on: may the actor, is it still what was seen, is the input right; then all of it or nothing. */
export async function changeInspection(
  ctx: ServiceContext,
  { id, version }: InspectionSeen,
  { action, now, problems, columns = {}, state, write }: InspectionChange,
): Promise<ChangedInspection> {
  actingAuthority(ctx)
  const inspection = await inspectionCase(ctx, knownId(id))
  if (!inspection) throw refused('NOT_FOUND')
  const today = calendarDateOf(now)
  if (inspection.version !== version || !allowedActions(inspection, ctx.principal, today).includes(action))
    return wrongState(inspection.state)
  const found = problems?.(inspection, today) ?? []
  if (found.length > 0) return invalidInput(...found)

  const changes = { ...columns, state: state ?? nextState(inspection, ctx.principal, action) }
  const wrote = await writeFirst(ctx, auditWord(action), { kind: 'inspection_case', ids: [id] }, async (tx) => {
    const names = Object.keys(changes)
    const moved = await statement(
      tx,
      `update inspection_case set version = version + 1, ${names.map((name, index) => `${name} = $${index + 3}`).join(', ')}
       where id = $1 and version = $2 returning id`,
      [id, version, ...Object.values(changes)],
    )
    if (moved.length === 0) return false
    await write?.(tx, inspection)
    return true
  })
  const after = (await inspectionCase(ctx, id))!
  return wrote ? after : wrongState(after.state)
}

/** FILE_FINDINGS is `inspection.file-findings` in the audit. */
function auditWord(action: InspectionAction): string {
  return `inspection.${action.toLowerCase().replaceAll('_', '-')}`
}
