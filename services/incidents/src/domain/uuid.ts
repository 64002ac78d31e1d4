const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The form makes the ids of its records: a word that is none is the form's mistake. */
export function isUuid(text: string): boolean {
  return shape.test(text)
}
