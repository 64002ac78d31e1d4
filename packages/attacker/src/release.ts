/** A property of a record that published counts tell apart, with every value it can have. */
export interface Attribute {
  code: string
  categories: readonly string[]
}

/** One published number: of how many records it tells, and which. */
export interface PublishedCount {
  /** Where a reader finds it: "edition-3 child-account 2026K1 ATTACHED". */
  name: string
  /** The records it counts: those with one of these categories of each attribute named. An attribute not named: any category. */
  where: Readonly<Record<string, readonly string[]>>
  value: number
  /** How it is spread over the homes that gave it, where the release is asked what a home can find out. */
  spreads?: readonly Spread[]
}

/** How some records are spread over homes. */
export interface Spread {
  /** Of which records, beside the number's name: "", "without", "since". */
  of: string
  records: number
  contributors: number
  largest: number
  second: number
}

/** Everything that was ever published about one population of records. */
export interface Release {
  population: string
  attributes: readonly Attribute[]
  counts: readonly PublishedCount[]
}

/** Fewest records that a number may tell of, and narrowest interval that may be found around one (rule S3: k = 5). */
export const narrowestAllowed = 5

/** What an outsider can find out with arithmetic. */
export interface Finding {
  population: string
  /** By adding and subtracting published numbers, by bounding what they leave possible, or by what one home knows beside them. */
  by: 'linear algebra' | 'bounds' | 'a home of its own'
  /** The cell, in words of the release. */
  cell: string
  lower: number
  upper: number
}
