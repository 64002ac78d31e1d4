import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import type { SeriesBreak } from '../domain/edition-ground.ts'
import type { RateChart } from '../domain/rate-chart.ts'
import type { YearlyChange } from '../domain/yearly-change.ts'

export interface EditionRow {
  id: string
  number: number
  publishedAt: string
  firstQuarter: Quarter
  lastQuarter: Quarter
  synthetic: boolean
  dataVersion: string
  hash: string
  rateChart: RateChart | null
  changes: YearlyChange[]
  breaks: SeriesBreak[]
}

/** The newest edition of the national figures; null before the first. */
export async function latestEdition(ctx: ServiceContext): Promise<EditionRow | null> {
  const [row] = await ctx.read<EditionRow>(`${editionsSql} order by number desc limit 1`)
  return row ?? null
}

/** The edition of a number; null when there is none. */
export async function editionOf(ctx: ServiceContext, number: number): Promise<EditionRow | null> {
  const [row] = await ctx.read<EditionRow>(`${editionsSql} where number = $1`, [number])
  return row ?? null
}

/** Every edition, newest first. */
export async function editions(ctx: ServiceContext): Promise<EditionRow[]> {
  return ctx.read<EditionRow>(`${editionsSql} order by number desc`)
}

const editionsSql = `
  select id, number, published_at as "publishedAt", first_quarter as "firstQuarter", last_quarter as "lastQuarter", synthetic,
         data_version as "dataVersion", hash,
         rate_chart as "rateChart", changes, breaks
  from edition`
