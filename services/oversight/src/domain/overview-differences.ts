import type { OverviewRemark } from './overview-document.ts'
import type { SignedDocument } from './signed-document.ts'

export interface OverviewDifference {
  path: string
  before: string | null
  after: string | null
}

/** What a reader of the earlier version would not know of the later one: remarks, stories, dialogues, figures. In the order of the document. */
export function differencesBetween(earlier: SignedDocument, later: SignedDocument): OverviewDifference[] {
  const before = linesOf(earlier)
  const after = linesOf(later)
  const paths = [...new Set([...after.keys(), ...before.keys()])]
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((line) => line.before !== line.after)
}

/** The document as addressed lines. */
function linesOf({ figures, sections, stories, alarms, corrections }: SignedDocument): Map<string, string> {
  const lines = new Map<string, string>()
  for (const [name, value] of Object.entries(figures)) if (value !== null) lines.set(`figures.${name}`, String(value))
  for (const { quarter, institutionId, after } of corrections) lines.set(`corrections.${quarter}.${institutionId}`, String(after))
  for (const { key, answer, comment } of sections) {
    if (answer) lines.set(`${key}.answer`, wordsOf(answer))
    if (comment) lines.set(`${key}.comment`, wordsOf(comment))
  }
  for (const { id, text } of stories) lines.set(`stories.${id}`, text)
  for (const { id, dialogue } of alarms as { id: string; dialogue?: { agreed: string } | null }[])
    if (dialogue) lines.set(`alarms.${id}`, dialogue.agreed)
  return lines
}

/** "Ingen bemærkning" is said by an empty text: a choice, and not nothing. */
function wordsOf({ text }: OverviewRemark): string {
  return text ?? ''
}
