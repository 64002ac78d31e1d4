import { riskIndicators, signalKinds, type RiskIndicator } from '@tilsynsblik/vocabulary'
import { graphql } from '../../graphql/gql.ts'
import type { BriefAssessmentFragment, BriefFollowUpsFragment, BriefSignalFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

graphql(`
  fragment BriefSignal on Signal {
    id
    kind
    occurredAt
    review {
      outcome
    }
  }
`)

interface BriefQuestionsProps {
  assessment: BriefAssessmentFragment | null | undefined
  cases: readonly BriefFollowUpsFragment[] | null | undefined
  signals: readonly BriefSignalFragment[] | null | undefined
}

/** From where a contribution is worth a question. */
const worthAsking = 0.05

/** What to ask: of each figure that stands out, of each thing the home should have done, and always of the children. */
export function BriefQuestions({ assessment, cases, signals }: BriefQuestionsProps) {
  const { t, format, word } = useLanguage()
  const b = t.brief
  const standOut = (assessment?.indicators ?? [])
    .filter(({ contribution }) => contribution >= worthAsking)
    .toSorted((one, other) => other.contribution - one.contribution)
  const lacking = (assessment?.indicators ?? []).filter(({ missing }) => missing === 'NOT_DELIVERED')
  const open = (cases ?? []).flatMap(({ followUps }) => followUps).filter(({ checkedOn }) => !checkedOn)
  const questions: string[] = [
    ...(signals ?? [])
      .filter(({ review }) => !review)
      .map(({ kind, occurredAt }) => b.askSignal(word(signalKinds, kind), format.dateOf(occurredAt))),
    ...standOut.map(({ indicator }) => b.ask[indicator as RiskIndicator]),
    ...lacking.map(({ indicator }) => b.askMissing(word(riskIndicators, indicator))),
    ...open.map(({ what, dueOn }) => b.askFollowUp(what, format.date(dueOn))),
    b.askChildren,
  ]
  return (
    <section className="prose">
      <h2>{b.questions}</h2>
      <ol className="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  )
}
