import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { changeChildrensHouse, type ChildrensHouseStep } from './change-childrens-house.ts'
import type { CaseOutcome } from './outcomes.ts'

/** The first day there: a course, as it is counted nationally. */
export async function startChildrensHouse(ctx: ServiceContext, input: ChildrensHouseStep, now: Date): Promise<CaseOutcome> {
  return changeChildrensHouse(
    ctx,
    input,
    {
      action: 'START_CHILDRENS_HOUSE',
      change: { childrensHouse: 'STARTED', courseStartedOn: input.on },
      write: (tx, _, { id, municipalityId, childId }) =>
        statement(
          tx,
          'insert into childrens_house_course (notification_id, municipality_id, child_id, started_on) values ($1, $2, $3, $4::date)',
          [id, municipalityId, childId, input.on],
        ),
    },
    now,
  )
}
