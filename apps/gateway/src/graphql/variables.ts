import { refused, scalars } from '@tilsynsblik/service-kit'
import {
  buildSchema,
  coerceInputValue,
  getVariableValues,
  GraphQLScalarType,
  isInputType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql'

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
    const unreadable = Object.keys(inputs).find((name) => !isText(inputs[name]))
    if (unreadable)
      throw refused(
        'BAD_USER_INPUT',
        `Variable "$${unreadable}" holds the character NUL, half a character, or more in itself than any page sends.`,
      )
    const { errors } = getVariableValues(schema, declared, inputs, { maxErrors: 1 })
    if (errors) throw refused('BAD_USER_INPUT', unfitting(schema, declared, inputs) ?? errors[0]!.message)
  }
}

/**
 * Where the first value stands that does not fit, and what would. Never the value: it may be what somebody wrote about a child,
 * and what is in an error is soon in a log. Undefined when what is wrong is no value: then one is missing.
 */
function unfitting(
  schema: GraphQLSchema,
  declared: readonly VariableDefinitionNode[],
  inputs: Record<string, unknown>,
): string | undefined {
  for (const { variable, type: node } of declared) {
    const name = variable.name.value
    const type = typeFromAST(schema, node)
    if (inputs[name] === undefined || !isInputType(type)) continue
    let told: string | undefined
    coerceInputValue(inputs[name], type, (path, _, { message }) => {
      told ??= `Variable "$${name}" at "${[name, ...path].join('.')}": ${reasonIn(message)}`
    })
    if (told) return told
  }
  return undefined
}

/** As much of a reason as the contract says, without the value that comes with it. */
function reasonIn(message: string): string {
  const unknownField = / is not defined by type "(\w+)"/.exec(message)
  if (unknownField) return `type "${unknownField[1]}" has no such field.`
  const noValue = /does not exist in "(\w+)" enum|^Enum "(\w+)" cannot represent|^(\w+) cannot represent/.exec(message)
  if (noValue) return `it is no value of "${noValue[1] ?? noValue[2] ?? noValue[3]}".`
  const missing =
    /^(?:Field "\w+" of required type "[\w![\]]+" was not provided\.|Expected (?:non-nullable )?type "[\w![\]]+"(?: not to be null\.| to be an object\.)?)/.exec(
      message,
    )
  if (missing) return missing[0]
  // A word of this house's own, which names itself and gives an example.
  const word = /is not a (\w+; write it like [\w .-]+)$/.exec(message)
  return word ? `it is not a ${word[1]}` : 'it does not fit its type.'
}

const deepest = 30

/**
 * PostgreSQL has no text with NUL, wherever it were to go: a key, a search, what somebody wrote. Half of a pair of surrogates is no
 * character either, and would be kept as another than was sent. Nothing a page sends is as deep as what would end the stack.
 */
function isText(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, each]) => key.isWellFormed() && isText(each, depth + 1))
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
