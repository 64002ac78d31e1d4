import { writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'
import type { Column } from './column.ts'
import type { ImportKind } from './kind.ts'

/** A file to fill in. A workbook explains its columns, with an example of each, on a second sheet; imports read the first. */
export async function writeTemplate(kind: ImportKind, file: string): Promise<void> {
  const columns = Object.values(kind.columns)
  if (file.toLowerCase().endsWith('.csv')) await writeFile(file, csvTemplate(columns))
  else await writeExcelFile([rowsSheet(kind, columns), notesSheet(columns)]).toFile(file)
}

/** CSV has no second sheet, so it is headings only: an example row would be imported with the rest. */
function csvTemplate(columns: readonly Column[]): string {
  return stringify([columns.map(({ heading }) => heading)], { bom: true, delimiter: ';', record_delimiter: 'windows' })
}

const bold = { fontWeight: 'bold' } as const
const wrapped = { wrap: true, alignVertical: 'top' } as const

function rowsSheet(kind: ImportKind, columns: readonly Column[]) {
  return {
    sheet: capitalised(kind.da),
    data: [columns.map(({ heading, required }) => ({ value: heading, ...bold, ...(required && { backgroundColor: '#e6effa' }) }))],
    columns: columns.map(({ heading }) => ({ width: Math.max(14, heading.length + 2) })),
    stickyRowsCount: 1,
  }
}

function notesSheet(columns: readonly Column[]) {
  const headings = ['Kolonne', 'Skal udfyldes', 'Hvad der skal stå', 'Hvad der kan skrives', 'Eksempel', 'Andre overskrifter, der forstås']
  const notes = columns.map(({ heading, required, da, reader, example, synonyms }) => {
    return [heading, required ? 'ja' : 'nej', da, reader.allowed.da, example, synonyms.join(' · ')]
  })
  return {
    sheet: 'Vejledning',
    data: [
      headings.map((value) => ({ value, ...bold })),
      ...notes.map((note) => note.map((value) => ({ value, type: String, ...wrapped }))),
    ],
    columns: [26, 14, 50, 60, 24, 50].map((width) => ({ width })),
    stickyRowsCount: 1,
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
