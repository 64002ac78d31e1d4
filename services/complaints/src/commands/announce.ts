import { enqueue, type Transaction } from '@tilsynsblik/service-kit'

/** Asks, in the transaction of what happened, that what follows from it be done: nothing of what was rolled back, all of what was not. */
export async function follow(tx: Transaction, complaintId: string): Promise<void> {
  await enqueue(tx, 'follow-complaint', { complaintId })
}

/** Asks that the reports the complaint is about be told how it ended; until the register of reports has answered. */
export async function tellIncident(tx: Transaction, complaintId: string): Promise<void> {
  await enqueue(tx, 'tell-incident', { complaintId }, { attempts: 25 })
}
