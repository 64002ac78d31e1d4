import { codesOf, inspectionStates, type InspectionState } from '@tilsynsblik/vocabulary'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

const way: readonly InspectionState[] = codesOf(inspectionStates).filter((state) => state !== 'CANCELLED')

/** The way an inspection goes, and how far it is. */
export function CaseTimeline({ inspection }: { inspection: InspectionCaseRecordFragment }) {
  const { t, word } = useLanguage()
  const { state } = inspection
  const days = useDays(inspection)
  if (state === 'CANCELLED') return null
  const now = way.indexOf(state)
  return (
    <ol className="timeline" aria-label={t.inspection.timeline}>
      {way.map((step, index) => (
        <li
          key={step}
          aria-current={index === now ? 'step' : undefined}
          className={index < now ? 'passed' : index > now ? 'ahead' : undefined}
        >
          <span>
            {word(inspectionStates, step)}
            {index < now && <span className="only-spoken">, {t.inspection.passed}</span>}
          </span>
          <span className="soft">{days[step]}</span>
        </li>
      ))}
    </ol>
  )
}

function useDays({ plannedOn, carriedOutOn, hearing, closedAt }: InspectionCaseRecordFragment): Partial<Record<InspectionState, string>> {
  const { t, format } = useLanguage()
  return {
    PLANNED: format.date(plannedOn),
    ...(carriedOutOn && { CARRIED_OUT: format.date(carriedOutOn) }),
    ...(hearing && { HEARING: t.inspection.answerBy(format.date(hearing.answerBy)) }),
    ...(closedAt && { CLOSED: format.dateOf(closedAt) }),
  }
}
