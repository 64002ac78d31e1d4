import type { Messages } from '../../language/language.tsx'

interface NoticeText {
  readonly short: string
  readonly long: string
}

/** A notice of the method in words; one that nobody has written a sentence for stands as it is, for it must not be lost. */
export function noticeText(notice: string, t: Messages): NoticeText {
  return t.risk.notices[notice] ?? { short: notice, long: notice }
}
