import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface EditionRow {
  id: string
  number: number
  publishedAt: string
  firstQuarter: Quarter
  lastQuarter: Quarter
  synthetic: boolean
}

/** The newest edition of the national figures; null before the first. */
export async function latestEdition(ctx: ServiceContext): Promise<EditionRow | null> {
  const [row] = await ctx.read<EditionRow>(
    `select id, number, published_at as "publishedAt", first_quarter as "firstQuarter", last_quarter as "lastQuarter", synthetic
     from edition order by number desc limit 1`,
  )
  return row ?? null
}
