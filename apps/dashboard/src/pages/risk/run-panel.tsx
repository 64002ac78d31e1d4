import { useEffect, useRef, useState } from 'react'
import { assessmentStates } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { graphql } from '../../graphql/gql.ts'
import type { RunPartsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { partName } from './part-name.ts'
import { RunProgress } from './run-progress.tsx'

graphql(`
  fragment RunParts on AssessmentRun {
    id
    state
    step
    done
    total
    requestedAt
    requestedBy
    completedAt
    failedPart
    mayCancel
  }
`)

const RequestAssessment = graphql(`
  mutation RequestAssessment($input: RequestAssessmentInput!) @personas(allow: [supervisor, authority_head]) {
    requestAssessment(input: $input) {
      __typename
      ... on AssessmentRun {
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

interface RunPanelProps {
  runs: readonly RunPartsFragment[]
  /** The list is to be asked for again. */
  onFinished: () => void
}

/** Asks for a new assessment, shows how far it is, and lists the last ones. */
export function RunPanel({ runs, onFinished }: RunPanelProps) {
  const { t } = useLanguage()
  const { run: request, running: requesting, problem } = useRegisteredMutation(RequestAssessment)
  const [message, setMessage] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const active = runs.find(({ state }) => state === 'QUEUED' || state === 'RUNNING')
  useAnnouncedEnd(active?.id, runs, setMessage)
  const start = async () => {
    setMessage('')
    const outcome = await request({ input: { id: crypto.randomUUID() } })
    if (outcome.kind === 'wrongState') {
      setMessage(t.runs.alreadyRunning)
      onFinished()
    }
    if (outcome.kind === 'done') heading.current?.focus()
  }
  return (
    <section className="run-panel" id="beregning" aria-labelledby="beregning-navn">
      <h2 id="beregning-navn" tabIndex={-1} ref={heading}>
        {t.runs.heading}
      </h2>
      <p>{t.runs.explained}</p>
      {problem && (
        <Notice act>
          <p>{t.form.notSent[problem.code]}</p>
        </Notice>
      )}
      {active ? (
        <RunProgress run={active} onFinished={onFinished} onMessage={setMessage} onStopping={() => heading.current?.focus()} />
      ) : (
        <p>
          <button type="button" className="button" aria-disabled={requesting} onClick={() => void start()}>
            {requesting ? t.form.busy : t.runs.start}
          </button>
        </p>
      )}
      <LiveMessage>{message}</LiveMessage>
      {runs.length > 0 && <RunHistory runs={runs} />}
    </section>
  )
}

/** When the assessment that was under way has ended, that is said, whichever way it ended. */
function useAnnouncedEnd(active: string | undefined, runs: readonly RunPartsFragment[], say: (message: string) => void): void {
  const { t, format } = useLanguage()
  const before = useRef<string>(undefined)
  useEffect(() => {
    const ended = active === undefined ? runs.find(({ id }) => id === before.current) : undefined
    before.current = active
    if (ended?.state === 'DONE') say(t.runs.finished(format.dateTime(ended.completedAt ?? ended.requestedAt)))
    if (ended?.state === 'CANCELLED') say(t.runs.cancelled)
    if (ended?.state === 'FAILED') say(ended.failedPart ? t.runs.failed(partName(ended.failedPart, t)) : t.runs.failedUnknown)
  }, [active, runs, say, t, format])
}

function RunHistory({ runs }: { runs: readonly RunPartsFragment[] }) {
  const { t, format, word } = useLanguage()
  const c = t.runs.columns
  const columns: Column<RunPartsFragment>[] = [
    { key: 'requestedAt', heading: c.requested, cell: ({ requestedAt }) => format.dateTime(requestedAt) },
    { key: 'by', heading: c.by, cell: ({ requestedBy }) => requestedBy ?? t.runs.byNight },
    {
      key: 'state',
      heading: c.state,
      cell: ({ state, failedPart }) => (
        <>
          {word(assessmentStates, state)}
          {failedPart && `: ${partName(failedPart, t)}`}
        </>
      ),
    },
    { key: 'completedAt', heading: c.completed, cell: ({ completedAt }) => completedAt && format.dateTime(completedAt) },
  ]
  return (
    <details>
      <summary>{t.runs.history}</summary>
      <DataTable
        label={t.runs.history}
        caption={<span className="only-spoken">{t.runs.history}</span>}
        columns={columns}
        rows={runs}
        rowKey={({ id }) => id}
      />
    </details>
  )
}
