import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { guidelineProblems, type WrittenGuideline } from '../domain/preparedness-problems.ts'
import { guidelineVersions } from '../queries/guideline-versions.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface AddGuidelineVersion extends WrittenGuideline {
  id: string
  institutionId: string
}

/** A new version, or the same one revised under a new name. The version before stays as it was. */
export async function addGuidelineVersion(ctx: ServiceContext, input: AddGuidelineVersion, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, level, version, place, topics, validFrom, revisedOn } = input
  requireManagerOf(ctx, institutionId)
  const known = (await guidelineVersions(ctx, institutionId)).filter((one) => one.level === level).map((one) => one.version)
  return addRecord(
    ctx,
    {
      table: 'guideline_version',
      id,
      institutionId,
      problems: guidelineProblems(input, known, calendarDateOf(now)),
      said: {
        level,
        version: version.trim(),
        place: place.trim(),
        topics: `{${[...new Set(topics)].join(',')}}`,
        valid_from: validFrom,
        revised_on: revisedOn,
      },
    },
    now,
  )
}
