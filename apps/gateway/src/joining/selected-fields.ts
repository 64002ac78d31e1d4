import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { placeholder } from './choices.ts'

/** One field of an answer: what the document asks under one key, merged from wherever it asks it. */
export interface SelectedField {
  name: string
  nodes: FieldNode[]
}

/** The fields the document asks of one type, by their keys, in the order in which an answer holds them. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, SelectedField> {
  const fields = new Map<string, SelectedField>()
  const seen = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        if (key === placeholder) continue
        const field = fields.get(key) ?? { name: selection.name.value, nodes: [] }
        field.nodes.push(selection)
        fields.set(key, field)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isOf(schema, type, selection.typeCondition?.name.value)) collect(selection.selectionSet)
      } else if (!seen.has(selection.name.value)) {
        // Once is enough, and a fragment spread a thousand times costs no more.
        seen.add(selection.name.value)
        const fragment = fragmentOf(document, selection.name.value)
        if (isOf(schema, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet)
      }
    }
  }
  selections.forEach(collect)
  return fields
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const wider = schema.getType(condition)
  return isAbstractType(wider) && schema.isSubType(wider, type)
}

function fragmentOf(document: DocumentNode, name: string): FragmentDefinitionNode {
  return document.definitions.find(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  )!
}
