import { editionId, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface NewEdition {
  number: number
  firstQuarter: Quarter
  lastQuarter: Quarter
  synthetic: boolean
  dataVersion: string
  hash: string
}

/** Makes an edition visible. Called when every register has opened its tables of it; called twice, it is one. */
export async function openEdition(
  ctx: ServiceContext,
  { number, firstQuarter, lastQuarter, synthetic, dataVersion, hash }: NewEdition,
  now: Date,
): Promise<void> {
  await ctx.write('edition.publish', { kind: 'edition', ids: [editionId(number)] }, async (em) => {
    await statement(
      em,
      `insert into edition (id, number, first_quarter, last_quarter, published_at, synthetic, data_version, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [editionId(number), number, firstQuarter, lastQuarter, now, synthetic, dataVersion, hash],
    )
    await statement(em, `update edition_run set state = 'PUBLISHED', ended_at = $2, missing_part = null where number = $1`, [number, now])
  })
}
