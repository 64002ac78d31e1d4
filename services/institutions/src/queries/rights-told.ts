import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface RightsToldRow {
  id: string
  /** The first row about the child here. */
  firstId: string
  childId: string
  toldOn: CalendarDate
  toldBy: string
  how: string
  custodyToldOn: CalendarDate | null
}

/** The last time each child of a home was told of its rights, the latest first. Records of children: the reading is audited. */
export async function rightsToldIn(ctx: ServiceContext, institutionId: string): Promise<RightsToldRow[]> {
  return ctx.readRecords<RightsToldRow>(
    'rights_told',
    `select * from (
       select distinct on (child_id) id, first_id as "firstId", child_id as "childId", told_on::text as "toldOn", told_by as "toldBy", how,
              custody_told_on::text as "custodyToldOn"
       from rights_told where institution_id = $1 order by child_id, told_on desc, recorded_at desc
     ) as latest order by "toldOn" desc, "childId"`,
    [institutionId],
  )
}
