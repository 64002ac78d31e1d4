import type { NotificationDeskPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDueWords } from './due-words.ts'

/** How many are not assessed, how many of them late, and the first of them. */
export type Unassessed = NonNullable<NotificationDeskPageQuery['unassessed']>

/** "3 skal vurderes, den første inden i morgen kl. 09.00." */
export function useDeskSentence(): (unassessed: Unassessed) => string {
  const { t } = useLanguage()
  const dueWords = useDueWords()
  const d = t.desk
  return ({ totalCount, overdueCount, nodes: [first] }) => {
    if (totalCount === 0) return d.allAssessed
    if (overdueCount > 0 || !first?.dueAt) return d.toAssessLate(totalCount, overdueCount)
    return d.toAssess(totalCount, dueWords(first.dueAt).by)
  }
}
