/**
 * While the product runs: does something at once and again every so often, never twice at a time. What takes longer is not made up for.
 *
 * @param work says itself what went wrong, and does not fail
 * @returns ends it, and waits for what is under way
 */
export function repeatedly(work: () => Promise<void>, everyMs: number): () => Promise<void> {
  let underWay: Promise<void> | undefined
  const next = () => {
    underWay ??= work().finally(() => (underWay = undefined))
  }
  next()
  const timer = setInterval(next, everyMs)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
