import { enqueue, type Transaction } from '@tilsynsblik/service-kit'

/** Asks, in the transaction of what happened, that what follows from it be done: nothing of what was rolled back, all of what was not. */
export async function follow(em: Transaction, complaintId: string): Promise<void> {
  await enqueue(em, 'follow-complaint', { complaintId })
}

/** Asks that the reports the complaint is about be told how it ended; until the register of reports has answered. */
export async function tellIncident(em: Transaction, complaintId: string): Promise<void> {
  await enqueue(em, 'tell-incident', { complaintId }, { attempts: 25 })
}
