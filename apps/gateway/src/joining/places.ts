import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { isTree, type Path, type Tree } from './tree.ts'
import { typesThatAre, type TypeTest } from './type-test.ts'

/** One step from the root of an answer to things in it: into a list, to a field, or only for some types. */
export type PlaceStep = { to: 'items' } | { to: 'field'; key: string } | { to: 'types'; has: (typename: unknown) => boolean }

/** @throws Error naming a segment that is not supported */
export function placeStepsOf(path: readonly FlattenNodePathSegment[], isA: TypeTest): PlaceStep[] {
  return path.map((segment) => {
    if (segment === '@') return { to: 'items' }
    if ('Field' in segment) return { to: 'field', key: segment.Field }
    if ('TypeCondition' in segment) return { to: 'types', has: typesThatAre(segment.TypeCondition, isA) }
    throw new Error(`A path with ${JSON.stringify(segment)} is not supported`)
  })
}

/** Every thing at the end of the steps. */
export function thingsAt(tree: Tree, steps: readonly PlaceStep[]): Tree[] {
  const things: Tree[] = []
  walk(tree, steps, 0, null, (thing) => things.push(thing))
  return things
}

/** The same, and where each stands; slower, and needed only when something failed. @param found gets a path that changes afterwards */
export function eachThing(tree: Tree, steps: readonly PlaceStep[], found: (thing: Tree, at: Path) => void): void {
  const at: Path = []
  walk(tree, steps, 0, at, (thing) => found(thing, at))
}

function walk(value: unknown, steps: readonly PlaceStep[], n: number, at: Path | null, found: (thing: Tree) => void): void {
  if (!isTree(value)) return
  const step = steps[n]
  if (Array.isArray(value)) {
    const next = step?.to === 'items' ? n + 1 : n
    for (let index = 0; index < value.length; index++) {
      at?.push(index)
      walk(value[index], steps, next, at, found)
      at?.pop()
    }
  } else if (!step) found(value)
  else if (step.to === 'field') {
    at?.push(step.key)
    walk(value[step.key], steps, n + 1, at, found)
    at?.pop()
  } else if (step.to === 'types' && step.has(value['__typename'])) walk(value, steps, n + 1, at, found)
}
