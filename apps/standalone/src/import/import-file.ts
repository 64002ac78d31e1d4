import { ChangedRecords, type Imported } from '@tilsynsblik/service-kit'
import type { ServiceContexts } from '../platform/service-principal.ts'
import { textOf } from './cells/text.ts'
import type { Moment } from './cells/reader.ts'
import { faultAt, type Fault } from './fault.ts'
import { ofFile, placesOf } from './headings.ts'
import type { ImportKind } from './kind.ts'
import { kinds } from './kinds.ts'
import type { Progress } from './progress.ts'
import { readRows, type PlacedSheet, type ReadRows } from './read-rows.ts'
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
export type ImportOutcome = (Imported & { departmentIds: string[] }) | { faults: Fault[] }

/** One file into its register. Nothing is written until every row is known to be good. */
export async function importFile(wish: ImportWish, site: ImportSite): Promise<ImportOutcome> {
  const placed = await placedSheet(wish)
  if ('faults' in placed) return placed
  const registers = await readRegisters(site.contexts, { ...site, incidentKeys: incidentKeysIn(placed) })
  const read = readRows(placed, registers, site.progress.of('Læst', placed.sheet.rows.length))
  const faults = [...placed.unknown, ...read.faults]
  return faults.length > 0 ? { faults } : write(wish.kind, read, site)
}

async function placedSheet({ kind, file, skipped }: ImportWish): Promise<(PlacedSheet & { unknown: Fault[] }) | { faults: Fault[] }> {
  try {
    const sheet = await readSheet(file)
    if (sheet.headings.length === 0) return { faults: [ofFile('', 'Filen er tom', `skriv overskrifter og rækker, eller hent en skabelon: npm run import -- --template ${kind.code}`)] }
    const { places, faults } = placesOf(kind, kinds, sheet.headings, skipped)
    // Without all columns every row would be at fault, and the list would hide the reason.
    const complete = Object.entries(kind.columns).every(([name, { required }]) => !required || places.has(name))
    if (!complete) return { faults }
    if (sheet.rows.length === 0) return { faults: [...faults, ofFile('', 'Filen har overskrifter, men ingen rækker', 'tilføj rækkerne')] }
    if (sheet.rows.length > mostRows) return { faults: [ofFile('', `Filen har ${danish(sheet.rows.length)} rækker`, `del den i filer med højst ${danish(mostRows)} rækker`)] }
    return { kind, sheet: withoutSkipped(sheet, skipped), places, unknown: faults }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error
    const [rule, mend = ''] = error.message.split(' -> ')
    return { faults: [ofFile('', rule!, mend)] }
  }
}
