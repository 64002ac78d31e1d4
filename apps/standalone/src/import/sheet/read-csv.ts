import { parse } from 'csv-parse/sync'
import { sheetOf, type Sheet } from './cell.ts'

/** A CSV file as Excel, a case system or a text editor writes it. @throws CsvError when its quotes do not match */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = textOf(bytes).replace(/^sep=(.)\r?\n/i, '')
  const lines = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: false,
  })
  return sheetOf(lines)
}

/** UTF-8 when it is UTF-8, with or without its mark; UTF-16 by its mark; otherwise what Danish Windows writes. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator that the heading line has most of. A Danish Excel writes semicolons, other programs commas. */
export function delimiterOf(text: string): string {
  const heading = text
    .trimStart()
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '')
  const counted = [';', ',', '\t'].map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).delimiter
}
