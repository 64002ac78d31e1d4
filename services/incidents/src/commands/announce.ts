import { enqueue, type Transaction } from '@tilsynsblik/service-kit'
import type { ReportEventWord } from '../domain/workflow.ts'

/**
 * Asks, in the transaction of what happened, that it be told to everyone it concerns. Nobody is told of what was rolled
 * back, and nothing that was committed is left untold.
 *
 * @param incidentId of the report; of the draft, when a crime is suspected before there is a report
 */
export async function announce(tx: Transaction, incidentId: string, event: ReportEventWord): Promise<void> {
  await enqueue(tx, 'follow-report', { incidentId, event })
}
