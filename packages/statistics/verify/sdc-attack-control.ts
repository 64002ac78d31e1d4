import { type Attribute, publishedSpace, type PublishedCount, recoveredCells, type Release } from '@tilsynsblik/attacker'
import { compare, type Computed } from './comparison.ts'
import { at, isObject, type Json, listAt, numberAt, textsAt } from './json.ts'
import { exactly, type Kind } from './kind.ts'
import { columnOf, type Records, recordsOf } from './sdc.ts'

/** What an attacker gets back from a table in which small numbers are hidden: shows that the attacker works. */
export const sdcAttackControl: Kind = {
  name: 'sdc-attack-control',
  recognises: (file) => at(file, 'recoveredExactly') !== undefined && at(file, 'microFile') !== undefined,
  check: (file, findings, folder) => {
    const lists = ['recoveredExactly', 'notRecoveredByLinearAlgebra'] as const
    const variables = variablesOf([...lists].flatMap((name) => (at(file, name) === undefined ? [] : listAt(file, name))))
    const { release, hidden } = withSmallHidden(recordsOf(at(file, 'microFile'), folder), variables)
    const recovered = recoveredFrom(release)
    const kept = [...hidden].filter(([cell]) => !recovered.has(cell))
    const got = {
      hiddenCells: hidden.size,
      recoveredExactly: Object.fromEntries([...recovered].filter(([cell]) => hidden.has(cell))),
      notRecoveredByLinearAlgebra: Object.fromEntries(kept),
    } satisfies Computed
    const options = { path: '', tolerance: exactly(file) }
    compare({ hiddenCells: numberAt(file, 'hiddenCells') }, got, findings, options)
    for (const name of lists) {
      if (at(file, name) === undefined) continue
      const want = Object.fromEntries(listAt(file, name).map((cell) => [nameOf(cell, variables), numberAt(cell, 'trueCount')]))
      compare({ [name]: want }, got, findings, options)
      compare({ [`cells ${name}`]: listAt(file, name).length }, { [`cells ${name}`]: Object.keys(got[name]).length }, findings, options)
    }
  },
}

/** What the cells are told apart by: all that is said of them but their number. */
function variablesOf(cells: readonly Json[]): string[] {
  const names = new Set(cells.flatMap((cell) => (isObject(cell) ? Object.keys(cell) : [])))
  names.delete('trueCount')
  if (names.size === 0) throw new Error('recoveredExactly names no cell')
  return [...names]
}

function nameOf(cell: Json, variables: readonly string[]): string {
  return variables.flatMap((variable) => textsAt(cell, variable)).join(' ')
}

/** Every table of the variables, with all its margins, in which 1 to 4 is hidden and 0 is shown. */
function withSmallHidden(records: Records, variables: readonly string[]): { release: Release; hidden: Map<string, number> } {
  const columns = variables.map((variable) => columnOf(records, variable))
  const attributes: Attribute[] = variables.map((code, v) => ({ code, categories: [...new Set(columns[v])].sort() }))
  const counts: PublishedCount[] = []
  const hidden = new Map<string, number>()
  for (let shown = 0; shown < 2 ** variables.length; shown++) {
    const chosen = variables.flatMap((_, v) => (shown & (2 ** v) ? [v] : []))
    const numbers = Map.groupBy(columns[0]!.keys(), (i) => chosen.map((v) => columns[v]![i]).join(' '))
    const cells = chosen.reduce<string[][]>((all, v) => all.flatMap((cell) => attributes[v]!.categories.map((own) => [...cell, own])), [[]])
    for (const cell of cells) {
      const name = cell.join(' ')
      const value = numbers.get(name)?.length ?? 0
      const isHidden = value > 0 && value < 5
      if (isHidden && chosen.length === variables.length) hidden.set(name, value)
      if (!isHidden)
        counts.push({ name: name || 'all', value, where: Object.fromEntries(chosen.map((v, i) => [variables[v]!, [cell[i]!]])) })
    }
  }
  return { release: { population: 'records', attributes, counts }, hidden }
}

function recoveredFrom(release: Release): Map<string, number> {
  const published = publishedSpace(release)
  return new Map(
    recoveredCells(published).map(({ places, value }) => [
      places.map((place, a) => published.cells.groups[a]![place]!.join('+')).join(' '),
      value,
    ]),
  )
}
