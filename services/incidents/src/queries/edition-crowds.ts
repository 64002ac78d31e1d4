import type { ServiceContext } from '@tilsynsblik/service-kit'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

export interface YearCrowd {
  year: string
  /** Different children against whom force was used, and the homes it was reported from. */
  children: number
  homes: number
}

/** Whom the reports of each year were about, and where they came from. Voided reports do not count. */
export async function editionCrowds(ctx: ServiceContext, lastQuarter: Quarter): Promise<YearCrowd[]> {
  return ctx.read<YearCrowd>(
    `select left(occurred_on::text, 4) as year, count(distinct child_id)::int as children, count(distinct institution_id)::int as homes
     from incident where occurred_on < $1::date and voided is null group by 1`,
    [dayAfter(lastQuarter)],
  )
}
