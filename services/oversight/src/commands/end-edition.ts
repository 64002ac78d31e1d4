import { editionId, statement, type ServiceContext } from '@tilsynsblik/service-kit'

/** Why an edition was refused: which numbers could have been found out, and whose they are. */
export interface Refusal {
  cells: readonly string[]
  registers: readonly string[]
}

/** It would have told of fewer than five; it is never opened. */
export async function refuseEdition(ctx: ServiceContext, number: number, { cells, registers }: Refusal, now: Date): Promise<void> {
  await ctx.write('edition.refuse', { kind: 'edition', ids: [editionId(number)] }, (tx) =>
    statement(
      tx,
      `update edition_run set state = 'REFUSED', unsafe_cells = $2, refused_for = $3, ended_at = $4, missing_part = null where number = $1`,
      [number, cells, registers, now],
    ),
  )
}

/** A register did not answer. Nothing is published, and it is tried again. */
export async function noteMissingPart(ctx: ServiceContext, number: number, part: string): Promise<void> {
  await ctx.write('edition.wait', { kind: 'edition', ids: [editionId(number)] }, (tx) =>
    statement(tx, 'update edition_run set missing_part = $2 where number = $1', [number, part]),
  )
}
