import type { ServiceContext } from '../context.ts'
import { insertRows } from '../rows.ts'

/** A table of an edition, as the contract calls it. */
export interface PublishedTable {
  code: string
  cells: { period: string; category: string; value: number }[]
}

/** One figure to be frozen. */
export interface PublishedFigure {
  table: string
  period: string
  category: string
  value: number
}

/** Everything the service ever published, oldest edition first: what the next edition must keep, and what an attacker has. */
export async function everPublished(ctx: ServiceContext): Promise<(PublishedFigure & { edition: number })[]> {
  return ctx.read(
    `select substring(edition from '^edition-(\\d+)$')::int as edition, table_code as "table", period, category, value
     from published_cell order by 1, table_code, period, category`,
  )
}

/**
 * Draws the line between records that an edition counts and those that came too late for it. Audits are written one after
 * the other, so whatever was recorded before the line is committed and can be read.
 */
export async function beginEdition(ctx: ServiceContext, edition: number): Promise<void> {
  await ctx.write('edition.begin', { kind: 'edition', ids: [`edition-${edition}`] }, async () => {})
}

/** The service's tables of one edition, in one statement. Empty when it published none. */
export async function publishedTables(ctx: ServiceContext, edition: string): Promise<PublishedTable[]> {
  return ctx.read<PublishedTable>(
    `select table_code as code,
            jsonb_agg(jsonb_build_object('period', period, 'category', category, 'value', value) order by period, category) as cells
     from published_cell where edition = $1 group by table_code order by table_code`,
    [edition],
  )
}

/** Freezes the service's figures for one edition. What an edition once held is never changed. */
export async function publishFigures(ctx: ServiceContext, edition: string, figures: readonly PublishedFigure[]): Promise<number> {
  return ctx.write('edition.publish', { kind: 'edition', ids: [edition] }, (em) =>
    insertRows(
      em,
      'published_cell',
      {
        edition: figures.map(() => edition),
        table_code: figures.map((figure) => figure.table),
        period: figures.map((figure) => figure.period),
        category: figures.map((figure) => figure.category),
        value: figures.map((figure) => figure.value),
      },
      ['edition', 'table_code', 'period', 'category'],
    ),
  )
}
