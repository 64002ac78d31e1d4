import { useState } from 'react'
import { findingLevels, inspectionThemes } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { InspectionListFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { MutationForm } from '../mutation-form.tsx'

const AnswerHearing = graphql(`
  mutation AnswerHearing($input: AnswerHearingInput!) @personas(allow: [manager]) {
    answerHearing(input: $input) {
      __typename
      ... on Inspection {
        id
        hearing {
          answer
          answeredAt
        }
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
      ... on WrongState {
        state
      }
    }
  }
`)

type Inspection = InspectionListFragment['nodes'][number]

/** What the authority has shared of its draft report, and the home's own answer to it. */
export function HearingOfHome({ inspection: { id, carriedOutOn, findings, hearing } }: { inspection: Inspection }) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const [said, setSaid] = useState<Said>()
  const h = t.hearing
  if (!hearing) return null
  return (
    <section className="prose lane">
      <h2>{h.title(format.date(carriedOutOn))}</h2>
      <p>{h.lead(format.dateTime(hearing.sentAt), format.date(hearing.answerBy))}</p>
      <dl className="findings">
        {findings.map(({ theme, level, text }) => (
          <div key={theme}>
            <dt>
              {word(inspectionThemes, theme)}: <b>{word(findingLevels, level)}</b>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <DoneMessage said={said} />
      {hearing.answer ? (
        <blockquote>
          <p>{hearing.answer}</p>
          <p className="small">{h.answered(format.dateTime(hearing.answeredAt!))}</p>
        </blockquote>
      ) : (
        persona === 'manager' && <AnswerForm id={id} onDone={() => setSaid({ text: h.sent })} />
      )}
    </section>
  )
}

function AnswerForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLanguage()
  const { draft, change, forget, isKept } = useDraft(`hoering.${id}`, { text: '' })
  const h = t.hearing
  return (
    <MutationForm
      label={h.answer}
      submit={h.send}
      document={AnswerHearing}
      variables={() => ({ input: { inspectionId: id, text: draft.text.trim() } })}
      empty={() => (draft.text.trim() ? [] : ['text'])}
      onDone={() => {
        forget()
        onDone()
      }}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <TextArea name="text" label={h.answer} help={h.help} rows={8} value={draft.text} onChange={(text) => change({ text })} />
    </MutationForm>
  )
}
