import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import type { Messages } from '../../language/language.tsx'
import type { WorkbookSheet } from '../../ui/xlsx.ts'

/** The politicians' tables as sheets: a table each. */
export function politicalSheets(
  { tables }: NonNullable<OrientationYearFragment['political']>,
  words: Messages['orientation'],
  reportsHeading: string,
): WorkbookSheet[] {
  return tables.map(({ code, rows }) => {
    const which = code === 'BY_QUARTER' ? 'BY_QUARTER' : 'BY_DEPARTMENT'
    return {
      name: words.sheets.political[which],
      lines: [[words.category[which], reportsHeading], ...rows.map(({ categories, reports }) => [categories.join(', '), reports])],
    }
  })
}
