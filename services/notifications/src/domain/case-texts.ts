import { longest, looksLikeCpr, type Problem, problemIf, textProblems } from '@tilsynsblik/vocabulary'

/** A text that somebody must write. Personal numbers are nowhere in this system, and not in a text of a case either. */
export function written(path: string, text: string | null | undefined, most: number = longest.remark): Problem[] {
  return [...textProblems(path, text, most), ...mayWrite(path, text, most).filter(({ code }) => code === 'personalNumber')]
}

/** A text that may be left out. */
export function mayWrite(path: string, text: string | null | undefined, most: number = longest.remark): Problem[] {
  if (!text?.trim()) return []
  return [...textProblems(path, text, most), ...problemIf(looksLikeCpr(text), path, 'personalNumber')]
}

/** As it is kept: without spaces around it, and null rather than empty. */
export function kept(text: string | null | undefined): string | null {
  return text?.trim() || null
}
