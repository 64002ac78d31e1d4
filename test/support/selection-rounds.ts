import { expect } from 'vitest'
import type { AnswerTo, Visitor } from './visitor.ts'

/** A round as its page shows it, with every home in the order it is proposed in. */
export type Round = NonNullable<AnswerTo<'SelectionRoundPage'>['selectionRound']>
export type RoundHome = Round['homes'][number]

/** The round of a quarter as somebody sees it; null when her authority has none. */
export async function roundOrNone(who: Visitor, quarter: string): Promise<Round | null> {
  const { data, errors } = await who.ask('SelectionRoundPage', { quarter })
  expect(errors).toEqual([])
  return data!.selectionRound
}

/** The same where there must be one. */
export async function roundOf(who: Visitor, quarter: string): Promise<Round> {
  const round = await roundOrNone(who, quarter)
  if (!round) throw new Error(`There is no round of ${quarter}`)
  return round
}

/** One home of it. */
export function homeIn(round: Pick<Round, 'homes'>, institutionId: string): RoundHome {
  return round.homes.find((home) => home.institutionId === institutionId)!
}
