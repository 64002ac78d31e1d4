import {
  type Problem,
  type SelectionChoice,
  type SelectionLane,
  type SelectionReason,
  selectionReasons,
  textProblems,
} from '@tilsynsblik/vocabulary'

export interface HomeDecision {
  choice: SelectionChoice
  reason: SelectionReason
  text?: string | null | undefined
}

/** A home in a lane is proposed; any other is not. */
export function isOverride({ choice }: HomeDecision, lane: SelectionLane): boolean {
  return choice !== proposalOf(lane)
}

/** Whoever decides says why; nothing need be added to a proposal that is followed. */
export function decisionProblems(decision: HomeDecision, lane: SelectionLane): Problem[] {
  const { choice, reason, text } = decision
  const fits = selectionReasons.find(({ code }) => code === reason)!.for
  if (fits !== 'BOTH' && fits !== choice) return [{ path: 'reason', code: 'notForChoice' }]
  if (reason !== 'AS_PROPOSED') return textProblems('text', text)
  if (isOverride(decision, lane)) return [{ path: 'reason', code: 'notAsProposed' }]
  return text ? textProblems('text', text) : []
}

function proposalOf(lane: SelectionLane): SelectionChoice {
  return lane === 'NONE' ? 'DEFERRED' : 'SELECTED'
}
