/** One field that breaks one rule: the contract's Problem. The sentence for the code is the screen's. */
export interface Problem {
  path: string
  code: string
}

/** A text that somebody must write: it says something, and fits a page or two. */
export function textProblems(path: string, text: string | null | undefined): Problem[] {
  if (!text?.trim()) return [{ path, code: 'required' }]
  return text.length > longestText ? [{ path, code: 'tooLong' }] : []
}

const longestText = 10_000

/** Each place in a list whose value stood in it before. */
export function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}
