import type { GraphQLFormattedError } from 'graphql'
import type { Gathering } from './gather.ts'
import { eachThing, thingsAt } from './places.ts'
import type { EntityFetch, EntityPart } from './plan.ts'
import { copyOf, isTree, join, type Path, type Tree } from './tree.ts'

/** Asks one subgraph about things that are already in the answer, each once, and joins what it knows to every place. */
export async function fetchEntities({ ask, write, parts }: EntityFetch, gathering: Gathering): Promise<void> {
  const keys = new Map<string, KeyList>()
  const named = parts.map((part) => namedThings(part, gathering.data, keys))
  if (keys.values().every(({ texts }) => texts.length === 0)) return
  const body = write(gathering.variables, new Map([...keys].map(([variable, { texts }]) => [variable, texts])))
  const { data, errors } = await ask(body, gathering.request)
  for (const things of named) if (data) joinEntities(data[things.part.alias], things)
  if (errors?.length) locate(errors, named, gathering)
}

/** The keys in one variable. */
interface KeyList {
  texts: string[]
  numbers: Map<string, number>
}

/** The things one part is about: the thing at `n` has the key `numbers[n]`. */
interface NamedThings {
  part: EntityPart
  things: Tree[]
  numbers: number[]
}

function namedThings(part: EntityPart, data: Tree, keys: Map<string, KeyList>): NamedThings {
  let list = keys.get(part.variable)
  if (!list) keys.set(part.variable, (list = { texts: [], numbers: new Map() }))
  const named: NamedThings = { part, things: [], numbers: [] }
  for (const path of part.paths)
    for (const thing of thingsAt(data, path)) {
      const text = part.represent(thing)
      if (text === null) continue
      let number = list.numbers.get(text)
      if (number === undefined) {
        number = list.texts.push(text) - 1
        list.numbers.set(text, number)
      }
      named.things.push(thing)
      named.numbers.push(number)
    }
  return named
}

function joinEntities(entities: unknown, { part, things, numbers }: NamedThings): void {
  if (!Array.isArray(entities)) return
  part.rewrite?.({ [part.alias]: entities })
  const used = new Uint8Array(entities.length)
  for (let n = 0; n < things.length; n++) {
    const number = numbers[n]!
    const entity: unknown = entities[number]
    if (!isTree(entity)) continue
    join(things[n]!, used[number] ? copyOf(entity) : entity)
    used[number] = 1
  }
}

/** An error about one key is one about every place with that key; one about the whole question is about all its places. */
function locate(errors: readonly GraphQLFormattedError[], named: readonly NamedThings[], gathering: Gathering): void {
  const places = new Map(named.map((each) => [each.part.alias as string | number | undefined, placesByKey(each, gathering.data)]))
  for (const error of errors) {
    const [alias, number, ...rest] = error.path ?? []
    const byKey = places.get(alias)
    const here = typeof number === 'number' ? byKey?.[number] : undefined
    if (here) for (const place of here) gathering.fail(error, [[...place, ...rest]])
    else gathering.fail(error, byKey ? byKey.flat() : [...places.values()].flat(2))
  }
}

/** By the number of a key, where its things stand. */
function placesByKey({ part, things, numbers }: NamedThings, data: Tree): Path[][] {
  const numberOf = new Map(things.map((thing, n) => [thing, numbers[n]!]))
  const places: Path[][] = []
  for (const path of part.paths)
    eachThing(data, path, (thing, at) => {
      const number = numberOf.get(thing)
      if (number !== undefined) (places[number] ??= []).push([...at])
    })
  return places
}
