import { writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import type { Fault } from './fault.ts'

/** All faults as a file beside the one that was refused, for Excel: a mark, semicolons, and no formula that runs. */
export async function writeFaults(file: string, faults: readonly Fault[]): Promise<string> {
  const list = `${file}.fejl.csv`
  const headings = ['Række', 'Kolonne', 'Værdi', 'Fejl', 'Sådan rettes det']
  const rows = faults.map(({ row, heading, value, rule, mend }) => [row ?? '', heading, value, rule, mend])
  await writeFile(list, stringify([headings, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true }))
  return list
}

/** The first faults, for the screen. */
export function faultLines(faults: readonly Fault[], most = 50): string[] {
  const shown = faults.slice(0, most).map(({ row, heading, value, rule, mend }) => {
    const where = [row === null ? 'Filen' : `Række ${row}`, heading].filter(Boolean).join(', ')
    return `  ${where}: ${rule}${value ? ` [${value}]` : ''} -> ${mend}`
  })
  return faults.length > most ? [...shown, `  ... og ${(faults.length - most).toLocaleString('da-DK')} mere`] : shown
}
