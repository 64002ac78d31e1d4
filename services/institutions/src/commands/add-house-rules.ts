import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { houseRulesProblems, type WrittenHouseRules } from '../domain/preparedness-problems.ts'
import { houseRulesVersions } from '../queries/house-rules-versions.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface AddHouseRules extends WrittenHouseRules {
  id: string
  institutionId: string
}

/** A new version of the house rules, and how the children took part in making it (INST 38). */
export async function addHouseRules(ctx: ServiceContext, input: AddHouseRules, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, version, validFrom, participation, children } = input
  requireManagerOf(ctx, institutionId)
  const known = (await houseRulesVersions(ctx, institutionId)).map((one) => one.version)
  return addRecord(
    ctx,
    {
      table: 'house_rules_version',
      id,
      institutionId,
      problems: houseRulesProblems(input, known, calendarDateOf(now)),
      said: { version: version.trim(), valid_from: validFrom, participation: participation.trim(), children },
    },
    now,
  )
}
