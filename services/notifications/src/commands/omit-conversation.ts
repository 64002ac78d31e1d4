import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { longest, type OmissionReason } from '@tilsynsblik/vocabulary'
import { written } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface OmitConversation extends CaseSeen {
  reason: OmissionReason
  text: string
  leader: string
}

/** Only for the child's maturity or the nature of the case, written out, and with a leader (barnets lov § 137 (4)). */
export async function omitConversation(ctx: ServiceContext, input: OmitConversation, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'OMIT_CONVERSATION',
    now,
    problems: [...written('text', input.text), ...written('leader', input.leader, longest.line)],
    change: { conversation: 'OMITTED' },
    detail: { reason: input.reason, text: input.text.trim(), leader: input.leader.trim() },
    write: (tx) =>
      statement(
        tx,
        `insert into child_conversation (notification_id, municipality_id, omitted_because, companion) values ($1, $2, $3, false)
         on conflict (notification_id) do nothing`,
        [standing.id, standing.municipalityId, input.reason],
      ),
  })
}
