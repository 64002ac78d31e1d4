import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeChildrensHouse, type ChildrensHouseStep } from './change-childrens-house.ts'
import type { CaseOutcome } from './outcomes.ts'

/** Talked through with the children's house, without a course there. */
export async function sparChildrensHouse(ctx: ServiceContext, input: ChildrensHouseStep, now: Date): Promise<CaseOutcome> {
  return changeChildrensHouse(ctx, input, { action: 'SPAR_CHILDRENS_HOUSE', change: { childrensHouse: 'SPARRING' } }, now)
}
