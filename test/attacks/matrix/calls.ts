import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

/** Words of each scalar that are well formed and are nobody's. */
const examples: Record<string, string> = {
  ID: '"00000000-0000-4000-8000-000000000001"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Instant: '"2026-11-01T10:00:00Z"',
  CalendarDate: '"2026-11-01"',
  Quarter: '"2026K3"',
  Period: '"2026K3"',
  LocalDateTime: '"2026-11-01T10:00"',
}

/** And what an argument of this name must look like. */
const namedExamples: Record<string, string> = { overviewId: '"dep-nowhere@2026K3"' }

/** Every mutation by name, called with the least that the contract asks for, about a record that does not exist. */
export function callsOf(schema: GraphQLSchema): Map<string, string> {
  return new Map(
    Object.values(schema.getMutationType()!.getFields()).map(({ name, args, type }) => {
      const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${exampleOf(argument)}`)
      const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : ''
      return [name, `mutation Call { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`]
    }),
  )
}

function exampleOf({ name, type }: { name: string; type: GraphQLInputType }): string {
  if (namedExamples[name]) return namedExamples[name]
  if (isNonNullType(type)) return exampleOf({ name, type: type.ofType })
  if (isListType(type)) return `[${exampleOf({ name, type: type.ofType })}]`
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(isRequiredInputField)
    return `{ ${given.map((field) => `${field.name}: ${exampleOf(field)}`).join(', ')} }`
  }
  return examples[type.name]!
}
