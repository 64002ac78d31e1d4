import { batched, isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf, daysOf } from '@tilsynsblik/vocabulary'
import { addCertification } from '../commands/add-certification.ts'
import { addGuidelineVersion } from '../commands/add-guideline-version.ts'
import { addHouseRules } from '../commands/add-house-rules.ts'
import { addTraining } from '../commands/add-training.ts'
import { endEmployment } from '../commands/end-employment.ts'
import { recordReceipt } from '../commands/record-receipt.ts'
import { recordRightsTold } from '../commands/record-rights-told.ts'
import { registerEmployee } from '../commands/register-employee.ts'
import { signReceipt } from '../commands/sign-receipt.ts'
import { GuidelineVersion } from '../data/tables.ts'
import { allowedActions, worksIn } from '../domain/preparedness-actions.ts'
import { lackingCourses, preparednessFacts, standingOf, unsignedTexts } from '../domain/preparedness.ts'
import { certifications } from '../queries/certifications.ts'
import { employeesOn } from '../queries/employee-rows.ts'
import { guidelineVersions } from '../queries/guideline-versions.ts'
import { houseRulesVersions } from '../queries/house-rules-versions.ts'
import { recordedPreparedness, type PreparednessKey } from '../queries/recorded-preparedness.ts'
import { rightsToldIn } from '../queries/rights-told.ts'
import { textsInForce } from '../queries/texts-in-force.ts'
import type { Resolvers } from './types.gen.ts'

const recordedOf = batched(recordedPreparedness, ({ institutionId, on }: PreparednessKey) => `${institutionId}@${on}`)
// One home at a time is looked at; the same list serves the fields that are worked out from it.
const employeesOf = batched((ctx, keys: readonly string[]) => Promise.all(keys.map((id) => employeesOn(ctx, id, today()))))
const textsOf = batched((ctx, days: readonly string[]) => Promise.all(days.map((day) => textsInForce(ctx, day))))

/** How a home prevents force: what is written down of it, how it stands, and who may write. */
export const preparednessResolvers: Resolvers = {
  Institution: {
    preparedness: ({ id }, _, ctx) => (isReadBy(GuidelineVersion, ctx.principal.persona) ? { institutionId: id } : null),
  },
  InstitutionPeriod: {
    preparedness: async ({ institutionId, period }, _, ctx) => {
      const { persona } = ctx.principal
      // An employee sees of the staff herself alone: a share of that would be no share.
      if (persona === 'staff' || !isReadBy(GuidelineVersion, persona)) return null
      const lastDay = addDays(daysOf(period).until, -1)
      const on = lastDay < today() ? lastDay : today()
      const recorded = await recordedOf(ctx, { institutionId, on })
      return recorded && preparednessFacts(recorded, on)
    },
  },
  HomePreparedness: {
    parts: async ({ institutionId }, _, ctx) => {
      const recorded = await recordedOf(ctx, { institutionId, on: today() })
      return recorded ? standingOf(recorded, today()) : []
    },
    guidelines: ({ institutionId }, _, ctx) => guidelineVersions(ctx, institutionId),
    certifications: ({ institutionId }, _, ctx) => certifications(ctx, institutionId),
    houseRules: ({ institutionId }, _, ctx) => houseRulesVersions(ctx, institutionId),
    texts: async (_, __, ctx) => (await textsOf(ctx, today())) ?? [],
    employees: ({ institutionId }, _, ctx) => (worksIn(ctx.principal, institutionId) ? employeesOf(ctx, institutionId) : null),
    rightsTold: ({ institutionId }, _, ctx) => (worksIn(ctx.principal, institutionId) ? rightsToldIn(ctx, institutionId) : null),
    allowedActions: ({ institutionId }, _, ctx) => actionsOn(ctx, institutionId),
  },
  Employee: {
    lackingCourses: (employee) => lackingCourses(employee, today()),
    unsignedTexts: async (employee, _, ctx) => unsignedTexts(employee, (await textsOf(ctx, today())) ?? []).map(({ text }) => text),
  },
  Mutation: {
    addGuidelineVersion: (_, { input }, ctx) => addGuidelineVersion(ctx, input, new Date()),
    registerEmployee: (_, { input }, ctx) => registerEmployee(ctx, input, new Date()),
    endEmployment: (_, { input }, ctx) => endEmployment(ctx, input, new Date()),
    addTraining: (_, { input }, ctx) => addTraining(ctx, { ...input, expiresOn: input.expiresOn ?? null }, new Date()),
    signReceipt: (_, { input }, ctx) => signReceipt(ctx, input, new Date()),
    recordReceipt: (_, { input }, ctx) => recordReceipt(ctx, input, new Date()),
    addHouseRules: (_, { input }, ctx) => addHouseRules(ctx, input, new Date()),
    recordRightsTold: (_, { input }, ctx) => recordRightsTold(ctx, { ...input, custodyToldOn: input.custodyToldOn ?? null }, new Date()),
    addCertification: (_, { input }, ctx) => addCertification(ctx, { ...input, expiresOn: input.expiresOn ?? null }, new Date()),
  },
}

async function actionsOn(ctx: ServiceContext, institutionId: string) {
  const { persona, userId } = ctx.principal
  if (!worksIn(ctx.principal, institutionId)) return []
  const [employees, texts] = await Promise.all([employeesOf(ctx, institutionId), textsOf(ctx, today())])
  const own = employees?.find(({ staffId }) => staffId === userId)
  return allowedActions({
    persona,
    inTheHome: true,
    employees: employees?.length ?? 0,
    hasToSign: own !== undefined && unsignedTexts(own, texts ?? []).length > 0,
  })
}

function today() {
  return calendarDateOf(new Date())
}
