import { notificationStates, processSteps } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { NotificationCase } from './case-form.tsx'
import { useDueWords } from './due-words.ts'

/** What stands, and what is next by when: "Vurderet som akut. Næste: Samtale med barnet." */
export function useHeadSentence(): (notification: NotificationCase) => string {
  const { t, word } = useLanguage()
  const dueWords = useDueWords()
  const n = t.notification
  return ({ state, assessment, plan }) => {
    const stands = n.stands(word(notificationStates, state), assessment?.acute ?? false)
    const open = plan.filter((step) => step.state === 'OPEN')
    // The clock that runs out first; without a clock, the first in the order of the process.
    const next = open.toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))[0]
    if (!next) return state === 'CLOSED' ? stands : `${stands} ${n.nothingOpen}`
    const step = word(processSteps, next.step)
    if (!next.dueAt) return `${stands} ${n.next(step)}`
    const { over, by, left } = dueWords(next.dueAt)
    return `${stands} ${over ? n.nextOver(step, left) : n.nextBy(step, by, left)}`
  }
}
