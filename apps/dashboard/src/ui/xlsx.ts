import type { CsvColumn } from './csv.ts'

type Value = string | number | null

export interface WorkbookSheet {
  /** At most 31 signs, none of []:*?/\, and no two alike: a spreadsheet refuses more. */
  name: string
  lines: readonly (readonly Value[])[]
}

/** One flat table as a workbook of one sheet. */
export function xlsxOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return workbookOf([
    { name: 'Tilsynsblik', lines: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ value }) => value(row)))] },
  ])
}

/**
 * A workbook. Numbers are numbers whatever the language; every text is a text, so nothing is run as a formula. Stored, not
 * compressed: a page of figures is some hundred rows.
 */
export function workbookOf(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1, path: `worksheets/sheet${index + 1}.xml` }))
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${numbered.map(({ path }) => `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationsTo('officeDocument', ['xl/workbook.xml']),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsTo(
      'worksheet',
      numbered.map(({ path }) => path),
    ),
    ...Object.fromEntries(numbered.map(({ path, lines }) => [`xl/${path}`, sheetOf(lines)])),
  })
}

function sheetOf(lines: WorkbookSheet['lines']): string {
  const rows = lines.map(
    (line, index) =>
      `<row r="${index + 1}">${line.map((value, column) => cellOf(value, `${letterOf(column)}${index + 1}`)).join('')}</row>`,
  )
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function relationsTo(type: string, targets: readonly string[]): string {
  const relations = targets.map(
    (target, index) => `<Relationship Id="r${index + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`
}

function cellOf(value: Value, place: string): string {
  if (value === null || value === '') return `<c r="${place}"/>`
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`
}

/** A, B, ... Z, AA: what a spreadsheet calls its columns. */
function letterOf(column: number): string {
  return (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // XML has no way to write these.
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  )
}

/** A ZIP archive whose files are stored as they are (APPNOTE 4.3). */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = new TextEncoder().encode(path)
    const content = new TextEncoder().encode(text)
    // Version 2.0, names in UTF-8, stored, 1 January 1980, checksum, two sizes, length of the name, no extra field.
    const common = bytes(
      [20, 2],
      [0x0800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    )
    parts.push(bytes([0x04034b50, 4]), common, name, content)
    directory.push(bytes([0x02014b50, 4], [20, 2]), common, bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name)
    offset += 4 + common.length + name.length + content.length
  }
  const size = lengthOf(directory)
  const count = Object.keys(files).length
  const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
  return joined([...parts, ...directory, end])
}

/** Numbers, little end first, each in so many bytes. */
function bytes(...numbers: readonly (readonly [value: number, size: number])[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(([value, size]) => Array.from({ length: size }, (_, place) => (value >>> (8 * place)) & 255)))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

function crc32(content: Uint8Array): number {
  let checksum = -1
  for (const byte of content) {
    checksum ^= byte
    for (let bit = 0; bit < 8; bit++) checksum = (checksum >>> 1) ^ (checksum & 1 ? 0xedb88320 : 0)
  }
  return ~checksum >>> 0
}
