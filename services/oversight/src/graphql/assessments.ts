import { batched, isReadBy, refused } from '@tilsynsblik/service-kit'
import { approveParameters } from '../commands/approve-parameters.ts'
import { cancelAssessment } from '../commands/cancel-assessment.ts'
import { proposeParameters } from '../commands/propose-parameters.ts'
import { requestAssessment } from '../commands/request-assessment.ts'
import { AssessedHome } from '../data/tables.ts'
import { assessmentRuns } from '../queries/assessment-runs.ts'
import { modelParameters } from '../queries/model-parameters.ts'
import { homesInNewestAssessment, monthsOfHomes, riskAssessment, type MonthsKey } from '../queries/risk-assessment.ts'
import type { Resolvers } from './types.gen.ts'

const assessedHomeOf = batched(homesInNewestAssessment)
const monthsOf = batched(monthsOfHomes, ({ assessmentId, institutionId }: MonthsKey) => `${assessmentId}/${institutionId}`)

const mostRuns = 100

/** What is known of every home, and the model behind it. */
export const assessmentResolvers: Resolvers = {
  Query: {
    riskAssessment: (_, { id }, ctx) => riskAssessment(ctx, id ?? null),
    assessmentRuns: (_, { first }, ctx) => {
      if (first < 1 || first > mostRuns) throw refused('BAD_USER_INPUT', `first must be between 1 and ${mostRuns}.`)
      return assessmentRuns(ctx, first)
    },
    modelParameters: (_, __, ctx) => modelParameters(ctx),
  },
  Mutation: {
    requestAssessment: (_, { input }, ctx) => requestAssessment(ctx, input, new Date()),
    cancelAssessment: (_, { id }, ctx) => cancelAssessment(ctx, id, new Date()),
    proposeParameters: (_, { input }, ctx) => proposeParameters(ctx, input, new Date()),
    approveParameters: (_, { id }, ctx) => approveParameters(ctx, id, new Date()),
  },
  AssessedHome: {
    institution: ({ institutionId }) => ({ id: institutionId }),
    // Asked for one home at a time, by the page of the home; a list goes without.
    months: async (home, _, ctx) => (await monthsOf(ctx, home)) ?? [],
  },
  Institution: {
    __resolveReference: async (key) => key,
    riskAssessment: ({ id }, _, ctx) => (isReadBy(AssessedHome, ctx.principal.persona) ? assessedHomeOf(ctx, id) : null),
  },
}
