import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { InspectionPlanQuery } from '../../graphql/graphql.ts'

export type PlannedCase = NonNullable<InspectionPlanQuery['inspectionCases']>[number]
export type RoundOfPlan = NonNullable<InspectionPlanQuery['selectionRounds']>[number]
export type SelectedHome = RoundOfPlan['homes'][number] & { roundId: string }

/** Something that happens, happened or falls due on one day. */
export interface AgendaEntry {
  day: CalendarDate
  kind: 'PLANNED' | 'CARRIED_OUT' | 'ANSWER_BY' | 'FOLLOW_UP'
  /** Its day has come and gone, and it has not been done. */
  overdue: boolean
  inspection: PlannedCase
}

/** Everything with a day, by day. */
export function agendaOf(cases: readonly PlannedCase[], today: CalendarDate): AgendaEntry[] {
  return cases.flatMap(entriesOf(today)).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function entriesOf(today: CalendarDate) {
  return (inspection: PlannedCase): AgendaEntry[] => {
    if (inspection.state === 'CANCELLED') return []
    const { plannedOn, carriedOutOn, hearing, followUps } = inspection
    const entry = (kind: AgendaEntry['kind'], day: CalendarDate, waits: boolean) => ({
      kind,
      day,
      inspection,
      overdue: waits && day < today,
    })
    return [
      carriedOutOn ? entry('CARRIED_OUT', carriedOutOn, false) : entry('PLANNED', plannedOn, true),
      ...(hearing && !hearing.answeredAt ? [entry('ANSWER_BY', hearing.answerBy, inspection.state === 'HEARING')] : []),
      ...followUps.filter(({ checkedOn }) => !checkedOn).map(({ dueOn }) => entry('FOLLOW_UP', dueOn, true)),
    ]
  }
}

/** What happens next in one inspection: the first thing that waits, else the last that happened. */
export function nextOf(inspection: PlannedCase, today: CalendarDate): AgendaEntry | undefined {
  const entries = agendaOf([inspection], today)
  return entries.find(({ kind }) => kind !== 'CARRIED_OUT') ?? entries.at(-1)
}

/** Selected homes for which no visit has been planned. */
export function withoutPlan(rounds: readonly RoundOfPlan[]): SelectedHome[] {
  return rounds.flatMap(({ id, homes }) =>
    homes
      .filter(({ decision, inspectionCaseId }) => decision?.choice === 'SELECTED' && !inspectionCaseId)
      .map((home) => ({ ...home, roundId: id })),
  )
}
