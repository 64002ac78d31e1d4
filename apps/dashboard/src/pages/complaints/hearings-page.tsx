import { useState } from 'react'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { HomeHearingsPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { AnswerHomeHearing, HomeHearingsPage } from './desk-documents.ts'
import { useDayClock } from './use-day-clock.ts'

type Hearing = NonNullable<HomeHearingsPageQuery['homeHearings']>[number]

/** What the municipality has asked the home about a complaint, and the home's answer. Who complained, and what was said, is not here. */
export function HearingsPage() {
  const answer = useRegisteredQuery(HomeHearingsPage, {})
  return (
    <WhenAnswered answer={answer} pick={(data) => data.homeHearings} empty={null}>
      {(hearings) => <Hearings hearings={hearings} />}
    </WhenAnswered>
  )
}

function Hearings({ hearings }: { hearings: readonly Hearing[] }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<Said>()
  const h = t.hearings
  const waiting = hearings.filter(({ mayAnswer }) => mayAnswer)
  return (
    <div className="stack report case">
      <div>
        <PageHead large title={h.title} lead={h.lead(waiting.length)} />
        <p className="prose">{h.explained}</p>
        <DoneMessage said={said} />
      </div>
      {hearings.map((hearing) => (
        <OneHearing key={hearing.id} hearing={hearing} onDone={() => setSaid({ text: h.done })} />
      ))}
    </div>
  )
}

function OneHearing({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t, format } = useLanguage()
  const dayClock = useDayClock()
  const h = t.hearings
  const { id, question, askedAt, dueOn, overdue, answeredAt, answer, mayAnswer } = hearing
  const clock = dayClock(dueOn)
  return (
    <section className="report-text" id={`hoering-${id}`}>
      <h2>{h.one(format.dateOf(askedAt))}</h2>
      {question && <blockquote>{question}</blockquote>}
      {answeredAt ? (
        <>
          <p className="small">{h.answered(format.dateTime(answeredAt))}</p>
          {answer && <blockquote>{answer}</blockquote>}
        </>
      ) : (
        <p className={overdue ? 'over-text' : undefined}>{h.due(clock.date, clock.left, overdue)}</p>
      )}
      {mayAnswer && <AnswerForm hearing={hearing} onDone={onDone} />}
      {!mayAnswer && !answeredAt && <p className="soft">{h.tooLate}</p>}
    </section>
  )
}

function AnswerForm({ hearing: { id, askedAt }, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t, format } = useLanguage()
  const h = t.hearings
  const { draft, change, forget, isKept } = useDraft(`hoering.${id}`, { answer: '' })
  return (
    <MutationForm
      label={h.answerTo(format.dateOf(askedAt))}
      submit={h.send}
      document={AnswerHomeHearing}
      variables={() => ({ input: { id, answer: draft.answer.trim() } })}
      empty={() => (draft.answer.trim() ? [] : ['answer'])}
      onDone={() => {
        forget()
        onDone()
      }}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <TextArea
        name="answer"
        label={h.answer}
        help={h.answerHelp}
        rows={6}
        value={draft.answer}
        onChange={(answer) => change({ answer })}
      />
    </MutationForm>
  )
}
