import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, GuidelineLevel, GuidelineTopic } from '@tilsynsblik/vocabulary'

export interface GuidelineRow {
  id: string
  level: GuidelineLevel
  version: string
  place: string
  topics: GuidelineTopic[]
  validFrom: CalendarDate
  revisedOn: CalendarDate
}

/** Every version of a home's guidelines, the latest first. */
export async function guidelineVersions(ctx: ServiceContext, institutionId: string): Promise<GuidelineRow[]> {
  return ctx.read(
    `select id, level, version, place, topics, valid_from::text as "validFrom", revised_on::text as "revisedOn"
     from guideline_version where institution_id = $1 order by level, revised_on desc, valid_from desc, id`,
    [institutionId],
  )
}
