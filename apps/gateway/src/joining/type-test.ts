import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql'

/** Whether things of the type `typename` satisfy `... on condition`. */
export type TypeTest = (typename: string, condition: string) => boolean

export function typeTestOf(supergraph: GraphQLSchema): TypeTest {
  return (typename, condition) => {
    if (typename === condition) return true
    const type = supergraph.getType(typename)
    const wider = supergraph.getType(condition)
    return isObjectType(type) && isAbstractType(wider) && supergraph.isSubType(wider, type)
  }
}

/** The same for one of several conditions. Where the planner asked for no name of the type, there is only one it can be. */
export function typesThatAre(conditions: readonly string[], isA: TypeTest): (typename: unknown) => boolean {
  const known = new Map<unknown, boolean>([[undefined, true]])
  return (typename) => {
    let is = known.get(typename)
    if (is === undefined) known.set(typename, (is = conditions.some((condition) => isA(String(typename), condition))))
    return is
  }
}
