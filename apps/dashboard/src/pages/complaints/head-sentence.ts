import { complaintActions, complaintOutcomes, complaintStates } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { nextOf } from './case-actions.tsx'
import type { ComplaintCase } from './case-form.tsx'
import { useDayClock } from './use-day-clock.ts'

/** What stands, and what is next by when: "Undersøges. Næste: Spørg hjemmet. Afgørelse om 20 dage, 12.12.2026." */
export function useHeadSentence(): (complaint: ComplaintCase) => string {
  const { t, format, word } = useLanguage()
  const dayClock = useDayClock()
  const c = t.complaint
  return (complaint) => {
    const { state, outcome, dueOn, overdue, hearings, appealUntil } = complaint
    const action = nextOf(complaint)
    const clock = dueOn ? dayClock(dueOn) : undefined
    const waits = (hearings ?? []).find(({ answeredAt }) => answeredAt == null)
    const parts = [
      outcome && state !== 'WITHDRAWN'
        ? c.standsWith(word(complaintStates, state), word(complaintOutcomes, outcome))
        : c.stands(word(complaintStates, state)),
      action ? c.next(word(complaintActions, action)) : waits && c.waitsForHome(format.date(waits.dueOn)),
      clock && state === 'FILED' && c.confirmBy(clock.left, clock.date, overdue ?? false),
      clock && (state === 'RECEIVED' || state === 'EXAMINED') && c.decideBy(clock.left, clock.date, overdue ?? false),
      state === 'DECIDED' && appealUntil && dueOn && c.appealBy(format.date(appealUntil), dayClock(appealUntil).over),
    ]
    return parts.filter((part) => typeof part === 'string').join(' ')
  }
}
