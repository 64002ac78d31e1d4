import { useState, type KeyboardEvent } from 'react'
import { selectionReasons, type SelectionChoice, type SelectionReason } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import type { FieldProblem } from '../../ui/form-context.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { NotSent } from '../mutation-form.tsx'
import { reasonsFor } from './reasons.ts'
import type { RoundHome } from './round-lanes.ts'

const DecideHome = graphql(`
  mutation DecideHome($input: DecideHomeInput!) @personas(allow: [supervisor, authority_head]) {
    decideHome(input: $input) {
      __typename
      ... on RoundHome {
        institutionId
        decision {
          choice
          reason
          text
          override
          decidedBy
          decidedAt
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

interface DecisionFormProps {
  roundId: string
  home: RoundHome
  choice: SelectionChoice
  onDone: (reason: SelectionReason) => void
  onCancel: () => void
  onWrongState: (state: string) => void
}

/** Why this home is selected or deferred. A number chooses the reason; the one that needs no words is sent at once. */
export function DecisionForm({ roundId, home, choice, onDone, onCancel, onWrongState }: DecisionFormProps) {
  const { t, word } = useLanguage()
  const s = t.selection
  const { run, running, problem } = useRegisteredMutation(DecideHome)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const reasons = reasonsFor(home, choice)
  const { draft, change, forget } = useDraft(`udvalg.${roundId}.${home.institutionId}.${choice}`, {
    reason: reasons[0] === 'AS_PROPOSED' ? reasons[0] : (null as SelectionReason | null),
    text: '',
  })
  const send = async (reason: SelectionReason | null) => {
    const missing = [!reason && 'reason', reason && reason !== 'AS_PROPOSED' && !draft.text.trim() && 'text'].filter(
      (path) => path !== false && path !== null,
    )
    setProblems(missing.map((path) => ({ path, code: 'required' })))
    if (!reason || missing.length > 0) return
    const text = reason === 'AS_PROPOSED' ? null : draft.text.trim()
    const outcome = await run({ input: { roundId, institutionId: home.institutionId, choice, reason, text } })
    if (outcome.kind === 'invalid') setProblems(outcome.problems)
    if (outcome.kind === 'wrongState') onWrongState(outcome.state)
    if (outcome.kind !== 'done') return
    forget()
    onDone(reason)
  }
  const chooseByNumber = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return
    const reason = reasons[Number(event.key) - 1]
    if (!reason) return
    event.preventDefault()
    change({ reason })
    if (reason === 'AS_PROPOSED') void send(reason)
    else requestAnimationFrame(() => document.getElementById(textIdOf(home))?.querySelector('textarea')?.focus())
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are a short cut to the radio buttons within
    <div
      className="decision-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        else chooseByNumber(event)
      }}
    >
      <Form
        label={s.decide[choice](home.institution.name)}
        submit={s.doDecide[choice]}
        problems={problems}
        busy={running}
        onSubmit={() => void send(draft.reason)}
        more={
          <>
            <button type="button" className="button" onClick={onCancel}>
              {t.form.cancel}
            </button>
            {problem && <NotSent problem={problem} />}
          </>
        }
      >
        <Choice
          name="reason"
          label={s.why[choice](home.institution.name)}
          focusFirst
          value={draft.reason}
          options={reasons.map((code, index) => ({ value: code, label: `${index + 1} ${word(selectionReasons, code)}` }))}
          onChange={(reason) => change({ reason })}
        />
        {draft.reason && draft.reason !== 'AS_PROPOSED' && (
          <div id={textIdOf(home)}>
            <TextArea name="text" label={s.text} help={s.textHelp} rows={2} value={draft.text} onChange={(text) => change({ text })} />
          </div>
        )}
      </Form>
    </div>
  )
}

function textIdOf({ institutionId }: RoundHome): string {
  return `begrundelse-${institutionId}`
}
