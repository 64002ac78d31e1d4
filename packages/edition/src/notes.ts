import type { FigureId } from '@tilsynsblik/vocabulary'
import { accountRule, deadlineRule, guidanceRule } from './breaks.ts'

/** A remark of the council's on a figure, or on a break of its series. */
export interface EditionNote {
  id: string
  /** A figure, or the rule whose change breaks the series. */
  about: string
  text: string
  office: string
  writtenAt: string
}

/** In which figures the change of a rule is a break. */
const broken: Readonly<Record<string, readonly FigureId[]>> = {
  [deadlineRule]: ['magtanvendelser', 'rate', 'registrering', 'udvikling'],
  [accountRule]: ['redegoerelse'],
  [guidanceRule]: ['redegoerelse'],
}

/** What is remarked on a figure and on the breaks in it. */
export function notesAbout<Note extends { about: string }>(notes: readonly Note[], figure: FigureId): Note[] {
  return notes.filter(({ about }) => about === figure || broken[about]?.includes(figure))
}

/** The rules whose change breaks a series in the figure. */
export function rulesBreaking(figure: FigureId): string[] {
  return Object.keys(broken).filter((rule) => broken[rule]!.includes(figure))
}
