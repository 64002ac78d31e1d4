import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeChildrensHouse, type ChildrensHouseStep } from './change-childrens-house.ts'
import type { CaseOutcome } from './outcomes.ts'

/** Not the children's house, and why not: the law asks for it when the police or the health service take part (§§ 125-126). */
export async function declineChildrensHouse(ctx: ServiceContext, input: ChildrensHouseStep, now: Date): Promise<CaseOutcome> {
  return changeChildrensHouse(ctx, input, { action: 'NOT_CHILDRENS_HOUSE', change: { childrensHouse: 'NOT_RELEVANT' } }, now)
}
