/** What has come before about the same child, as far as its figures go. */
export interface EarlierFigures {
  count: number
  supported: number
}

/** Several notifications and nothing done: the pattern that is seen too late ([002] 1.9). Anonymous ones count as any other. */
export function isWithoutAction({ count, supported }: EarlierFigures): boolean {
  return count >= 2 && supported === 0
}

/** With support begun, somebody who has not had the case before takes part (barnets lov § 137 (1)). */
export function isReassessment({ supported }: EarlierFigures): boolean {
  return supported > 0
}
