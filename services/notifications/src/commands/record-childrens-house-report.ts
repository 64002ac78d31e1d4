import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeChildrensHouse, type ChildrensHouseStep } from './change-childrens-house.ts'
import type { CaseOutcome } from './outcomes.ts'

/** What the children's house recommends: the decision says whether it is followed ([003] rec. 13). */
export async function recordChildrensHouseReport(ctx: ServiceContext, input: ChildrensHouseStep, now: Date): Promise<CaseOutcome> {
  return changeChildrensHouse(ctx, input, { action: 'CHILDRENS_HOUSE_REPORT', change: { childrensHouse: 'REPORTED' } }, now)
}
