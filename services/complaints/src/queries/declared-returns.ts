import type { PublishedFigure, ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { returnsTable } from '../domain/published.ts'

/** Which municipalities have declared which quarters, as figures of an edition: 1 where it is declared, and nothing where it is not. */
export async function declaredReturns(ctx: ServiceContext, lastQuarter: Quarter): Promise<PublishedFigure[]> {
  return ctx.read<PublishedFigure>(
    `select $2::text as "table", quarter as period, municipality_id as category, 1::float as value
     from complaint_return where quarter <= $1 order by quarter, municipality_id`,
    [lastQuarter, returnsTable],
  )
}
