/** One field that two versions say differently. */
export interface FieldChange {
  /** measures.0.minutes */
  path: string
  before: string | null
  after: string | null
}

/** What the later of two versions says otherwise, field by field, in the order of the form. */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const [earlier, later] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((path) => ({ path, before: earlier.get(path) ?? null, after: later.get(path) ?? null }))
    .filter((change) => change.before !== change.after)
}

/** Every value by its path; what is null is not there. */
function leavesOf(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map()
  if (typeof value !== 'object') return new Map([[path, String(value as string | number | boolean)]])
  return new Map(Object.entries(value).flatMap(([name, part]) => [...leavesOf(part, path ? `${path}.${name}` : name)]))
}
