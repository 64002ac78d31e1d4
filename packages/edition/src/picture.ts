import type { FigureContent } from './content.ts'
import { drawingOf } from './drawing.ts'
import { escaped, wrapped } from './markup.ts'

/** What stands below a picture, so that it can be traced and not be mistaken wherever it is pasted. */
export interface PictureFoot {
  /** Whose figures, which edition, its permanent address. */
  lines: readonly string[]
  /** That the data are invented; absent when they are not. */
  synthetic?: string
}

export interface Picture {
  svg: string
  width: number
  height: number
}

const width = 960
const margin = 32

/**
 * A figure as one SVG that needs nothing else: sentence, subject, drawing with its key, breaks explained, sources. The same
 * for an embedded page and for a PNG. Null for a figure without a drawing.
 */
export function pictureOf(figure: FigureContent, { lines, synthetic }: PictureFoot): Picture | null {
  if (!figure.drawing) return null
  const parts: string[] = []
  let y = margin
  const write = (text: string, size: number, { bold = false, soft = false, signs = 100 } = {}) => {
    for (const line of wrapped(plain(text), signs)) {
      y += size * 1.3
      parts.push(
        `<text x="${margin}" y="${round(y)}" font-size="${size}" fill="${soft ? '#53585e' : '#17191c'}"${bold ? ' font-weight="600"' : ''}>${escaped(line)}</text>`,
      )
    }
  }
  if (synthetic) write(synthetic, 13, { bold: true })
  write(figure.heading, 22, { bold: true, signs: 78 })
  write(figure.subject, 14, { soft: true, signs: 125 })
  y += 12
  const drawing = drawingOf(figure.drawing, width - 2 * margin)
  parts.push(`<g transform="translate(${margin},${round(y)})">${drawing.svg}</g>`)
  y += drawing.height + 8
  for (const note of figure.notes) write(note, 12, { soft: true, signs: 145 })
  y += 6
  for (const line of [figure.sources, ...lines]) write(line, 12, { soft: true, signs: 145 })
  const height = Math.ceil(y + margin)
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="'IBM Plex Sans', 'Segoe UI', Arial, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`
  return { svg, width, height }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Without the signs that only a page can use. */
export function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ')
}
