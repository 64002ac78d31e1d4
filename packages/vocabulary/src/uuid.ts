const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for an id as a form makes it: a word that is none is the form's mistake. */
export function isUuid(text: string): boolean {
  return shape.test(text)
}
