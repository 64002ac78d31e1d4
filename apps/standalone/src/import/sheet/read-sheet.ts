import { readFile } from 'node:fs/promises'
import { CsvError } from 'csv-parse/sync'
import { readSheet as readWorkbook } from 'read-excel-file/node'
import { sheetOf, type Cell, type Sheet } from './cell.ts'
import { readCsv } from './read-csv.ts'
import { unpackedSizeOf } from './unpacked-size.ts'

/** The file is there, and is not a spreadsheet we can read. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet'
  readonly rule: string
  readonly mend: string

  constructor(rule: string, mend: string) {
    super(`${rule} -> ${mend}`)
    this.rule = rule
    this.mend = mend
  }
}

/**
 * Reads a CSV file or the first sheet of an XLSX workbook. The bytes decide which it is, not the name.
 *
 * @throws UnreadableSheet
 */
export async function readSheet(file: string): Promise<Sheet> {
  const bytes = await readFile(file)
  if (bytes.length > mostBytes) throw new UnreadableSheet(`Filen fylder mere end ${mostBytes / 1_000_000} MB`, 'del den i flere')
  if (startsWith(bytes, oldExcel))
    throw new UnreadableSheet(
      'Filen er i det gamle Excel-format (.xls) eller låst med adgangskode',
      'åbn den i Excel, og gem den som .xlsx uden kode',
    )
  if (startsWith(bytes, zip)) return readXlsx(bytes)
  if (isBinary(bytes)) throw new UnreadableSheet('Filen er ikke et regneark', 'gem den som CSV (semikolonsepareret) eller Excel (.xlsx)')
  try {
    return readCsv(bytes)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableSheet(
      `Et anførselstegn i linje ${Number(error['lines'])} bliver ikke lukket`,
      'ret linjen, eller gem filen som Excel (.xlsx)',
    )
  }
}

async function readXlsx(bytes: Buffer): Promise<Sheet> {
  const unpacked = unpackedSizeOf(bytes)
  if (unpacked && (unpacked.bytes > mostUnpacked || unpacked.parts > mostParts))
    throw new UnreadableSheet('Filen fylder for meget, når den er pakket ud', 'del den i flere, eller gem den som CSV')
  try {
    return sheetOf((await readWorkbook(bytes)) as unknown as Cell[][])
  } catch {
    throw new UnreadableSheet('Filen er ikke et regneark, eller den er beskadiget', 'åbn den i Excel, og gem den igen som .xlsx eller CSV')
  }
}

/** One text in memory can hold no more; a million reports are a quarter of it. */
const mostBytes = 400_000_000

/** A small file that unpacks to all there is of memory is no spreadsheet. */
const mostUnpacked = 1_000_000_000
const mostParts = 2_000

const zip = [0x50, 0x4b, 0x03, 0x04]
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0]
const pdf = [0x25, 0x50, 0x44, 0x46]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Text has no zero bytes, but for the UTF-16 that Excel calls Unicode text, which is marked. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8_000)
  if (start[0] === 0xff && start[1] === 0xfe) return false
  return start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) || startsWith(bytes, pdf)
}
