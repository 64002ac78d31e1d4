import { editionId, statement, type ServiceContext } from '@tilsynsblik/service-kit'

/** It would have told of fewer than five; it is never opened. @param cells which numbers could have been found out */
export async function refuseEdition(ctx: ServiceContext, number: number, cells: readonly string[], now: Date): Promise<void> {
  await ctx.write('edition.refuse', { kind: 'edition', ids: [editionId(number)] }, (em) =>
    statement(em, `update edition_run set state = 'REFUSED', unsafe_cells = $2, ended_at = $3 where number = $1`, [number, cells, now]),
  )
}

/** A register did not answer. Nothing is published, and it is tried again. */
export async function noteMissingPart(ctx: ServiceContext, number: number, part: string): Promise<void> {
  await ctx.write('edition.wait', { kind: 'edition', ids: [editionId(number)] }, (em) =>
    statement(em, 'update edition_run set missing_part = $2 where number = $1', [number, part]),
  )
}
