/** The body of a request to a subgraph. @param keys by variable: representations, already as JSON */
export type WriteQuestion = (variables: Record<string, unknown>, keys?: ReadonlyMap<string, readonly string[]>) => string

/** The document is written as JSON once, and keys are not written twice. */
export function questionWriter(operation: string, usages: readonly string[] = []): WriteQuestion {
  const start = `{"query":${JSON.stringify(operation)},"variables":{`
  const names = usages.map((name) => ({ name, start: `${JSON.stringify(name)}:` }))
  return (variables, keys) => {
    const given: string[] = []
    for (const { name, start } of names) if (variables[name] !== undefined) given.push(start + JSON.stringify(variables[name]))
    if (keys) for (const [name, values] of keys) given.push(`${JSON.stringify(name)}:[${values.join()}]`)
    return `${start}${given.join()}}}`
  }
}
