import { importRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ConcernKind, Notifier } from '@tilsynsblik/vocabulary'

/** A notification of concern from a file, read and judged. */
export interface ImportedNotification {
  id: string
  municipalityId: string
  childId: string
  receivedAt: string
  notifier: Notifier
  kind: ConcernKind
  institutionId: string | null
  authorityId: string | null
  departmentId: string | null
  assessedAt: string | null
  acute: boolean | null
  receiptSentOn: string | null
  advisers: number
  sourceKey: string
}

/**
 * Adds the notifications of one file: all of them, or none.
 *
 * @throws ChangedRecords when a notification is here already with other content
 */
export async function importNotifications(
  ctx: ServiceContext,
  rows: readonly ImportedNotification[],
  progress?: (written: number) => void,
): Promise<Imported> {
  return importRecords(ctx, table, rows, { progress })
}

const table: ImportTable<ImportedNotification> = {
  name: 'notification',
  key: ['sourceKey'],
  // The scopes of the home it is about are what they were when the notification came here.
  derived: ['id', 'authorityId', 'departmentId'],
  idOf: (row) => row.id,
  childOf: (row) => row.childId,
}
