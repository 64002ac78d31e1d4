/** The names of the fields without an answer: an empty text, an empty list, or nothing chosen. */
export function missingOf(required: Readonly<Record<string, unknown>>): string[] {
  const isMissing = (value: unknown) =>
    value === null ||
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  return Object.keys(required).filter((name) => isMissing(required[name]))
}

/** What is typed, or nothing. */
export function textOf(typed: string): string | null {
  return typed.trim() || null
}
