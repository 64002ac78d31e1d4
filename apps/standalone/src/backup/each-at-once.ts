/**
 * Does the same with each, a few at a time, and gives the answers in their order. When one fails, no more are begun, and it
 * fails when those that were under way have ended: nobody is still writing then.
 */
export async function eachAtOnce<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  atOnce = 8,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const failures: unknown[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length && failures.length === 0) {
      const place = next++
      await work(items[place]!).then(
        (answer) => void (answers[place] = answer),
        (error: unknown) => failures.push(error),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  if (failures.length > 0) throw failures[0]
  return answers
}
