import { isRead } from './cells/reader.ts'
import { faultAt, isComplaint, type Complaint, type Fault } from './fault.ts'
import type { Places } from './headings.ts'
import type { Accept, ImportKind } from './kind.ts'
import type { Registers } from './registers.ts'
import type { Cell, Sheet, SheetRow } from './sheet/cell.ts'

/** A file whose headings are known. */
export interface PlacedSheet {
  kind: ImportKind
  sheet: Sheet
  places: Places
}

/** The rows of a file as records, and where in the file each stood; or what is wrong with them. */
export interface ReadRows {
  records: object[]
  rows: SheetRow[]
  faults: Fault[]
}

/** Understands every row, and holds it against the registers and the rows before it. */
export function readRows({ kind, sheet, places }: PlacedSheet, registers: Registers, progress: (read: number) => void): ReadRows {
  const result: ReadRows = { records: [], rows: [], faults: [] }
  const understand = cellReader(kind, places, registers)
  const record = kind.recorder(registers)
  const firstWith = new Map<string, number>()
  for (const [index, row] of sheet.rows.entries()) {
    const before = result.faults.length
    const isSound = () => result.faults.length === before
    const complain = (column: string, complaint: Complaint) =>
      void result.faults.push(faultAt(row.number, kind.columns[column]!.heading, cellAt(row, places, column), complaint))
    const accept: Accept<never> = (column, found) => (isComplaint(found) ? (complain(column, found), null) : found)
    progress(index + 1)
    // Such a row must not be believed: a semicolon within a text has moved every cell after it.
    if (row.cells.some((cell, place) => cell !== null && !sheet.headings[place])) {
      result.faults.push(faultAt(row.number, '', null, outsideColumns))
      continue
    }
    const cells = understand(row, complain)
    const found = isSound() ? record(cells, accept) : null
    if (!found || !isSound()) continue
    const key = kind.keyOf(found)
    const first = firstWith.get(key)
    if (first !== undefined) {
      complain(kind.keyColumn, { rule: `Står også i række ${first}`, mend: 'slet den ene række, eller giv dem hver sit nummer' })
      continue
    }
    firstWith.set(key, row.number)
    result.records.push(found)
    result.rows.push(row)
  }
  return result
}

const outsideColumns: Complaint = {
  rule: 'Der står noget uden for kolonnerne',
  mend: 'slet det, eller sæt en overskrift over det; en tekst med semikolon skal stå i anførselstegn',
}

function cellReader(kind: ImportKind, places: Places, registers: Registers) {
  const columns = Object.entries(kind.columns)
  return (row: SheetRow, complain: (column: string, complaint: Complaint) => void) => {
    const cells: Record<string, unknown> = {}
    for (const [name, { reader, required }] of columns) {
      const cell = cellAt(row, places, name)
      cells[name] = null
      if (cell === null) {
        if (required) complain(name, { rule: 'Cellen er tom', mend: `skriv ${reader.allowed.da}` })
        continue
      }
      const reading = reader.read(cell, registers)
      if (isRead(reading)) cells[name] = reading.value
      else complain(name, reading)
    }
    return cells
  }
}

export function cellAt(row: SheetRow, places: Places, column: string): Cell {
  const place = places.get(column)
  return place === undefined ? null : (row.cells[place] ?? null)
}
