import { answersOf, steadyLoad, type LoadAnswers, type LoadWish } from './steady-load.ts'
import { documentId, signIn } from './visitor.ts'

export interface Overload {
  /** Answers a second, when eight ask for the next as soon as they have theirs. */
  capacity: number
  /** A quarter of it, before and after. */
  before: LoadAnswers
  after: LoadAnswers
  /** Four times as many as can be answered. */
  load: LoadAnswers[]
  accepted: LoadAnswers
  refused: LoadAnswers
}

/** More ask for the list of news than can have it. One person alone would be refused before the house is full, so it is the same one four times. */
export async function overload(url: string, person: string, seconds = 8): Promise<Overload> {
  const cookies = await Promise.all(Array.from({ length: 4 }, async () => (await signIn(url, person)).cookie))
  const body = JSON.stringify({ documentId: documentId('NoticeList'), variables: {} })
  const ask = (pace: LoadWish['pace']) => steadyLoad({ url, cookies, body, pace, seconds })
  const capacity = Math.round(answersOf(await ask({ atOnce: 8 }), 200)!.answers / seconds)
  const before = answersOf(await ask({ perSecond: capacity / 4 }), 200)!
  const load = await ask({ perSecond: capacity * 4 })
  const after = answersOf(await ask({ perSecond: capacity / 4 }), 200)!
  return { capacity, before, after, load, accepted: answersOf(load, 200)!, refused: answersOf(load, 503)! }
}
