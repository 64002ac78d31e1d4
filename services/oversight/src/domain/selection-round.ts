import { lanePlaces, type ModelParameters } from '@tilsynsblik/statistics'
import { addQuarters, type CalendarDate, type Problem, type Quarter, quarterOf } from '@tilsynsblik/vocabulary'

const farthestQuarters = 4

/** Visits there is room for beyond triggers and the law, as the parameters share them out. */
export function usualCapacity(homes: number, parameters: ModelParameters): number {
  const { risk, random } = lanePlaces(homes, parameters)
  return risk + random
}

/** @param homes those of the authority in the newest assessment; 0 when there is none */
export function roundProblems(
  { quarter, capacity }: { quarter: Quarter; capacity?: number | null | undefined },
  homes: number,
  today: CalendarDate,
): Problem[] {
  if (homes === 0) return [{ path: 'quarter', code: 'noAssessment' }]
  const current = quarterOf(today)
  return [
    ...(quarter < current ? [{ path: 'quarter', code: 'past' }] : []),
    ...(quarter > addQuarters(current, farthestQuarters) ? [{ path: 'quarter', code: 'tooFar' }] : []),
    ...(capacity != null && (capacity < 0 || capacity > homes) ? [{ path: 'capacity', code: 'range' }] : []),
  ]
}
