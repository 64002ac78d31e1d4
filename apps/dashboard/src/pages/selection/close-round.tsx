import { useState } from 'react'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { Round, RoundSummary } from './round-lanes.ts'
import { Decision } from './round-row.tsx'

const CloseSelectionRound = graphql(`
  mutation CloseSelectionRound($input: CloseSelectionRoundInput!) @personas(allow: [supervisor, authority_head]) {
    closeSelectionRound(input: $input) {
      __typename
      ... on SelectionRound {
        id
        quarter
      }
      ... on WrongState {
        state
      }
    }
  }
`)

interface CloseRoundProps {
  round: Round
  summary: RoundSummary
  onWrongState: (state: string) => void
}

/** What the round has come to, and the way to close it; nothing in it changes after that. */
export function CloseRound({ round, summary, onWrongState }: CloseRoundProps) {
  const { t } = useLanguage()
  const [confirming, setConfirming] = useState(false)
  const s = t.selection
  return (
    <section className="lane prose">
      <h2>{s.closeTitle}</h2>
      <p>{s.result(summary.selected, summary.deferred, summary.overrides.length)}</p>
      {round.mayClose ? (
        <p>
          <button type="button" className="button primary" onClick={() => setConfirming(true)}>
            {s.close} …
          </button>
        </p>
      ) : (
        <p>{s.cannotClose(round.undecided)}</p>
      )}
      {confirming && (
        <Dialog title={s.closeTitle} close={t.form.cancel} onClose={() => setConfirming(false)}>
          <p>{s.result(summary.selected, summary.deferred, summary.overrides.length)}</p>
          {summary.overrides.length > 0 && (
            <>
              <p>{s.overrides}</p>
              <ul>
                {summary.overrides.map(({ institutionId, institution, decision }) => (
                  <li key={institutionId}>
                    {institution.name}: <Decision decision={decision!} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{s.closeFinal}</p>
          <MutationForm
            label={s.close}
            submit={s.close}
            document={CloseSelectionRound}
            variables={() => ({ input: { id: round.id, version: round.version } })}
            onDone={() => setConfirming(false)}
            onWrongState={(state) => {
              setConfirming(false)
              onWrongState(state)
            }}
          />
        </Dialog>
      )}
    </section>
  )
}
