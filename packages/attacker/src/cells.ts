import type { Attribute, PublishedCount, Release } from './release.ts'

/** Records that no published number tells apart: one category, or several, of each attribute. */
export interface Cells {
  attributes: readonly Attribute[]
  /** Groups of categories that every published number counts, or leaves out, together; by attribute. */
  groups: readonly (readonly string[])[][]
  /** How many different cells there are. */
  count: number
  /** The cells whose groups are these; null: every group of the attribute. In ascending order. */
  at(places: readonly (readonly number[] | null)[]): number[]
  /** The place of the cell's group under each attribute. */
  placesOf(cell: number): number[]
  nameOf(places: readonly (number | null)[]): string
}

// A release with more is split by its author: ten million is beyond any closed catalogue, and would only fill memory.
const mostCells = 10_000_000

/** The unknowns of the attack. Categories that are never told apart are one, which loses nothing and makes national releases small. */
export function cellsOf({ population, attributes, counts }: Release): Cells {
  for (const count of counts) requireKnown(count, attributes)
  const groups = attributes.map((attribute) => toldApart(attribute, counts))
  const strides = groups.map((_, a) => groups.slice(0, a).reduce((product, list) => product * list.length, 1))
  const count = groups.reduce((product, list) => product * list.length, 1)
  if (count > mostCells) throw new Error(`${population} has ${count} cells, more than ${mostCells}`)
  return {
    attributes,
    groups,
    count,
    at: (places) =>
      groups.reduce<number[]>(
        (cells, list, a) => {
          const own = places[a] ?? [...list.keys()]
          return own.flatMap((place) => cells.map((cell) => cell + place * strides[a]!))
        },
        [0],
      ),
    placesOf: (cell) => groups.map((list, a) => Math.floor(cell / strides[a]!) % list.length),
    nameOf: (places) => {
      const parts = places.flatMap((place, a) =>
        place === null || groups[a]!.length === 1 ? [] : [`${attributes[a]!.code} ${groups[a]![place]!.join('+')}`],
      )
      return parts.join(', ') || 'all'
    },
  }
}

/** The cells that one published number counts. */
export function cellsCounted(cells: Cells, { where }: PublishedCount): number[] {
  return cells.at(
    cells.attributes.map(({ code }, a) => {
      const wanted = where[code] && new Set(where[code])
      return wanted ? [...cells.groups[a]!.keys()].filter((place) => wanted.has(cells.groups[a]![place]![0]!)) : null
    }),
  )
}

function toldApart({ code, categories }: Attribute, counts: readonly PublishedCount[]): string[][] {
  const sets = [...new Set(counts.flatMap(({ where }) => (where[code] ? [[...where[code]].sort().join('\n')] : [])))].map(
    (set) => new Set(set.split('\n')),
  )
  return [...Map.groupBy(categories, (category) => sets.map((set) => (set.has(category) ? 1 : 0)).join('')).values()]
}

function requireKnown({ name, where }: PublishedCount, attributes: readonly Attribute[]): void {
  for (const [code, categories] of Object.entries(where)) {
    const known = attributes.find((attribute) => attribute.code === code)
    if (!known) throw new Error(`${name}: no attribute ${code}`)
    const unknown = categories.find((category) => !known.categories.includes(category))
    if (unknown !== undefined) throw new Error(`${name}: no ${code} ${unknown}`)
  }
}
