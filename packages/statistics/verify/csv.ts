import type { Json } from './json.ts'

/** Columns of a plain CSV by name: numbers where all are, NA and empty as null. No quotes, no commas within a value. */
export function columnsOfCsv(text: string): { [column: string]: Json[] } {
  return Object.fromEntries(Object.entries(textColumnsOfCsv(text)).map(([name, values]) => [name, typed(values)]))
}

/** The same with every value as it stands: a category that looks like a number is none. */
export function textColumnsOfCsv(text: string): Record<string, string[]> {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((value) => value.replace(/^"(.*)"$/, '$1')))
  const short = rows.findIndex((row) => row.length !== header.length)
  if (short !== -1) throw new Error(`row ${short + 2} has ${rows[short]!.length} values for ${header.length} columns`)
  return Object.fromEntries(header.map((name, i) => [name, rows.map((row) => row[i]!)]))
}

function typed(values: readonly string[]): Json[] {
  const known = values.map((value) => (value === '' || value === 'NA' ? null : value))
  const numeric = known.every((value) => value === null || Number.isFinite(Number(value)))
  return numeric ? known.map((value) => (value === null ? null : Number(value))) : known
}
