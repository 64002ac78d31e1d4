/** As much of a hearing as its home can see of it. */
export interface HearingStanding {
  answer: string | null
  closedAt: unknown
}

/** What an answer meets: room for it, the same answer sent before, or what stands in its way. */
export function meetAnswer({ answer, closedAt }: HearingStanding, text: string): 'OPEN' | 'SAME' | 'ANSWERED' | 'FINAL' {
  if (answer === text.trim()) return 'SAME'
  if (closedAt !== null) return 'FINAL'
  return answer === null ? 'OPEN' : 'ANSWERED'
}
