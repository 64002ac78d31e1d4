import type { ComplaintOutcomeWord } from '@tilsynsblik/vocabulary'

/** The child was right, by the municipality or by the appeals board. */
const founded: readonly ComplaintOutcomeWord[] = ['UPHELD', 'PARTLY_UPHELD', 'CHANGED']

/** Why a report was taken up again, as a word: not everybody who reads the report may know of complaints about it. */
export const complaintUpheld = 'COMPLAINT_UPHELD'

/** Which outcome stands for a report with several complaints: the one that went furthest. */
export const byWeight: readonly ComplaintOutcomeWord[] = [...founded, 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN']

/**
 * Does the outcome take a closed report up again (workflows.md, CLOSED to REOPENED)? Once for each complaint: what was upheld
 * already has been taken up.
 *
 * @param before what was told of the same complaint; null the first time
 */
export function reopensReport(outcome: ComplaintOutcomeWord, before: ComplaintOutcomeWord | null): boolean {
  return founded.includes(outcome) && (before === null || !founded.includes(before))
}
