import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { type Talk, talkProblems } from '../domain/case-problems.ts'
import { kept } from '../domain/case-texts.ts'
import { caseFor, changeCase, type CaseSeen } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

/** Somebody has talked with the child. Every talk is kept; the first is the one that was waited for. */
export async function holdConversation(ctx: ServiceContext, input: Talk & CaseSeen, now: Date): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, input.id)
  return changeCase(ctx, standing, input, {
    action: 'HOLD_CONVERSATION',
    now,
    problems: talkProblems(input, standing, now),
    change: { conversation: 'HELD', conversationOn: standing.conversationOn ?? input.on },
    detail: {
      on: input.on,
      withWhom: input.withWhom.trim(),
      companion: input.companion,
      companionName: kept(input.companionName),
      rightsTold: input.rightsTold,
      guardianPresent: input.guardianPresent,
      nonVerbalSigns: kept(input.nonVerbalSigns),
      text: input.text.trim(),
    },
    write: (tx) =>
      statement(
        tx,
        `insert into child_conversation (notification_id, municipality_id, held_on, companion) values ($1, $2, $3::date, $4)
         on conflict (notification_id) do update set held_on = excluded.held_on, omitted_because = null, companion = excluded.companion
         where child_conversation.held_on is null`,
        [standing.id, standing.municipalityId, input.on, input.companion],
      ),
  })
}
