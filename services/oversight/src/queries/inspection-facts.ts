import type { ServiceContext } from '@tilsynsblik/service-kit'
import { codesOf, daysOf, findingLevels, type FindingLevel, type Period } from '@tilsynsblik/vocabulary'

export interface InspectionFactsRow {
  carriedOut: number
  lastCarriedOutOn: string | null
  lastGravestFinding: FindingLevel | null
}

/** What the authority knows of its own visits to many homes in many periods, in one statement. */
export async function inspectionFacts(
  ctx: ServiceContext,
  keys: readonly { institutionId: string; period: Period }[],
): Promise<InspectionFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<InspectionFactsRow>(
    `select (select count(*)::int from inspection where inspection.institution_id = asked.institution_id
               and carried_out_on >= from_day and carried_out_on < until_day) as "carriedOut",
            last.carried_out_on::text as "lastCarriedOutOn", last.gravest as "lastGravestFinding"
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     left join lateral (
       select carried_out_on,
              (select level from finding where inspection_id = inspection.id order by array_position($4::text[], level) desc limit 1) as gravest
       from inspection where inspection.institution_id = asked.institution_id and carried_out_on < until_day
       order by carried_out_on desc limit 1
     ) as last on true
     order by asked.n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until), codesOf(findingLevels)],
  )
}
