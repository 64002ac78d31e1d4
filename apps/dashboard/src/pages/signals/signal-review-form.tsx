import { signalReviews, type SignalReview } from '@tilsynsblik/vocabulary'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'

const ReviewSignal = graphql(`
  mutation ReviewSignal($input: ReviewSignalInput!) @personas(allow: [supervisor, authority_head]) {
    reviewSignal(input: $input) {
      __typename
      ... on Signal {
        id
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

interface SignalReviewFormProps {
  id: string
  /** What the signal is, so that forms beside each other have names of their own. */
  name: string
  onDone: (outcome: SignalReview) => void
}

interface Draft {
  outcome: SignalReview | null
  text: string
}

/** What came of looking at a signal, and why. Both must be said. */
export function SignalReviewForm({ id, name, onDone }: SignalReviewFormProps) {
  const { t, language } = useLanguage()
  const { draft, change, forget } = useDraft<Draft>(`signal.${id}`, { outcome: null, text: '' })
  return (
    <MutationForm
      label={`${t.signals.review}: ${name}`}
      submit={t.signals.save}
      document={ReviewSignal}
      variables={() => ({ input: { signalId: id, outcome: draft.outcome!, text: draft.text.trim() } })}
      empty={() => [!draft.outcome && 'outcome', !draft.text.trim() && 'text'].filter((path) => path !== false)}
      onDone={() => {
        forget()
        onDone(draft.outcome!)
      }}
    >
      <Choice
        name="outcome"
        label={t.signals.outcome}
        value={draft.outcome}
        options={signalReviews.map((review) => ({ value: review.code, label: review[language] }))}
        onChange={(outcome) => change({ outcome })}
      />
      <TextArea name="text" label={t.signals.text} help={t.signals.textHint} value={draft.text} onChange={(text) => change({ text })} />
    </MutationForm>
  )
}
