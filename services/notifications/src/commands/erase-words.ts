import { markErased, type KeptWords } from '@tilsynsblik/service-kit'
import { keptCases } from '../queries/kept-words.ts'

/** For who erases by hand: the words of this register. */
export const caseWords: readonly KeptWords[] = [
  { kind: 'notification_case', find: keptCases, mark: (now) => markErased('notification_case', now) },
]
