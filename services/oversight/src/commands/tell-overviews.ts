import { enqueue, type Transaction } from '@tilsynsblik/service-kit'

/** Whom it concerns is told, when the transaction of `em` is done and not before. Asked for twice before it begins, it is one. */
export function tellOfOverviews(em: Transaction): Promise<void> {
  return enqueue(em, 'tell-overviews', {}, { key: 'tell-overviews on a step' })
}
