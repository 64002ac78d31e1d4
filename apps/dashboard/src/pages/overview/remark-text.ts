import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'
import type { TypedRemark } from './kept-remark.ts'

/** A remark of the register, as a field holds it. */
export function typedOf({ text, noRemark, version }: OverviewRemarkTextFragment): TypedRemark {
  return { text: text ?? '', noRemark, version }
}

/** Blank is no choice: neither words nor "ingen bemærkning". */
export function isBlank({ text, noRemark }: TypedRemark): boolean {
  return !noRemark && text.trim() === ''
}

/** The register takes pasted layout out of a text, so the words are compared and not the space between them. */
export function saysTheSame(standing: OverviewRemarkTextFragment, typed: TypedRemark): boolean {
  if (standing.noRemark || typed.noRemark) return standing.noRemark === typed.noRemark
  return wordsOf(standing.text ?? '') === wordsOf(typed.text)
}

function wordsOf(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

interface Beginning {
  typed: TypedRemark
  unsaved: boolean
  /** Somebody else has written since this was typed. */
  theirs: OverviewRemarkTextFragment | null
}

/** What a field opens with: what the register has, what this device has, or both when they differ. */
export function beginning(kept: TypedRemark | null, standing: OverviewRemarkTextFragment | null): Beginning {
  const saved = standing ? typedOf(standing) : { text: '', noRemark: false, version: 0 }
  if (!kept || isBlank(kept) || (standing && saysTheSame(standing, kept))) return { typed: saved, unsaved: false, theirs: null }
  const { text, noRemark, version } = kept
  return { typed: { text, noRemark, version }, unsaved: true, theirs: standing && standing.version > version ? standing : null }
}
