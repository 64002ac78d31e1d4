import { createContext, use, useEffect } from 'react'

/** One field that breaks one rule; `path` is the field's place in the input: `followUps.0.dueOn`. */
export interface FieldProblem {
  readonly path: string
  readonly code: string
}

interface FormContextValue {
  /** Prefix of the ids of all fields of this form. */
  id: string
  problems: readonly FieldProblem[]
  /** Field name -> label, for the links of the summary. */
  labels: Map<string, string>
}

export const FormContext = createContext<FormContextValue | null>(null)

/** The id of a field, and the rule it breaks. Outside a form a field has neither problems nor a summary that leads to it. */
export function useFormField(name: string, label: string): { id: string; code: string | undefined } {
  const form = use(FormContext)
  const labels = form?.labels
  useEffect(() => {
    labels?.set(name, label)
    return () => void labels?.delete(name)
  }, [labels, name, label])
  return {
    id: fieldId(form?.id ?? 'felt', name),
    code: form?.problems.find(({ path }) => path === name || path.startsWith(`${name}.`))?.code,
  }
}

export function fieldId(form: string, name: string): string {
  return `${form}-${name}`
}
