import { ChangedRecords, type Imported } from '@tilsynsblik/service-kit'
import type { ServiceContexts } from '../platform/service-principal.ts'
import type { Moment } from './cells/reader.ts'
import { textOf } from './cells/text.ts'
import { faultAt, type Fault } from './fault.ts'
import { ofFile, placesOf } from './headings.ts'
import type { ImportKind } from './kind.ts'
import { kinds } from './kinds.ts'
import type { Progress } from './progress.ts'
import { cellAt, readRows, type PlacedSheet, type ReadRows } from './read-rows.ts'
import { readRegisters } from './registers.ts'
import { readSheet, UnreadableSheet } from './sheet/read-sheet.ts'

export interface ImportWish {
  kind: ImportKind
  file: string
  /** Headings whose columns are left unread. */
  skipped: readonly string[]
}

export interface ImportSite extends Moment {
  contexts: ServiceContexts
  pseudonymKey: string
  progress: Progress
}

/** A file is imported whole, or refused with everything that is wrong with it. */
export type ImportOutcome = Imported | { faults: Fault[] }

/** One file into its register. Nothing is written until every row is known to be good. */
export async function importFile(wish: ImportWish, site: ImportSite): Promise<ImportOutcome> {
  const placed = await placedSheet(wish)
  if (!('sheet' in placed)) return placed
  const registers = await readRegisters(site.contexts, { ...site, incidentKeys: incidentKeysIn(placed) })
  const read = readRows(placed, registers, site.progress('Læst', placed.sheet.rows.length))
  const faults = [...placed.faults, ...read.faults]
  return faults.length > 0 ? { faults } : write(placed, read, site)
}

/** The file with its columns found; with only its faults when there is no use in looking at the rows. */
async function placedSheet({ kind, file, skipped }: ImportWish): Promise<(PlacedSheet & { faults: Fault[] }) | { faults: Fault[] }> {
  const sheet = await sheetIn(file)
  if ('rule' in sheet) return { faults: [ofFile('', sheet.rule, sheet.mend)] }
  if (sheet.headings.length === 0)
    return { faults: [ofFile('', 'Filen er tom', `hent en skabelon: npm run import -- --template ${kind.code}`)] }
  const { places, faults } = placesOf(kind, kinds, sheet.headings, skipped)
  const count = sheet.rows.length
  if (Object.entries(kind.columns).some(([name, { required }]) => required && !places.has(name))) return { faults }
  if (count === 0) return { faults: [...faults, ofFile('', 'Filen har overskrifter, men ingen rækker', 'tilføj rækkerne')] }
  if (count > mostRows)
    return { faults: [ofFile('', `Filen har ${danish(count)} rækker`, `del den i filer med højst ${danish(mostRows)} rækker`)] }
  return { kind, sheet, places, faults }
}

/** A file is written in one transaction, under a signature that holds for a minute. */
export const mostRows = 200_000

async function sheetIn(file: string) {
  try {
    return await readSheet(file)
  } catch (error) {
    if (error instanceof UnreadableSheet) return error
    throw error
  }
}

function incidentKeysIn({ kind, sheet, places }: PlacedSheet): string[] {
  const place = kind.incidentKey === undefined ? undefined : places.get(kind.incidentKey)
  if (place === undefined) return []
  return [
    ...new Set(
      sheet.rows
        .map(({ cells }) => cells[place] ?? null)
        .filter((cell) => cell !== null)
        .map(textOf),
    ),
  ]
}

async function write(
  { kind, places }: PlacedSheet,
  { records, rows }: ReadRows,
  { contexts, progress }: ImportSite,
): Promise<ImportOutcome> {
  try {
    return await kind.write(contexts, records, progress('Skrevet', records.length))
  } catch (error) {
    if (!(error instanceof ChangedRecords)) throw error
    const { heading } = kind.columns[kind.keyColumn]!
    return {
      faults: error.indices.map((index) =>
        faultAt(rows[index]!.number, heading, cellAt(rows[index]!, places, kind.keyColumn), alreadyOtherwise),
      ),
    }
  }
}

const alreadyOtherwise = {
  rule: 'Findes i forvejen med et andet indhold',
  mend: 'ret rækken, så den siger det samme; en indlæsning retter aldrig i det, der står',
}

function danish(count: number): string {
  return count.toLocaleString('da-DK')
}
