import type { ExecutionResult } from '@graphql-tools/utils'
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

type Data = Record<string, unknown>

/** Makes one answer hold what the schema promises. When that takes away what no error explains, there is one. */
export type Mend = (answer: ExecutionResult) => ExecutionResult

/**
 * What the schema promises a document. The planner in Rust leaves null where the schema allows none, when a subgraph did
 * not answer; here the nearest thing around it that may be null becomes null instead, as GraphQL has it.
 */
export function promisesTo(schema: GraphQLSchema, query: string, operationName?: string): Mend {
  const { definitions } = parse(query, { noLocation: true })
  const fragments = new Map(definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]))
  const operation = definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION && (!operationName || each.name?.value === operationName),
  )!
  const keep = objectKeeper(fieldsOf(operation.selectionSet, schema.getRootType(operation.operation)!.name, { schema, fragments }))
  return ({ data, errors }) => {
    const missing: string[] = []
    const kept = data && (keep(data, missing) as Data | null)
    const unexplained = missing.length > 0 && !errors ? [new GraphQLError(`No subgraph answered ${missing[0]}, which is never null`)] : errors
    return { ...(data !== undefined && { data: kept }), ...(unexplained && { errors: unexplained }) }
  }
}

/** The value, or null when something in it is missing that may not be. @param missing gets the name of that field */
type Keep = (value: unknown, missing: string[]) => unknown

interface Around {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

interface Field {
  name: string
  type: GraphQLOutputType
  below: Map<string, Field>
}

/** Null where none may be: what is around it decides what becomes of it. */
const broken = Symbol('broken')

function keeperOf(type: GraphQLOutputType, field: Field): Keep {
  if (isNonNullType(type)) {
    const keep = keeperOf(type.ofType, field)
    return (value, missing) => {
      const kept = keep(value, missing)
      if (kept === null) missing.push(field.name)
      return kept === null ? broken : kept
    }
  }
  if (isListType(type)) return listKeeper(keeperOf(type.ofType, field))
  return field.below.size > 0 ? objectKeeper(field.below) : (value) => value ?? null
}

function listKeeper(keep: Keep): Keep {
  return (value, missing) => {
    if (!Array.isArray(value)) return null
    const items = value.map((item) => keep(item, missing))
    return items.includes(broken) ? null : items
  }
}

function objectKeeper(fields: ReadonlyMap<string, Field>): Keep {
  const keepers = [...fields].map(([key, field]) => [key, keeperOf(field.type, field)] as const)
  return (value, missing) => {
    if (typeof value !== 'object' || value === null) return null
    const object = value as Data
    for (const [key, keep] of keepers) {
      // Left out by @include or @skip, or asked of another type.
      if (!(key in object)) continue
      const kept = keep(object[key], missing)
      if (kept === broken) return null
      object[key] = kept
    }
    return object
  }
}

/**
 * Every field that may be in the answer, by its key there. Types of a union may share a key only when they promise the
 * same of it: validation sees to that.
 */
function fieldsOf({ selections }: SelectionSetNode, parent: string, around: Around, fields = new Map<string, Field>()): Map<string, Field> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const type = around.schema.getType(parent)
      const definition = type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined
      // The names of types, and the schema itself, are the planner's own to answer.
      if (!definition) continue
      const key = selection.alias?.value ?? selection.name.value
      const field = fields.get(key) ?? {
        name: `${parent}.${selection.name.value}`,
        type: definition.type as GraphQLOutputType,
        below: new Map(),
      }
      fields.set(key, field)
      const named = getNamedType(field.type)
      if (selection.selectionSet && isCompositeType(named)) fieldsOf(selection.selectionSet, named.name, around, field.below)
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : around.fragments.get(selection.name.value)!
      fieldsOf(fragment.selectionSet, fragment.typeCondition?.name.value ?? parent, around, fields)
    }
  }
  return fields
}
