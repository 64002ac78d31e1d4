import { importRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

/** The staff of one home at the end of one quarter, from a file. */
export interface ImportedStaff {
  institutionId: string
  quarter: Quarter
  headcount: number
  leftLastYear: number
  temporary: number
  deliveredAt: string
  authorityId: string
  departmentId: string | null
}

/**
 * Adds the staff returns of one file: all of them, or none.
 *
 * @throws ChangedRecords when a home's quarter is here already with other figures
 */
export async function importStaff(
  ctx: ServiceContext,
  rows: readonly ImportedStaff[],
  progress?: (written: number) => void,
): Promise<Imported> {
  return importRecords(ctx, table, rows, { progress })
}

const table: ImportTable<ImportedStaff> = {
  name: 'staff_return',
  key: ['institutionId', 'quarter'],
  // Delivered when the first file came: the same figures in a later one do not change that.
  derived: ['authorityId', 'departmentId', 'deliveredAt'],
  idOf: (row) => `${row.institutionId}@${row.quarter}`,
}
