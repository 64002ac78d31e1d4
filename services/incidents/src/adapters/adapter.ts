import type { RecipientKind } from '@tilsynsblik/vocabulary'

/** One copy on its way out of the house: ids only. What the report says never travels by a channel that is not ours. */
export interface OutgoingDelivery {
  id: string
  incidentId: string
  version: number
  recipient: RecipientKind
  recipientId: string | null
  /** By its route: a mail address, or the CVR number of a Digital Post box. */
  address: string
  /** Is the report void? */
  voided: boolean
}

/** That a channel has taken it over. */
export interface Receipt {
  /** How the channel calls it, for whoever has to look for it there. */
  reference: string
}

/** A way out of the house. The inbox is none: it is here, and a copy in it is sent with the transaction that puts it there. */
export interface Adapter {
  /**
   * Sends one copy. Sent again, because the receipt was lost with the process, it is the same message by the same id.
   *
   * @throws NotDelivered
   */
  send(delivery: OutgoingDelivery): Promise<Receipt>
}

/** What every channel says, and all that it says. */
export function wordsOf({ id, voided }: Pick<OutgoingDelivery, 'id' | 'voided'>, publicUrl: string) {
  const link = new URL('/indbakke', publicUrl).href
  return {
    subject: voided ? 'Tilsynsblik: en indberetning er annulleret' : 'Tilsynsblik: en indberetning til jer',
    text: `${voided ? 'En indberetning, som I har fået, er annulleret.' : 'Der ligger en indberetning til jer.'} Log ind for at læse den:\n\n${link}\n\nReference: ${id}\n`,
    link,
  }
}
