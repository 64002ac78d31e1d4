import type { PreparednessPlansPageQuery } from '../../graphql/graphql.ts'

type Municipality = NonNullable<PreparednessPlansPageQuery['municipalities']>[number]
type Plan = NonNullable<PreparednessPlansPageQuery['preparednessPlans']>[number]

export interface MunicipalPlan extends Municipality {
  /** Absent when none is recorded: it is missing, and not in order. */
  plan: Plan | undefined
}

/** Every municipality: first those whose revision is overdue, the longest first, then those without a plan, then the rest by when it is due. */
export function plansInOrder(
  municipalities: readonly Municipality[],
  plans: readonly Plan[],
  compare: (a: string, b: string) => number,
): MunicipalPlan[] {
  const planOf = new Map(plans.map((plan) => [plan.municipality.id, plan]))
  const rank = ({ plan }: MunicipalPlan) => (plan?.overdue ? 0 : plan ? 2 : 1)
  const due = ({ plan }: MunicipalPlan) => plan?.revisionDueOn ?? ''
  return municipalities
    .map((one) => ({ ...one, plan: planOf.get(one.id) }))
    .toSorted((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)) || compare(a.name, b.name))
}
