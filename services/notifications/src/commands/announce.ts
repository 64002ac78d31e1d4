import { enqueue, type Transaction } from '@tilsynsblik/service-kit'

/** Asks, in the transaction of what happened, that it be told to whom it concerns: nothing of what was rolled back, all of what was not. */
export async function follow(tx: Transaction, notificationId: string): Promise<void> {
  await enqueue(tx, 'follow-notification', { notificationId })
}
