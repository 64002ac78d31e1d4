import { importRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

/** Places and child-days of one home in one quarter, from a file. */
export interface ImportedOccupancy {
  institutionId: string
  quarter: Quarter
  places: number
  childDays: number
  authorityId: string
  departmentId: string | null
}

/**
 * Adds the quarters of one file: all of them, or none.
 *
 * @throws ChangedRecords when a home's quarter is here already with other figures
 */
export async function importOccupancy(
  ctx: ServiceContext,
  rows: readonly ImportedOccupancy[],
  progress?: (written: number) => void,
): Promise<Imported> {
  return importRecords(ctx, table, rows, { progress })
}

const table: ImportTable<ImportedOccupancy> = {
  name: 'occupancy',
  key: ['institutionId', 'quarter'],
  derived: ['authorityId', 'departmentId'],
  idOf: (row) => `${row.institutionId}@${row.quarter}`,
}
