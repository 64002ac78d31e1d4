import {
  insertRows,
  invalidInput,
  knownId,
  refused,
  scopeOf,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { dialogueProblems, type UseDialogueInput } from '../domain/use-dialogue.ts'
import { useAlarm, type UseAlarmRow } from '../queries/use-alarms.ts'
import { raiseSignal } from './raise-signal.ts'

export interface LoggedDialogue extends UseDialogueInput {
  alarmId: string
}

/**
 * What was agreed with the head of a home about an alarm, in any state of the quarter; and, when the department wants it, a
 * pointer to the socialtilsyn. The pointer first, known by the alarm's id: a second try finds it there.
 */
export async function logUseDialogue(
  ctx: ServiceContext,
  input: LoggedDialogue,
  now: Date,
): Promise<UseAlarmRow | InvalidInput | WrongState> {
  const { persona, userId } = ctx.principal
  if (persona !== 'consultant' && persona !== 'department_head') throw refused('FORBIDDEN')
  const { alarmId, heldOn, hrInvolved } = input
  const alarm = await useAlarm(ctx, knownId(alarmId))
  if (!alarm) throw refused('NOT_FOUND')
  const problems = dialogueProblems(input, { from: alarm.from, today: calendarDateOf(now) })
  if (problems.length > 0) return invalidInput(...problems)
  const agreed = input.agreed.trim()
  const pointerText = input.pointerText?.trim()
  if (alarm.dialogue) return alarm.dialogue.agreed === agreed && alarm.dialogue.loggedBy === userId ? alarm : wrongState('LOGGED')

  if (pointerText) {
    const pointed = await raiseSignal(ctx, { id: alarmId, institutionId: alarm.institutionId, kind: 'POINTER', text: pointerText }, now)
    if ('__typename' in pointed) return pointed
  }
  await ctx.write('use-dialogue.log', { kind: 'use_dialogue', ids: [alarmId] }, async (tx) => {
    await insertRows(
      tx,
      'use_dialogue',
      {
        alarm_id: [alarmId],
        department_id: [scopeOf(ctx)],
        institution_id: [alarm.institutionId],
        held_on: [heldOn],
        agreed: [agreed],
        hr_involved: [hrInvolved],
        pointed_out: [Boolean(pointerText)],
        logged_by: [userId],
        logged_at: [now.toISOString()],
      },
      ['alarm_id'],
    )
    // It stands in the quarter's document: whoever signs must have seen it.
    await statement(tx, 'update quarterly_overview set revision = revision + 1 where department_id = $1 and quarter = $2', [
      scopeOf(ctx),
      alarm.quarter,
    ])
  })
  return (await useAlarm(ctx, alarmId))!
}
