import { looksLikeCpr } from '@tilsynsblik/vocabulary'
import type { Columns } from './column.ts'
import type { Fault } from './fault.ts'
import { fold, nearest } from './fold.ts'
import type { ImportKind } from './kind.ts'

/** Where in a row each column stands; a column that the file does not have is absent. */
export type Places = ReadonlyMap<string, number>

/** Finds the columns of a kind under a file's headings; what is missing, doubled or unknown is a fault. */
export function placesOf(
  kind: ImportKind,
  kinds: readonly ImportKind[],
  headings: readonly string[],
  skipped: readonly string[],
): { places: Places; faults: Fault[] } {
  const known = namesOf(kind.columns)
  const places = new Map<string, number>()
  const faults: Fault[] = []
  const ignored = new Set(skipped.map(fold))
  for (const [index, heading] of headings.entries()) {
    const column = known.get(fold(heading))
    if (fold(heading) === '' || ignored.has(fold(heading))) continue
    if (column === undefined) faults.push(unknownHeading(heading, kind.columns))
    else if (places.has(column)) faults.push(ofFile(heading, 'Kolonnen står der to gange', 'slet den ene'))
    else places.set(column, index)
  }
  const missing = Object.entries(kind.columns).filter(([name, column]) => column.required && !places.has(name))
  const other = missing.length > 0 ? kindOf(headings, kinds) : undefined
  if (other && other.code !== kind.code)
    return {
      places,
      faults: [ofFile('', `Overskrifterne er dem for ${other.da}, ikke for ${kind.da}`, `npm run import -- ${other.code} FIL`)],
    }
  if (places.size === 0) return { places, faults: [noHeadings(kind)] }
  return {
    places,
    faults: [
      ...missing.map(([, { heading }]) => ofFile(heading, 'Kolonnen mangler', `tilføj en kolonne med overskriften ${heading}`)),
      ...faults,
    ],
  }
}

/** The kind whose headings these are: every column it must have is there. */
function kindOf(headings: readonly string[], kinds: readonly ImportKind[]): ImportKind | undefined {
  const written = new Set(headings.map(fold))
  const has = (column: Columns[string]) => [column.heading, ...column.synonyms].some((name) => written.has(fold(name)))
  return kinds.find(({ columns }) => Object.values(columns).every((column) => !column.required || has(column)))
}

function namesOf(columns: Columns): Map<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([name, { heading, synonyms }]) =>
      [heading, ...synonyms].map((written) => [fold(written), name] as const),
    ),
  )
}

/** Refused, not passed over: an ending or a date under a heading we do not know would be lost without a word. */
function unknownHeading(heading: string, columns: Columns): Fault {
  const meant = nearest(
    heading,
    Object.values(columns).map((column) => column.heading),
  )
  const shown = looksLikeCpr(heading) ? '(vises ikke)' : heading
  return ofFile(
    shown,
    'Kolonnen kendes ikke',
    meant ? `mente du ${meant}?` : `ret overskriften, slet kolonnen, eller spring den over: --skip "${shown}"`,
  )
}

function noHeadings(kind: ImportKind): Fault {
  const headings = Object.values(kind.columns)
    .filter(({ required }) => required)
    .map(({ heading }) => heading)
  return ofFile(
    '',
    'Første række har ingen af de overskrifter, der hører til',
    `skriv overskrifterne i første række: ${headings.join(' · ')}`,
  )
}

export function ofFile(heading: string, rule: string, mend: string): Fault {
  return { row: null, heading, value: '', rule, mend }
}
