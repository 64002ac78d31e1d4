/**
 * An answer that is asked for at most so often. When it is old, whoever comes next is still given it, and a new one is asked for;
 * when it is very old, they wait for the new one. What fails is asked again by the next, and takes no good answer away.
 */
export function kept<Answer>(ask: () => Promise<Answer>, keptMs: number): (now: number) => Promise<Answer> {
  let last: { at: number; answer: Answer } | undefined
  let asking: Promise<Answer> | undefined
  const askAt = async (now: number): Promise<Answer> => {
    try {
      const answer = await ask()
      last = { at: now, answer }
      return answer
    } catch (error) {
      if (last) return last.answer
      throw error
    } finally {
      asking = undefined
    }
  }
  return async (now) => {
    const age = last ? now - last.at : Infinity
    if (age <= keptMs) return last!.answer
    asking ??= askAt(now)
    return age <= 2 * keptMs ? last!.answer : asking
  }
}
