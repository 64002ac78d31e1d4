import { Kind, visit, type ConstDirectiveNode, type DirectiveNode, type DocumentNode, type FieldNode, type ValueNode } from 'graphql'

/** Stands where every field of a selection is left out: it is asked for, and never answered. */
export const placeholder = '_nothing'

/** The variables on which the document's @include and @skip depend. */
export function choicesIn(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(directive) {
      const condition = conditionOf(directive)
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value)
    },
  })
  return [...names]
}

/**
 * The document without what is left out, and without @include and @skip. So what is left out is not planned, and no
 * subgraph is asked for nothing.
 */
export function choicesMade(document: DocumentNode, variables: Record<string, unknown>): DocumentNode {
  return visit(document, {
    enter(node) {
      if (!('directives' in node) || !node.directives?.length) return undefined
      if (node.directives.some((directive) => leavesOut(directive, variables))) return null
      return { ...node, directives: node.directives.filter((directive) => !conditionOf(directive)) }
    },
    SelectionSet: { leave: (node) => (node.selections.length === 0 ? { ...node, selections: [nothing] } : undefined) },
  })
}

const nothing: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  alias: { kind: Kind.NAME, value: placeholder },
}

function leavesOut(directive: DirectiveNode | ConstDirectiveNode, variables: Record<string, unknown>): boolean {
  const condition = conditionOf(directive)
  if (!condition) return false
  const value = condition.kind === Kind.VARIABLE ? variables[condition.name.value] : condition.kind === Kind.BOOLEAN && condition.value
  return directive.name.value === 'skip' ? value === true : value !== true
}

function conditionOf(directive: DirectiveNode | ConstDirectiveNode): ValueNode | undefined {
  if (directive.name.value !== 'include' && directive.name.value !== 'skip') return undefined
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value
}
