import { dayAfter, type CalendarDate, type ComplaintReturnState, type Quarter } from '@tilsynsblik/vocabulary'

/** Nothing declared is missing, however many complaints there are: more may lie in a drawer. */
export function returnState(quarter: Quarter, declaredAt: string | Date | null, today: CalendarDate): ComplaintReturnState {
  if (declaredAt !== null) return 'REPORTED'
  return isOver(quarter, today) ? 'MISSING' : 'OPEN'
}

export function isOver(quarter: Quarter, today: CalendarDate): boolean {
  return dayAfter(quarter) <= today
}
