/**
 * What subgraphs answered, while it is being joined. Answers are fresh for each request, also in process, so joining
 * writes into them; what leaves is built anew by completing it.
 */
export type Tree = Record<string, unknown>

/** A place in an answer, from its root. */
export type Path = (string | number)[]

/**
 * Adds what another subgraph knows of the same thing. What both answered is the same; lists that both answered are the
 * same list. A null never takes away what is known.
 */
export function join(target: Tree, addition: Tree): void {
  for (const key of Object.keys(addition)) {
    if (isPrototype(key)) continue
    const more = addition[key]
    const known = target[key]
    if (known === undefined || known === null) target[key] = more
    else if (!isTree(more)) {
      if (more !== null) target[key] = more
    } else if (isTree(known)) join(known, more)
  }
}

/** The same once more: two places never share an object, or what is joined to the one would turn up at the other. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (!isTree(value)) return value
  const copy: Tree = {}
  for (const key of Object.keys(value)) if (!isPrototype(key)) copy[key] = copyOf(value[key])
  return copy as Value
}

/** Lists count as trees whose keys are their indices. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

/** No field has this name and aliases are marked: it could only come out of a scalar, to change what all objects have. */
function isPrototype(key: string): boolean {
  return key === '__proto__'
}
