/**
 * What was meant of a text that was pasted: Word's marks of its own become plain ones, what nobody sees goes, and so does
 * the space that held a layout together. Words and paragraphs stay.
 */
export function plainText(pasted: string): string {
  return pasted
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replaceAll(invisible, '')
    .replaceAll(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replaceAll(/[\u2022\u00B7\uF0B7]\s*/g, '- ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Control characters but the line break, soft hyphens, zero widths, direction marks. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
