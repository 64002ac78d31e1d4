import { refused, scalars } from '@tilsynsblik/service-kit'
import { buildSchema, getVariableValues, GraphQLScalarType, Kind, parse, type GraphQLSchema, type VariableDefinitionNode } from 'graphql'

/** Checks what a page sends along with a document, before anything is planned or asked. */
export type VariableCheck = (document: string, variables: unknown) => void

/**
 * @param api the public schema
 * @throws DomainError BAD_USER_INPUT naming the variable that is missing or cannot be read
 */
export function variableCheck(api: string): VariableCheck {
  const schema = withOwnScalars(buildSchema(api))
  const definitions = new Map<string, readonly VariableDefinitionNode[]>()
  return (document, variables) => {
    let declared = definitions.get(document)
    if (!declared) definitions.set(document, (declared = declaredIn(document)))
    const inputs = (variables ?? {}) as Record<string, unknown>
    const unknown = Object.keys(inputs).find((name) => !declared.some((definition) => definition.variable.name.value === name))
    if (unknown) throw refused('BAD_USER_INPUT', `There is no variable $${unknown} in this document.`)
    const unreadable = Object.keys(inputs).find((name) => holdsNul(inputs[name]))
    if (unreadable) throw refused('BAD_USER_INPUT', `Variable "$${unreadable}" holds the character NUL, which no text has.`)
    const { errors } = getVariableValues(schema, declared, inputs, { maxErrors: 1 })
    if (errors) throw refused('BAD_USER_INPUT', errors[0]!.message)
  }
}

/** PostgreSQL has no text with it, wherever it were to go: a key, a search, what somebody wrote. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}

function declaredIn(document: string): readonly VariableDefinitionNode[] {
  const [operation] = parse(document).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation?.variableDefinitions ?? []
}

/** The words of the field (Period, Quarter, CalendarDate) are read by the same rule as in the services. */
function withOwnScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, own] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (type instanceof GraphQLScalarType) Object.assign(type, { parseValue: own.parseValue, parseLiteral: own.parseLiteral })
  }
  return schema
}
