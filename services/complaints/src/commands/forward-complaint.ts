import type { ServiceContext } from '@tilsynsblik/service-kit'
import { isMunicipality, problemIf, type ComplaintRecipientKind } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { complaintById } from '../queries/complaints-by-id.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface ForwardComplaint extends ComplaintSeen {
  to: ComplaintRecipientKind
  municipalityId?: string | null | undefined
  reason: string
}

/**
 * To whom it belongs. The caller may not write what the caller may not see, so the platform hands it over, at once after
 * this; meanwhile nobody acts on it.
 */
export async function forwardComplaint(ctx: ServiceContext, input: ForwardComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'FORWARD')
  const before = (await complaintById(ctx, complaint.id))!
  const toMunicipality = input.to === 'MUNICIPALITY'
  const isSame = before.recipientKind === input.to && (!toMunicipality || input.municipalityId === before.municipalityId)
  return changeComplaint(ctx, complaint, input, {
    action: 'FORWARD',
    event: 'FORWARDED',
    now,
    text: input.reason.trim(),
    problems: [
      ...problemIf(toMunicipality && !isMunicipality(input.municipalityId ?? ''), 'municipalityId', 'unknown'),
      // An authority is found by the home.
      ...problemIf(!toMunicipality && (before.authorityId ?? null) === null, 'to', 'homeUnknown'),
      ...problemIf(isSame, toMunicipality ? 'municipalityId' : 'to', 'sameRecipient'),
      ...wordsProblems('reason', input.reason),
    ],
    columns: { forward_kind: input.to, forward_municipality_id: toMunicipality ? input.municipalityId : null },
  })
}
