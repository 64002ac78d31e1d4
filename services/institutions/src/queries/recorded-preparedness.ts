import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { RecordedPreparedness } from '../domain/preparedness.ts'

export interface PreparednessKey {
  institutionId: string
  /** As it was at the end of this day. */
  on: CalendarDate
}

/**
 * What many homes had written down on many days, in one statement, of columns that everybody has who may read any of it:
 * dates and numbers, not people. Null for a home outside the caller's scope. Of employees an employee sees herself alone.
 */
export async function recordedPreparedness(
  ctx: ServiceContext,
  keys: readonly PreparednessKey[],
): Promise<(RecordedPreparedness | null)[]> {
  const rows = await ctx.read<RecordedPreparedness & { n: number }>(
    `select asked.n::int,
       (select jsonb_build_object('topics', topics, 'validFrom', valid_from, 'revisedOn', revised_on) from guideline_version
        where institution_id = home.id and level = 'LOCAL' and valid_from <= asked.day and revised_on <= asked.day
        order by revised_on desc, valid_from desc, id limit 1) as guideline,
       (select jsonb_build_object('validFrom', valid_from, 'children', children) from house_rules_version
        where institution_id = home.id and valid_from <= asked.day order by valid_from desc, id limit 1) as "houseRules",
       (select jsonb_build_object('certifiedOn', certified_on, 'expiresOn', expires_on) from certification
        where institution_id = home.id and certified_on <= asked.day
        order by coalesce(expires_on, 'infinity') desc, certified_on desc, id limit 1) as certification,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'employedFrom', employed_from,
          'training', (select coalesce(jsonb_agg(jsonb_build_object('course', course, 'expiresOn', expires_on)), '[]')
                       from training where employee_id = employee.id and completed_on <= asked.day),
          'receipts', (select coalesce(jsonb_agg(jsonb_build_object('text', text, 'version', version)), '[]')
                       from law_receipt where employee_id = employee.id and received_on <= asked.day))), '[]')
        from employee where institution_id = home.id and employed_from <= asked.day and (left_on is null or left_on > asked.day)) as employees,
       (select ${textsInForce} from rule where ${isTextOn('asked.day')}) as texts,
       (select case when count(*) > 0 then jsonb_build_object('lastToldOn', max(told_on),
          'childrenInYear', count(distinct first_id) filter (where told_on > asked.day - 365)) end
        from rights_told where institution_id = home.id and told_on <= asked.day) as rights
     from unnest($1::text[], $2::date[]) with ordinality as asked (institution_id, day, n)
     join institution as home on home.id = asked.institution_id`,
    [keys.map(({ institutionId }) => institutionId), keys.map(({ on }) => on)],
  )
  const answers: (RecordedPreparedness | null)[] = keys.map(() => null)
  for (const { n, ...recorded } of rows) answers[n - 1] = recorded
  return answers
}

/** Rows of `rule` as texts: the key ends with the code of the text, the value is the name of the version. */
export const textsInForce = `coalesce(jsonb_agg(jsonb_build_object('text', split_part(key, '.', 3), 'version', value #>> '{}', 'validFrom', valid_from) order by key), '[]')`

export function isTextOn(day: string): string {
  return `key like 'preparedness.text.%' and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})`
}
