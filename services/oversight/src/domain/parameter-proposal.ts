import { checkParameters, type ModelParameters } from '@tilsynsblik/statistics'
import { type CalendarDate, isCalendarDate, isUuid, type Problem, textProblems } from '@tilsynsblik/vocabulary'

export interface Proposal {
  id: string
  /** JSON text, as somebody edited it. */
  parameters: string
  validFrom: CalendarDate
  why: string
}

/** The parameters of a proposal that can be used, or all that is wrong with it. */
export function decideProposal(
  { id, parameters: text, validFrom, why }: Proposal,
  today: CalendarDate,
): { parameters: ModelParameters } | { problems: [Problem, ...Problem[]] } {
  const parameters = parsed(text)
  const problems: Problem[] = [
    ...(isUuid(id) ? [] : [{ path: 'id', code: 'notAnId' }]),
    ...(parameters === null
      ? [{ path: 'parameters', code: 'notJson' }]
      : checkParameters(parameters).map(({ path, code }) => ({ path: `parameters.${path}`, code }))),
    // Never today or earlier: nobody's place on a list changes under their hands.
    ...(isCalendarDate(validFrom) && validFrom > today ? [] : [{ path: 'validFrom', code: 'notBeforeTomorrow' }]),
    ...textProblems('why', why),
  ]
  const [first, ...rest] = problems
  return first ? { problems: [first, ...rest] } : { parameters: parameters! }
}

/** An object, or nothing: what is in it is checked after this. */
function parsed(text: string): ModelParameters | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ModelParameters) : null
  } catch {
    return null
  }
}
