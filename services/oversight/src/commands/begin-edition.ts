import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { lastPublishableQuarter, type Quarter } from '@tilsynsblik/vocabulary'

/** An edition that is being made. */
export interface BegunEdition {
  number: number
  lastQuarter: Quarter
}

/**
 * Takes up the edition that another process left, or begins the next one.
 *
 * @param again also when the quarter is published already: records came in, and what is safe of them is told
 * @returns null when there is nothing to publish: the quarter is, or was refused
 */
export async function beginEdition(ctx: ServiceContext, again: boolean, now: Date): Promise<BegunEdition | null> {
  const lastQuarter = lastPublishableQuarter(now)
  const [last] = await ctx.read<BegunEdition & { state: string }>(
    'select number, state, last_quarter as "lastQuarter" from edition_run order by number desc limit 1',
  )
  if (last?.state === 'RUNNING') return { number: last.number, lastQuarter: last.lastQuarter }
  if (last && !again && last.lastQuarter >= lastQuarter) return null
  const number = 1 + (last?.number ?? 0)
  await ctx.write('edition.run', { kind: 'edition', ids: [`edition-${number}`] }, (tx) =>
    statement(tx, `insert into edition_run (number, last_quarter, state, started_at) values ($1, $2, 'RUNNING', $3)`, [
      number,
      lastQuarter,
      now,
    ]),
  )
  return { number, lastQuarter }
}
