import type { Visitor } from './visitor.ts'

/** Waits until the homes are assessed: the job begins when the house starts, and takes some seconds. */
export async function assessed(supervisor: Visitor): Promise<void> {
  for (let waited = 0; waited < 90; waited++) {
    const { data } = await supervisor.ask('SelectionRoundPage', { quarter: '2021K1' })
    if (data?.['riskAssessment']) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  throw new Error('There is no assessment after 90 seconds')
}
