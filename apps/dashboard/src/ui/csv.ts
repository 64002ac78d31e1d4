import { stringify } from 'csv-stringify/browser/esm/sync'

export interface CsvColumn<Row> {
  heading: string
  value: (row: Row) => string | number | null
}

interface CsvOptions {
  /** "," in Danish: a spreadsheet in Danish reads 3.1 as a date. */
  decimalMark: ',' | '.'
}

/** One flat table that Excel opens in Danish: BOM, semicolons, CRLF, and no cell that is run as a formula. */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], { decimalMark }: CsvOptions): string {
  const cells = rows.map((row) => columns.map((column) => column.value(row)))
  return stringify([columns.map((column) => column.heading), ...cells], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // Numbers are told from texts here: escaped by the writer, a number below nothing would be a text too.
    cast: { number: (value) => String(value).replace('.', decimalMark), string: noFormula },
  })
}

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'text/csv;charset=utf-8'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}

/** What a spreadsheet would carry out begins with one of these, or with blanks before one. */
function noFormula(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
}
