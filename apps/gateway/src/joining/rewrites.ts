import type { FetchNodePathSegment, FetchRewrite, ValueSetter } from '@graphql-hive/router-query-planner'
import { isTree, type Tree } from './tree.ts'
import { typesThatAre, type TypeTest } from './type-test.ts'

/** Changes what crosses the border of a subgraph, in place: a key, or a name of a type. */
export type Rewrite = (value: Tree) => void

/** What a planner lets be rewritten, as one change; null when there is nothing. @throws Error naming what is not supported */
export function rewriting(rewrites: readonly FetchRewrite[] | undefined, isA: TypeTest): Rewrite | null {
  if (!rewrites?.length) return null
  const changes = rewrites.map((rewrite) => changeOf(rewrite, isA))
  return (value) => changes.forEach((change) => change(value))
}

export function startsAt(key: string, rewrite: FetchRewrite): boolean {
  const { path } = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : setterOf(rewrite)
  const [first] = path
  return first !== undefined && 'Key' in first && first.Key === key
}

function changeOf(rewrite: FetchRewrite, isA: TypeTest): (value: unknown) => void {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer
    return atEnd(path, isA, (parent, key) => {
      if (!Object.hasOwn(parent, key)) return
      parent[renameKeyTo] = parent[key]
      delete parent[key]
    })
  }
  const { path, setValueTo } = setterOf(rewrite)
  return atEnd(path, isA, (parent, key) => {
    parent[key] = setValueTo
  })
}

/** The planner writes it in two ways. */
function setterOf(rewrite: Exclude<FetchRewrite, { KeyRenamer: unknown }>): ValueSetter {
  if ('ValueSetter' in rewrite) return rewrite.ValueSetter
  if (rewrite.kind === 'ValueSetter') return rewrite
  throw new Error(`A rewrite with ${JSON.stringify(rewrite)} is not supported`)
}

/** Follows the path through lists, and changes what stands at its last key. */
function atEnd(
  path: readonly FetchNodePathSegment[],
  isA: TypeTest,
  change: (parent: Tree, key: string) => void,
): (value: unknown) => void {
  const [segment, ...rest] = path
  if (!segment) throw new Error('A rewrite without a path is not supported')
  const next = rest.length > 0 ? atEnd(rest, isA, change) : null
  const here = stepOf(segment, next, isA, change)
  const follow = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(follow)
    else if (isTree(value)) here(value)
  }
  return follow
}

function stepOf(
  segment: FetchNodePathSegment,
  next: ((value: unknown) => void) | null,
  isA: TypeTest,
  change: (parent: Tree, key: string) => void,
): (value: Tree) => void {
  if ('Key' in segment) return next ? (value) => next(value[segment.Key]) : (value) => change(value, segment.Key)
  if (!('TypenameEquals' in segment) || !next) throw new Error(`A rewrite at ${JSON.stringify(segment)} is not supported`)
  const isOfType = typesThatAre(segment.TypenameEquals, isA)
  return (value) => {
    if (isOfType(value['__typename'])) next(value)
  }
}
