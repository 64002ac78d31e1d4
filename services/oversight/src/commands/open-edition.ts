import { editionId, enqueue, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import type { SeriesBreak } from '../domain/edition-ground.ts'
import type { RateChart } from '../domain/rate-chart.ts'
import type { YearlyChange } from '../domain/yearly-change.ts'

export interface NewEdition {
  number: number
  firstQuarter: Quarter
  lastQuarter: Quarter
  synthetic: boolean
  dataVersion: string
  hash: string
  rateChart: RateChart | null
  changes: readonly YearlyChange[]
  breaks: readonly SeriesBreak[]
}

/** Makes an edition visible. Called when every register has opened its tables of it; called twice, it is one. */
export async function openEdition(
  ctx: ServiceContext,
  { number, firstQuarter, lastQuarter, synthetic, dataVersion, hash, rateChart, changes, breaks }: NewEdition,
  now: Date,
): Promise<void> {
  await ctx.write('edition.publish', { kind: 'edition', ids: [editionId(number)] }, async (tx) => {
    await statement(
      tx,
      `insert into edition (id, number, first_quarter, last_quarter, published_at, synthetic, data_version, hash, rate_chart, changes, breaks)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11::jsonb) on conflict (id) do nothing`,
      [
        editionId(number),
        number,
        firstQuarter,
        lastQuarter,
        now,
        synthetic,
        dataVersion,
        hash,
        rateChart && JSON.stringify(rateChart),
        JSON.stringify(changes),
        JSON.stringify(breaks),
      ],
    )
    await statement(tx, `update edition_run set state = 'PUBLISHED', ended_at = $2, missing_part = null where number = $1`, [number, now])
    await enqueue(tx, 'tell-edition', { number }, { key: `tell-edition ${number}` })
  })
}
