import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import type { editionRunStates } from '../data/edition-tables.ts'

/** An attempt to publish, as far as it may be told: never which cell it was refused for. */
export interface EditionRunRow {
  number: number
  lastQuarter: Quarter
  state: (typeof editionRunStates)[number]
  startedAt: string
  endedAt: string | null
  missingPart: string | null
  refusedFor: string[]
}

/** The attempts to publish, newest first; nobody's but the council's. */
export async function editionRuns(ctx: ServiceContext, first: number): Promise<EditionRunRow[]> {
  return ctx.read<EditionRunRow>(
    `select number, last_quarter as "lastQuarter", state, started_at as "startedAt", ended_at as "endedAt", missing_part as "missingPart",
            coalesce(refused_for, '{}') as "refusedFor"
     from edition_run order by number desc limit least($1, 100)`,
    [first],
  )
}
