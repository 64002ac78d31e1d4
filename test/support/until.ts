/** Waits until it is so. @throws Error when it is not so in time */
export async function until(isSo: () => Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
