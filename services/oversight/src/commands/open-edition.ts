import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface NewEdition {
  id: string
  number: number
  firstQuarter: Quarter
  lastQuarter: Quarter
  publishedAt: Date
  synthetic: boolean
}

/** Makes an edition visible. Called when every service has frozen its tables for it. */
export async function openEdition(ctx: ServiceContext, edition: NewEdition): Promise<void> {
  await ctx.write('edition.open', { kind: 'edition', ids: [edition.id] }, (em) =>
    insertRows(em, 'edition', {
      id: [edition.id],
      number: [edition.number],
      first_quarter: [edition.firstQuarter],
      last_quarter: [edition.lastQuarter],
      published_at: [edition.publishedAt.toISOString()],
      synthetic: [edition.synthetic],
    }),
  )
}
