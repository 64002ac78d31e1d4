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

/** Cells of one variable, as figures of a table of the catalogue. */
export function inTable(table: string, cells: readonly Omit<PublishedFigure, 'table'>[]): PublishedFigure[] {
  return cells.map(({ period, category, value }) => ({ table, period, category, value }))
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
