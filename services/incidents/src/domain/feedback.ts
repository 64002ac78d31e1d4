import {
  type FeedbackVerdict,
  isUuid,
  type Persona,
  type Problem,
  problemIf,
  type RecipientKind,
  textProblems,
} from '@tilsynsblik/vocabulary'

export interface GivenFeedback {
  feedbackId: string
  verdict: FeedbackVerdict
  text: string
  policeConsidered?: boolean | null | undefined
  policeReason?: string | null | undefined
}

const from: Partial<Record<Persona, RecipientKind>> = {
  caseworker: 'ACTING_MUNICIPALITY',
  supervisor: 'AUTHORITY',
  authority_head: 'AUTHORITY',
  consultant: 'CONSULTANT',
}

/** As which recipient a persona answers; undefined for those who do not. */
export function answersAs(persona: Persona): RecipientKind | undefined {
  return from[persona]
}

/** The authority that hears of a suspected crime says whether the police were considered, and why ([001] proc. 9). */
export function feedbackProblems(input: GivenFeedback, { as, crimeSuspected }: { as: RecipientKind; crimeSuspected: boolean }): Problem[] {
  const police = as === 'AUTHORITY' && crimeSuspected
  const considered = input.policeConsidered ?? null
  return [
    ...problemIf(!isUuid(input.feedbackId), 'feedbackId', 'notAnId'),
    ...textProblems('text', input.text),
    ...problemIf(police && considered === null, 'policeConsidered', 'required'),
    ...problemIf(!police && considered !== null, 'policeConsidered', 'notAsked'),
    ...(police && considered !== null ? textProblems('policeReason', input.policeReason) : []),
  ]
}
