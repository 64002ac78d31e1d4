import { useOperations } from '../../gateway/operations.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { Assignments } from './assignments.tsx'
import { KeptCopies } from './kept-copies.tsx'
import { Parts } from './parts.tsx'
import { Sessions } from './sessions.tsx'

/** For whoever keeps the product running: what answers, what waits, what was kept, and who is signed in. */
export function OperationsPage() {
  const { t, format } = useLanguage()
  const answer = useOperations()
  const o = t.operations
  return (
    <>
      <PageHead large title={o.title} lead={o.lead} />
      <WhenAnswered answer={answer} pick={(data) => data} empty={null}>
        {(state) => (
          <div className="stack">
            <p className="list-note">
              {o.asOf(format.dateTime(state.at))}{' '}
              <button type="button" className="plain-button" onClick={answer.retry}>
                {o.refresh}
              </button>
            </p>
            <Parts state={state} />
            <KeptCopies kept={state.kept} />
            <Sessions sessions={state.sessions} onSignedOut={answer.retry} />
            <Assignments assignments={state.assignments} now={state.at} />
          </div>
        )}
      </WhenAnswered>
    </>
  )
}
