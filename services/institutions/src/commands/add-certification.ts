import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { certificationProblems, type WrittenCertification } from '../domain/preparedness-problems.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface AddCertification extends WrittenCertification {
  id: string
  institutionId: string
}

/** That the home was certified, by whom and until when (INST 34). */
export async function addCertification(ctx: ServiceContext, input: AddCertification, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, certifiedBy, certifiedOn, expiresOn } = input
  requireManagerOf(ctx, institutionId)
  return addRecord(
    ctx,
    {
      table: 'certification',
      id,
      institutionId,
      problems: certificationProblems(input, calendarDateOf(now)),
      said: { certified_by: certifiedBy.trim(), certified_on: certifiedOn, expires_on: expiresOn },
    },
    now,
  )
}
