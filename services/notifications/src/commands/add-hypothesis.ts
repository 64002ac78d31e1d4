import type { ServiceContext } from '@tilsynsblik/service-kit'
import { written } from '../domain/case-texts.ts'
import { addToCase } from './change-case.ts'
import type { CaseOutcome } from './outcomes.ts'

export interface AddHypothesis {
  /** Of the case. */
  id: string
  hypothesisId: string
  hypothesis: string
  speaksFor: string
  speaksAgainst: string
}

/** What may explain it, and what speaks for and against; several beside each other ([003] rec. 4). */
export async function addHypothesis(ctx: ServiceContext, input: AddHypothesis, now: Date): Promise<CaseOutcome> {
  return addToCase(
    ctx,
    { id: input.id, eventId: { path: 'hypothesisId', value: input.hypothesisId } },
    {
      action: 'ADD_HYPOTHESIS',
      now,
      problems: [
        ...written('hypothesis', input.hypothesis),
        ...written('speaksFor', input.speaksFor),
        ...written('speaksAgainst', input.speaksAgainst),
      ],
      detail: {
        hypothesis: input.hypothesis.trim(),
        speaksFor: input.speaksFor.trim(),
        speaksAgainst: input.speaksAgainst.trim(),
      },
    },
  )
}
