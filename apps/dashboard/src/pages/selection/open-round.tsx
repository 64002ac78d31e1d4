import { useRef, type ReactNode } from 'react'
import type { Period, Quarter } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { NumberField } from '../../ui/form-fields.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MutationForm } from '../mutation-form.tsx'

const OpenSelectionRound = graphql(`
  mutation OpenSelectionRound($input: OpenSelectionRoundInput!) @personas(allow: [supervisor, authority_head]) {
    openSelectionRound(input: $input) {
      __typename
      ... on SelectionRound {
        id
        quarter
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

interface OpenRoundProps {
  quarter: Quarter
  /** The newest one, which the round would freeze; null before the first. */
  assessment: { period: Period; dataAsOf: string; modelVersion: string } | null
  quarters: ReactNode
  /** Somebody else has opened it. */
  onMovedOn: () => void
}

/** A quarter without a round: what opening one does, and the form for it. */
export function OpenRound({ quarter, assessment, quarters, onMovedOn }: OpenRoundProps) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const { draft, change, forget } = useDraft(`udvalg.${quarter}`, { capacity: null as number | null })
  // Made here, so that a second press, or a second try after a lost connection, is the same round.
  const id = useRef(crypto.randomUUID()).current
  const s = t.selection
  return (
    <>
      <PageHead large title={s.title(scope?.name ?? '', format.quarter(quarter))} lead={s.notOpened} controls={quarters} />
      {assessment ? (
        <div className="prose">
          <p>{s.freezes(format.period(assessment.period), format.dateTime(assessment.dataAsOf), assessment.modelVersion)}</p>
          <MutationForm
            label={s.open}
            submit={s.open}
            document={OpenSelectionRound}
            variables={() => ({ input: { id, quarter, capacity: draft.capacity } })}
            onDone={forget}
            onWrongState={onMovedOn}
          >
            <NumberField
              name="capacity"
              label={s.capacity}
              help={s.capacityHelp}
              optional
              value={draft.capacity}
              onChange={(capacity) => change({ capacity })}
            />
          </MutationForm>
        </div>
      ) : (
        <p className="prose">{s.noAssessment}</p>
      )}
    </>
  )
}
