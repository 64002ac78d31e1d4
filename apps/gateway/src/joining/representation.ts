import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner'
import { rewriting } from './rewrites.ts'
import { isTree, type Tree } from './tree.ts'
import type { TypeTest } from './type-test.ts'

/** What a subgraph needs to know a thing by, as JSON; null when the thing is of another type or its key is not known. */
export type Represent = (thing: Tree) => string | null

/** @throws Error naming a selection that is not supported */
export function representing(
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[] | undefined,
  isA: TypeTest,
): Represent {
  const keysOf = projecting(requires, isA)
  const rewrite = rewriting(rewrites, isA)
  return (thing) => {
    const typename = thing['__typename']
    if (typename === undefined) return null
    const keys = keysOf(thing) as Tree | null
    if (!keys) return null
    keys['__typename'] ??= typename
    rewrite?.(keys)
    return JSON.stringify(keys)
  }
}

interface KeyField {
  /** Its name in the answer, and the one by which the subgraph knows it. */
  name: string
  key: string
  below: ((value: unknown) => unknown) | null
}

/** The part of a value that is required; what is null is left out, as services read it (undefined == null). */
function projecting(requires: readonly RequiresSelection[], isA: TypeTest): (value: unknown) => unknown {
  const fieldsByType = new Map<unknown, readonly KeyField[]>()
  // Before the first answer: what is not supported must not wait for one.
  requiredFields(requires, () => true, isA)
  const project = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(project)
    if (!isTree(value)) return null
    const typename = value['__typename']
    let fields = fieldsByType.get(typename)
    if (!fields) fieldsByType.set(typename, (fields = requiredFields(requires, (condition) => isA(String(typename), condition), isA)))
    const part: Tree = {}
    let known = false
    for (const { key, name, below } of fields) {
      const found = value[name]
      const required = below && found !== undefined ? below(found) : found
      if (required === undefined || required === null) continue
      part[key] = required
      known ||= name !== '__typename'
    }
    return known ? part : null
  }
  return project
}

/** Fragments laid out for one type, and what they ask twice merged. */
function requiredFields(requires: readonly RequiresSelection[], is: (condition: string) => boolean, isA: TypeTest): KeyField[] {
  const fields = new Map<string, { name: string; selections: RequiresSelection[] }>()
  const collect = (selection: RequiresSelection): void => {
    if (selection.kind === 'Field') {
      const { name, alias = name, selections = [] } = selection
      const field = fields.get(alias) ?? { name, selections: [] }
      field.selections.push(...selections)
      fields.set(alias, field)
    } else if (selection.kind === 'InlineFragment' && !selection.includeIf && !selection.skipIf) {
      if (is(selection.typeCondition)) selection.selections.forEach(collect)
    } else throw new Error(`Keys with ${JSON.stringify(selection)} are not supported`)
  }
  requires.forEach(collect)
  return [...fields].map(([key, { name, selections }]) => ({
    key,
    name,
    below: selections.length > 0 ? projecting(selections, isA) : null,
  }))
}
