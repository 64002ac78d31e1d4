import { isAbstractType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql'

/**
 * The document that asks the name of the type wherever it can be one of several: only by its name is it known what was
 * asked of a thing. The planner asks it where it needs it itself.
 */
export function withTypeNames(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => (isAbstractType(types.getParentType()) ? { ...set, selections: [typeName, ...set.selections] } : undefined),
    }),
  )
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
