import { importRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Complainant, ComplaintOutcome, ComplaintSubject } from '@tilsynsblik/vocabulary'

/** A complaint from a file, read and judged. */
export interface ImportedComplaint {
  id: string
  institutionId: string
  authorityId: string
  departmentId: string | null
  municipalityId: string
  childId: string
  incidentId: string | null
  complainant: Complainant
  childAge: number
  ownParty: boolean
  subject: ComplaintSubject
  filedAt: string
  outcome: ComplaintOutcome | null
  decidedOn: string | null
  sourceKey: string
}

/**
 * Adds the complaints of one file: all of them, or none.
 *
 * @throws ChangedRecords when a complaint is here already with other content
 */
export async function importComplaints(
  ctx: ServiceContext,
  rows: readonly ImportedComplaint[],
  progress?: (written: number) => void,
): Promise<Imported> {
  return importRecords(ctx, table, rows, { progress })
}

const table: ImportTable<ImportedComplaint> = {
  name: 'complaint',
  key: ['sourceKey'],
  // The home's scopes, and the standing by the rule of the day, are what they were when the complaint came here.
  derived: ['id', 'authorityId', 'departmentId', 'ownParty'],
  idOf: (row) => row.id,
  childOf: (row) => row.childId,
}
