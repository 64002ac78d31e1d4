import { enqueue, type Transaction } from '@tilsynsblik/service-kit'

/** Whom it concerns is told, when the transaction of `tx` is done and not before. Asked for twice before it begins, it is one. */
export function tellOfOverviews(tx: Transaction): Promise<void> {
  return enqueue(tx, 'tell-overviews', {}, { key: 'tell-overviews on a step' })
}
