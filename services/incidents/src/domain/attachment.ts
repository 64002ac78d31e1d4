import { looksLikeCpr, type Problem, problemIf } from '@tilsynsblik/vocabulary'
import { type FileKind, fileKindOf } from './attachment-kind.ts'

/** As much as a page, a photo or some minutes of speech takes. */
export const mostAttachmentBytes = 10 * 1024 * 1024
export const mostAttachments = 10

/** Of a name, at most 120 letters and no half of one. */
const beginning = /^.{0,120}/su

/** A file that may be kept. */
export interface DecidedAttachment {
  /** As it is shown and saved. */
  name: string
  mediaType: FileKind['mediaType']
}

export type AttachmentDecision = { problems: Problem[]; attachment?: never } | { attachment: DecidedAttachment; problems?: never }

/** May it be kept? What it is, its content says; what it is called, who sent it, as far as that is a name. */
export function decideAttachment(givenName: string, content: Uint8Array): AttachmentDecision {
  if (content.length === 0) return { problems: [{ path: 'content', code: 'fileEmpty' }] }
  if (content.length > mostAttachmentBytes) return { problems: [{ path: 'content', code: 'fileTooLarge' }] }
  const kind = fileKindOf(content)
  if (!kind) return { problems: [{ path: 'content', code: 'fileKind' }] }
  const name = shownName(givenName, kind)
  const problems = problemIf(looksLikeCpr(name), 'name', 'personalNumber')
  return problems.length > 0 ? { problems } : { attachment: { name, mediaType: kind.mediaType } }
}

/**
 * A name to show and to save under: no folder, nothing that cannot be seen or that turns the text around, not too long, and with an
 * ending that tells the truth, so that what it is saved as cannot be started.
 */
export function shownName(given: string, { endings }: FileKind): string {
  const last = given.split(/[/\\]/).at(-1)!
  const visible = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const ending = endings.find((one) => visible.toLowerCase().endsWith(`.${one}`)) ?? endings[0]!
  const stem = visible.toLowerCase().endsWith(`.${ending}`) ? visible.slice(0, -ending.length - 1) : visible
  return `${beginning.exec(stem)![0].trim() || 'fil'}.${ending}`
}
