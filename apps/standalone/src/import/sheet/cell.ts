/** A cell as a file holds it: text from CSV; text, a number, yes or no, or a moment from a workbook. Blank is null. */
export type Cell = string | number | boolean | Date | null

/** A row of a file, with the number a spreadsheet shows beside it. */
export interface SheetRow {
  number: number
  cells: readonly Cell[]
}

/** A file as rows under headings, before anybody asks what it means. Blank rows are left out. */
export interface Sheet {
  headings: readonly string[]
  rows: readonly SheetRow[]
}

/** The first row that is not blank holds the headings. */
export function sheetOf(lines: readonly (readonly Cell[])[]): Sheet {
  const rows = lines
    .map((cells, index) => ({ number: index + 1, cells: cells.map(withoutBlanks) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  const [first, ...rest] = rows
  return { headings: (first?.cells ?? []).map((cell) => (cell === null ? '' : String(cell))), rows: rest }
}

function withoutBlanks(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = cell.replace(/[\s\u00a0\ufeff]+/g, ' ').trim()
  return text === '' ? null : text
}
