import { useLanguage } from '../language/language.tsx'

/** What is chosen on a desk, and how many there are of it. */
interface DeskChoice {
  vis: string | undefined
  nummer: string | undefined
  totalCount: number
}

interface DeskWords {
  none: string
  noneHere: string
  /** Of open ones, and of those that are over: how many, and in which order. */
  open: () => string
  closed: () => string
}

/** The sentence over a list of cases: how many there are, and what stands first. */
export function useDeskNote(): (choice: DeskChoice, words: DeskWords) => string {
  const { t } = useLanguage()
  return ({ vis, nummer, totalCount }, { none, noneHere, open, closed }) => {
    if (nummer) return totalCount === 0 ? t.ui.noNumber : t.ui.foundNumber(totalCount)
    if (totalCount === 0) return vis ? noneHere : none
    return vis === 'CLOSED' ? closed() : open()
  }
}
