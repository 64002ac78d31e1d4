/** What one home adds to one category in one quarter, as it was recorded after some edition. */
export interface DatedContribution {
  quarter: string
  category: string
  home: string
  count: number
  /** Different children behind it; five are enough. */
  children: readonly string[]
  /** Number of the last edition that was begun before these records came; 0: none was. An edition counts what came before it. */
  after: number
}

/** One number of an edition. */
export interface FrozenCell {
  edition: number
  table: string
  period: string
  /** Categories that were merged stand together, joined by "+". */
  category: string
  value: number
}

export interface PopulationRecords {
  /** Every record once, whatever its category is called. */
  total: readonly DatedContribution[]
  /** By table: the same records, by the table's variable. */
  byTable: Readonly<Record<string, readonly DatedContribution[]>>
  /** Quarters that must not be shown, whatever their records say. */
  withheld?: ReadonlySet<string>
}

export function yearOf(period: string): string {
  return period.slice(0, 4)
}
