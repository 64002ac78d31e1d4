import {
  addDays,
  type CalendarDate,
  type FollowUpKind,
  isUuid,
  longest,
  type Problem,
  problemIf,
  textProblems,
} from '@tilsynsblik/vocabulary'

export interface AddedFollowUp {
  followUpId: string
  what: string
  owner: string
  dueOn: CalendarDate
}

export interface FinishedFollowUp {
  doneOn: CalendarDate
  result: string
  declined?: boolean | null | undefined
}

const farthestDays = 2 * 366

export function addingProblems(input: AddedFollowUp, today: CalendarDate): Problem[] {
  return [
    ...problemIf(!isUuid(input.followUpId), 'followUpId', 'notAnId'),
    ...textProblems('what', input.what),
    ...textProblems('owner', input.owner, longest.line),
    ...problemIf(input.dueOn < today, 'dueOn', 'past'),
    ...problemIf(input.dueOn > addDays(today, farthestDays), 'dueOn', 'tooFar'),
  ]
}

/** @param occurredOn nothing is followed up before it happened */
export function finishingProblems(
  input: FinishedFollowUp,
  { kind, occurredOn, today }: { kind: FollowUpKind; occurredOn: CalendarDate; today: CalendarDate },
): Problem[] {
  return [
    ...problemIf(input.doneOn > today, 'doneOn', 'future'),
    ...problemIf(input.doneOn < occurredOn, 'doneOn', 'beforeIncident'),
    ...textProblems('result', input.result),
    // Only a talk can be declined, and only by the child.
    ...problemIf(input.declined === true && kind !== 'REPAIR_TALK' && kind !== 'WITNESSES', 'declined', 'notATalk'),
  ]
}

export function isOverdue({ dueOn, doneOn }: { dueOn: CalendarDate; doneOn: CalendarDate | null }, today: CalendarDate): boolean {
  return doneOn === null && dueOn < today
}
