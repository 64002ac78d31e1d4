import { importRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, InstitutionType } from '@tilsynsblik/vocabulary'

/** One child in one home from a file, read and judged. */
export interface ImportedResident {
  childId: string
  institutionId: string
  movedInOn: CalendarDate
  movedOutOn: CalendarDate | null
  label: string
  actingMunicipalityId: string
  authorityId: string
  departmentId: string | null
  institutionType: InstitutionType
  locationMunicipalityId: string
}

/**
 * Adds who lives in the homes of one file: all of them, or none. Without them nobody can register a report there. A child who is
 * known to live there may be told to have left; the day it left is changed no more.
 *
 * @throws ChangedRecords when a stay is here already with other content
 */
export async function importResidents(
  ctx: ServiceContext,
  rows: readonly ImportedResident[],
  progress?: (written: number) => void,
): Promise<Imported> {
  return importRecords(ctx, table, rows, { progress })
}

const table: ImportTable<ImportedResident> = {
  name: 'stay',
  key: ['childId', 'institutionId', 'movedInOn'],
  // What the home is was written when the stay came here.
  derived: ['authorityId', 'departmentId', 'institutionType', 'locationMunicipalityId'],
  later: ['movedOutOn'],
  idOf: (row) => `${row.childId}@${row.institutionId}@${row.movedInOn}`,
  childOf: (row) => row.childId,
}
