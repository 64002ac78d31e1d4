import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeChildrensHouse, type ChildrensHouseStep } from './change-childrens-house.ts'
import type { CaseOutcome } from './outcomes.ts'

/** From this day the child waits for the children's house. */
export async function referChildrensHouse(ctx: ServiceContext, input: ChildrensHouseStep, now: Date): Promise<CaseOutcome> {
  const change = { childrensHouse: 'REFERRED', referredOn: input.on } as const
  return changeChildrensHouse(ctx, input, { action: 'REFER_CHILDRENS_HOUSE', change }, now)
}
