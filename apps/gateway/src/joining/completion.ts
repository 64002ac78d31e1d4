import {
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { asAsked } from './aliases.ts'
import { selectedFields } from './selected-fields.ts'
import { isTree, type Path, type Tree } from './tree.ts'

/** A value as the schema has it: null when it is not there, `broken` when what is missing in it is already named. */
export type Complete = (value: unknown, depth: number, walk: Walk) => unknown

/** Null where the schema promises a value: what surrounds it decides what becomes of it. */
export const broken = Symbol('broken')

/** One walk through one answer. */
export interface Walk {
  /** The way to where the walk is; valid up to its depth. */
  at: Path
  missing: Missing[]
}

/** A value that the schema promises and no subgraph gave. */
export interface Missing {
  /** Type and field. */
  name: string
  path: Path
}

/** Worked out once for a document, so that an answer costs one walk. @param document without @include and @skip */
export function completion(schema: GraphQLSchema, document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): Complete {
  return ofObject(schema.getRootType(operation)!, [selectionSet], { schema, document })
}

interface Around {
  schema: GraphQLSchema
  document: DocumentNode
}

/** @param name of the field, for what is said of it */
function ofType(type: GraphQLOutputType, name: string, selections: readonly SelectionSetNode[], around: Around): Complete {
  if (isNonNullType(type)) return ofType(type.ofType, name, selections, around)
  if (isListType(type)) return ofList(type.ofType, name, ofType(type.ofType, name, selections, around))
  if (isEnumType(type)) return (value, depth, walk) => known(value, () => type.getValue(String(value)) !== undefined, name, depth, walk)
  if (isLeafType(type)) return (value) => value ?? null
  return isObjectType(type) ? ofObject(type, selections, around) : ofAbstract(name, selections, around)
}

function ofObject(type: GraphQLObjectType, selections: readonly SelectionSetNode[], around: Around): Complete {
  const fields = [...selectedFields(around.schema, around.document, type, selections)].map(([key, { name, nodes }]) => {
    const field = type.getFields()[name]
    const fullName = `${type.name}.${name}`
    // A name of a type, or the schema, needs no subgraph.
    if (!field) return { key, asked: asAsked(key), fullName, required: false, complete: () => type.name }
    const below = nodes.flatMap(({ selectionSet = [] }) => selectionSet)
    return {
      key,
      asked: asAsked(key),
      fullName,
      required: isNonNullType(field.type),
      complete: ofType(field.type, fullName, below, around),
    }
  })
  // An ordinary object takes a key of this name for its prototype.
  const prototypeIsAsked = fields.some(({ asked }) => asked === '__proto__')
  return (value, depth, walk) => {
    if (!isTree(value)) return null
    const completed: Tree = prototypeIsAsked ? (Object.create(null) as Tree) : {}
    for (const { key, asked, fullName, required, complete } of fields) {
      walk.at[depth] = key
      const field = complete(value[key], depth + 1, walk)
      if (field !== null && field !== broken) completed[asked] = field
      else if (!required) completed[asked] = null
      else return field === broken ? broken : lack(fullName, depth + 1, walk)
    }
    return completed
  }
}

function ofList(type: GraphQLOutputType, name: string, complete: Complete): Complete {
  const required = isNonNullType(type)
  return (value, depth, walk) => {
    if (!Array.isArray(value)) return known(value, () => false, name, depth, walk)
    const items: unknown[] = []
    for (let index = 0; index < value.length; index++) {
      walk.at[depth] = index
      const item = complete(value[index], depth + 1, walk)
      if (item !== null && item !== broken) items.push(item)
      else if (!required) items.push(null)
      else return item === broken ? broken : lack(name, depth + 1, walk)
    }
    return items
  }
}

function ofAbstract(name: string, selections: readonly SelectionSetNode[], around: Around): Complete {
  const completers = new Map<unknown, Complete>()
  return (value, depth, walk) => {
    if (!isTree(value)) return null
    const typename = value['__typename']
    let complete = completers.get(typename)
    if (!complete) {
      const type = around.schema.getType(String(typename))
      // A type that is not public is as good as none.
      if (!isObjectType(type)) return lack(name, depth, walk)
      completers.set(typename, (complete = ofObject(type, selections, around)))
    }
    return complete(value, depth, walk)
  }
}

function known(value: unknown, is: () => boolean, name: string, depth: number, walk: Walk): unknown {
  if (value === undefined || value === null) return null
  return is() ? value : lack(name, depth, walk)
}

function lack(name: string, depth: number, walk: Walk): typeof broken {
  walk.missing.push({ name, path: walk.at.slice(0, depth) })
  return broken
}
