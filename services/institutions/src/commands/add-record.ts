import {
  invalidInput,
  writeFirst,
  insertRows,
  type InvalidInput,
  type ServiceContext,
  wrongState,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { isUuid, type Problem } from '@tilsynsblik/vocabulary'
import { institutionsById } from '../queries/institution-rows.ts'

export type PreparednessOutcome = { __typename: 'HomePreparedness'; institutionId: string } | InvalidInput | WrongState

/** One row of what a home writes down, decided on. */
export interface NewRecord {
  table: 'guideline_version' | 'employee' | 'training' | 'law_receipt' | 'certification' | 'house_rules_version' | 'rights_told'
  /** The form's: sent twice, it is one record. */
  id: string
  institutionId: string
  problems: readonly Problem[]
  /** What the form said, by SQL column; a list as PostgreSQL writes one. */
  said: Record<string, string | number | null>
  /** What follows from it, and is not compared when it is sent again. */
  derived?: Record<string, string | null>
  /** Columns that make two records the same, when they are not of one id only. */
  sameBy?: readonly string[]
  children?: readonly string[]
}

/** Adds it, with its audit. The same id with other words is refused: what is written down is never overwritten. */
export async function addRecord(ctx: ServiceContext, record: NewRecord, now: Date): Promise<PreparednessOutcome> {
  const { table, id, institutionId, problems, said, derived = {}, sameBy, children } = record
  if (!isUuid(id)) return invalidInput({ path: 'id', code: 'notAnId' })
  if (await isWritten(ctx, record)) return done(institutionId)
  if (problems.length > 0) return invalidInput(...problems)
  const [home] = await institutionsById(ctx, [institutionId])
  const row = {
    id,
    institution_id: institutionId,
    authority_id: home!.authority.id,
    department_id: home!.department?.id ?? null,
    ...said,
    ...derived,
    recorded_by: ctx.principal.userId,
    recorded_at: now.toISOString(),
  }
  const columns = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, [value]]))
  const added = await writeFirst(
    ctx,
    `${table}.add`,
    { kind: table, ids: [id], ...(children && { children }) },
    async (tx) => (await insertRows(tx, table, columns, sameBy ?? ['id'])) === 1,
  )
  return added || sameBy || (await isWritten(ctx, record)) ? done(institutionId) : wrongState('RECORDED')
}

/** Is there a record of this id that says the same? */
async function isWritten(ctx: ServiceContext, { table, id, said }: NewRecord): Promise<boolean> {
  const values = (side: string) =>
    `row(${Object.keys(said)
      .map((column) => `${side}.${column}`)
      .join(', ')})`
  const [there] = await ctx.read<{ same: boolean }>(
    `select ${values('there')} is not distinct from ${values('given')} as same
     from ${table} as there, jsonb_populate_record(null::${table}, $2::jsonb) as given where there.id = $1`,
    [id, JSON.stringify(said)],
  )
  return there?.same ?? false
}

export function done(institutionId: string): PreparednessOutcome {
  return { __typename: 'HomePreparedness', institutionId }
}
