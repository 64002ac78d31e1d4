import { getNamedType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'

/** What somebody got for a field: a value, nothing where there was somebody to ask about, or a refusal. */
export type Got = 'value' | 'null' | 'refused'

export interface Answered {
  data: unknown
  errors: readonly { path?: readonly (string | number)[] | undefined }[]
}

/** How a type is come to: fields with their arguments, from Query on. */
export type Path = readonly { field: string; args: string }[]

/** A question to begin with; of some, which list the whole country, nothing further is asked. */
export interface Root {
  path: Path
  further: boolean
}

/** The types of things are many, the ways to them more: a type is looked at until all its fields are known, and at most so often. */
const mostLooks = 8
const deepest = 7

/**
 * Everything one asker gets to see, from the questions it begins with: breadth first, and further only where something was
 * found. A refusal of one field never hides the others: then they are asked one by one.
 *
 * @returns `Type.field` and the most that was got for it
 */
export async function walk(schema: GraphQLSchema, roots: readonly Root[], ask: Ask): Promise<Map<string, Got>> {
  const got = new Map<string, Got>()
  const looks = new Map<string, number>()
  const waiting: (Root & { parent: GraphQLObjectType })[] = roots.map((root) => ({ ...root, parent: schema.getQueryType()! }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, parent, further } = next
    const field = parent.getFields()[path.at(-1)!.field]!
    const type = getNamedType(field.type)
    if (!isObjectType(type)) {
      if (path.length === 1) note(got, `Query.${field.name}`, worthOf(await ask(document(path, '')), path))
      continue
    }
    const fields = Object.values(type.getFields())
    const known = fields.every(({ name }) => got.get(`${type.name}.${name}`) === 'value')
    const times = looks.get(type.name) ?? 0
    if (path.length > 1 && (known || times >= mostLooks)) continue
    looks.set(type.name, times + 1)
    const found = await look(path, fields, ask)
    if (path.length === 1) note(got, `Query.${field.name}`, found.itself)
    for (const [name, worth] of found.fields) {
      note(got, `${type.name}.${name}`, worth)
      const inner = type.getFields()[name]!
      if (further && worth === 'value' && isObjectType(getNamedType(inner.type)) && path.length < deepest)
        waiting.push({ path: [...path, { field: name, args: argumentsOf(inner) }], parent: type, further })
    }
  }
  return got
}

/** Asks one document in the asker's name. */
export type Ask = (query: string) => Promise<Answered>

/** What is got of one type at the end of one path. */
async function look(path: Path, fields: readonly GraphQLField<unknown, unknown>[], ask: Ask) {
  const whole = await ask(document(path, fields.map(selectionOf).join(' ')))
  const found = new Map<string, Got>()
  const itself = worthOf(whole, path)
  if (itself === 'value') {
    for (const { name } of fields) found.set(name, worthOf(whole, [...path, { field: name, args: '' }]))
  } else if (whole.errors.some((error) => namesOf(error).length > path.length)) {
    // One field that may not be null took the rest with it.
    const alone = await ask(document(path, '__typename'))
    for (const field of fields)
      found.set(field.name, worthOf(await ask(document(path, selectionOf(field))), [...path, { field: field.name, args: '' }]))
    return { itself: worthOf(alone, path), fields: found }
  }
  return { itself, fields: found }
}

function document(path: Path, selection: string): string {
  return `query Look { ${path.reduceRight((inner, { field, args }) => `${field}${args} ${inner && `{ ${inner} }`}`, selection)} }`
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  return `${field.name}${argumentsOf(field)}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''}`
}

/** What a field cannot be asked without; of the fields of types there are two such. */
const examples: Record<string, string> = { period: '"2025K4..2026K3"', until: '"2026K3"' }

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument)
  return required.length === 0
    ? ''
    : `(${required
        .map((argument) => {
          const example = examples[argument.name]
          if (!example) throw new Error(`${name} needs an example of ${argument.name}`)
          return `${argument.name}: ${example}`
        })
        .join(', ')})`
}

function worthOf({ data, errors }: Answered, path: Path): Got {
  const values = path.reduce<unknown[]>(
    (objects, { field }) => objects.flatMap((object) => (object as Record<string, unknown>)[field] ?? []),
    [data ?? {}],
  )
  if (values.length > 0) return 'value'
  return errors.some((error) => namesOf(error).length === path.length && namesOf(error).at(-1) === path.at(-1)!.field) ? 'refused' : 'null'
}

function namesOf({ path = [] }: Answered['errors'][number]): (string | number)[] {
  return path.filter((step) => typeof step === 'string')
}

const order: readonly Got[] = ['refused', 'null', 'value']

/** The most counts: a field is seen when it is seen once. */
function note(got: Map<string, Got>, field: string, worth: Got): void {
  const before = got.get(field)
  if (before === undefined || order.indexOf(worth) > order.indexOf(before)) got.set(field, worth)
}
