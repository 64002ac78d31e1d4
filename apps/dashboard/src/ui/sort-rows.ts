/** What a column is sorted by. Null is what nobody knows: it comes last, whichever way the column is turned. */
export type SortValue = number | string | null

export interface Sort<Key extends string = string> {
  key: Key
  descending: boolean
}

/** Rows in the order of one value; equal rows keep the order they came in. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): Row[] {
  return rows.toSorted((one, other) => {
    const a = valueOf(one)
    const b = valueOf(other)
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = typeof a === 'string' || typeof b === 'string' ? compareText(String(a), String(b)) : a - b
    return descending ? -order : order
  })
}

/** `-rate` is rate, highest first. */
export function parseSort<Key extends string>(text: string): Sort<Key> {
  return text.startsWith('-') ? { key: text.slice(1) as Key, descending: true } : { key: text as Key, descending: false }
}

export function writeSort({ key, descending }: Sort): string {
  return descending ? `-${key}` : key
}
