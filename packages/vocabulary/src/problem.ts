/** One field that breaks one rule. The sentence for the code is the screen's. */
export interface Problem {
  /** The field's path in the input: `decisions.3.reason`. */
  path: string
  code: string
}

/** Longest texts: a line, a remark, an account of several pages. What is longer was pasted by mistake. */
export const longest = { line: 300, remark: 4_000, account: 20_000 } as const

export function lengthProblems(path: string, text: string | null | undefined, most: number): Problem[] {
  return text && text.length > most ? [{ path, code: 'tooLong' }] : []
}

/** A text that somebody must write. */
export function textProblems(path: string, text: string | null | undefined, most: number = longest.remark): Problem[] {
  return text?.trim() ? lengthProblems(path, text, most) : [{ path, code: 'required' }]
}

/** The problem, when it is one. */
export function problemIf(broken: boolean, path: string, code: string): Problem[] {
  return broken ? [{ path, code }] : []
}
