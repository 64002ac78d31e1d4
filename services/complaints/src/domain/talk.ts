import { longest, problemIf, type CalendarDate, type Problem, type TalkOmission } from '@tilsynsblik/vocabulary'
import { lineProblems, told, wordsProblems } from './filing.ts'

/** A talk as it is recorded: held, or lawfully not (barnets lov § 5). */
export interface TypedTalk {
  heldOn?: CalendarDate | null | undefined
  with?: string | null | undefined
  companion?: boolean | null | undefined
  toldOfRights?: boolean | null | undefined
  omitted?: TalkOmission | null | undefined
  omittedReason?: string | null | undefined
}

/** Why a talk cannot be recorded as typed; a talk that was held and was not is neither. */
export function talkProblems(talk: TypedTalk, { filedOn, today }: { filedOn: CalendarDate; today: CalendarDate }): Problem[] {
  if (talk.omitted)
    return [...problemIf(Boolean(talk.heldOn), 'omitted', 'heldAlready'), ...wordsProblems('omittedReason', talk.omittedReason)]
  return [
    ...problemIf(!talk.heldOn, 'heldOn', 'required'),
    ...problemIf((talk.heldOn ?? filedOn) < filedOn, 'heldOn', 'beforeFiling'),
    ...problemIf((talk.heldOn ?? today) > today, 'heldOn', 'future'),
    ...problemIf(!told(talk.with), 'with', 'required'),
    ...lineProblems('with', talk.with, longest.line),
    ...problemIf((talk.companion ?? null) === null, 'companion', 'required'),
    ...problemIf((talk.toldOfRights ?? null) === null, 'toldOfRights', 'required'),
  ]
}
