import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { StayOfChild } from '../domain/report-problems.ts'

export interface StayRow {
  childId: string
  label: string
  movedInOn: CalendarDate
  movedOutOn: CalendarDate | null
}

/** Who lived in the home on a day, by what the home calls the record. */
export async function stays(ctx: ServiceContext, institutionId: string, on: CalendarDate): Promise<StayRow[]> {
  return ctx.readRecords<StayRow>(
    'stay',
    `select child_id as "childId", label, moved_in_on::text as "movedInOn", moved_out_on::text as "movedOutOn"
     from stay where institution_id = $1 and moved_in_on <= $2::date and (moved_out_on is null or moved_out_on >= $2::date)
     order by label, child_id`,
    [institutionId, on],
  )
}

/** When one child lived in one home. */
export async function staysOfChild(ctx: ServiceContext, institutionId: string, childId: string): Promise<StayOfChild[]> {
  return ctx.read<StayOfChild>(
    `select moved_in_on::text as "movedInOn", moved_out_on::text as "movedOutOn", institution_type as "institutionType"
     from stay where institution_id = $1 and child_id = $2 order by moved_in_on`,
    [institutionId, childId],
  )
}
