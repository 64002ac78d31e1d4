import { markErased, type KeptWords } from '@tilsynsblik/service-kit'
import { keptComplaints } from '../queries/kept-words.ts'

/** For who erases by hand: the words of this register. */
export const complaintWords: readonly KeptWords[] = [
  { kind: 'complaint', find: keptComplaints, mark: (now) => markErased('complaint', now) },
]
