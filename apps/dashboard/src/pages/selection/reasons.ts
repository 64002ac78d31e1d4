import { selectionReasons, type SelectionChoice, type SelectionReason } from '@tilsynsblik/vocabulary'
import type { RoundHome } from './round-lanes.ts'

/** The reasons there are for a choice, in the order of the list; "as proposed" only where it is what was proposed. */
export function reasonsFor({ lane }: RoundHome, choice: SelectionChoice): SelectionReason[] {
  const proposed: SelectionChoice | null = lane == null ? null : lane === 'NONE' ? 'DEFERRED' : 'SELECTED'
  return selectionReasons
    .filter((reason) => reason.for === 'BOTH' || reason.for === choice)
    .map(({ code }) => code)
    .filter((code) => code !== 'AS_PROPOSED' || proposed === null || proposed === choice)
}
