import { readFileSync } from 'node:fs'
import { personaCodes, type Persona } from '@tilsynsblik/vocabulary'
import { isObjectType, type GraphQLSchema } from 'graphql'

/**
 * What one persona gets of one field:
 *
 * - `o` what is in her own scope, and nothing of anybody else's
 * - `a` whatever there is, in any scope
 * - `0` null: she may see the thing, and not this of it
 * - `-` never: refused, or she never comes to a thing of this type
 */
export type Letter = 'o' | 'a' | '0' | '-'

export interface DeclaredField {
  answers: Record<Persona, Letter>
  /** The demo has none of it: nobody was seen to get it, and who does is proved by rows (model.test.ts) and flows. */
  withoutWitness: boolean
}

/** By `Type.field`, as matrix.txt says: a type, then lines of one letter per persona and the fields they hold for. */
export function declaredAnswers(): ReadonlyMap<string, DeclaredField> {
  const declared = new Map<string, DeclaredField>()
  let type = ''
  for (const line of readFileSync(new URL('../matrix.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('#') || line === '') continue
    if (!line.startsWith(' ')) {
      type = line
      continue
    }
    const [, letters, names] = /^ {2}((?:[oa0-] )+) (.+)$/.exec(line) ?? []
    const each = letters?.trim().split(' ')
    if (each?.length !== personaCodes.length)
      throw new Error(`matrix.txt, ${type}: ${personaCodes.length} letters and names, not "${line}"`)
    const answers = Object.fromEntries(personaCodes.map((persona, i) => [persona, each[i]])) as Record<Persona, Letter>
    for (const name of names!.split(', ')) {
      const field = `${type}.${name.replace('*', '')}`
      if (declared.has(field)) throw new Error(`matrix.txt: ${field} stands twice`)
      declared.set(field, { answers, withoutWitness: name.endsWith('*') })
    }
  }
  return declared
}

/** Every field of every type that an answer can hold. */
export function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
}
