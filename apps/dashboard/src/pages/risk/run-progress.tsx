import { useEffect, useId, useState } from 'react'
import { assessmentSteps } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { RunPartsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'

const AssessmentRuns = graphql(`
  query AssessmentRuns @personas(allow: [supervisor, authority_head]) {
    assessmentRuns(first: 5) {
      ...RunParts
    }
  }
`)

const CancelAssessment = graphql(`
  mutation CancelAssessment($id: ID!) @personas(allow: [supervisor, authority_head]) {
    cancelAssessment(id: $id) {
      __typename
      ... on AssessmentRun {
        id
      }
      ... on WrongState {
        state
      }
    }
  }
`)

const everyMs = 1_000

interface RunProgressProps {
  /** The assessment under way, as the page knew it. */
  run: RunPartsFragment
  onFinished: () => void
  onMessage: (message: string) => void
  /** The button that stops is about to go. */
  onStopping: () => void
}

/** Asks every second how far the assessment is, until it has ended; then the page asks for its list again. */
export function RunProgress({ run: known, onFinished, onMessage, onStopping }: RunProgressProps) {
  const { t, format, word } = useLanguage()
  const id = useId()
  const { data, retry } = useRegisteredQuery(AssessmentRuns, {})
  const { run: cancel, running: cancelling } = useRegisteredMutation(CancelAssessment)
  const [asked, setAsked] = useState(false)
  const [stopping, setStopping] = useState(false)
  const now = data?.assessmentRuns.find((each) => each.id === known.id)
  const run = asked ? (now ?? known) : known
  const hasEnded = asked && now !== undefined && now.state !== 'QUEUED' && now.state !== 'RUNNING'
  useEffect(() => {
    const timer = setInterval(() => {
      setAsked(true)
      retry()
    }, everyMs)
    return () => clearInterval(timer)
  }, [retry])
  useEffect(() => {
    if (hasEnded) onFinished()
  }, [hasEnded, onFinished])
  const step = stopping ? t.runs.cancelling : run.step && word(assessmentSteps, run.step)
  const stop = async () => {
    const outcome = await cancel({ id: run.id })
    if (outcome.kind === 'done') {
      setStopping(true)
      onStopping()
    }
    if (outcome.kind === 'wrongState') onMessage(t.runs.notCancelled)
  }
  return (
    <div className="run-progress">
      <label htmlFor={id}>
        {step && run.total > 0 && !stopping
          ? t.runs.progress(step, format.number(run.done), format.number(run.total))
          : (step ?? t.runs.queued)}
      </label>
      {/* Each step has its own count, so the bar begins anew with each. */}
      <progress id={id} max={Math.max(1, run.total)} {...(run.total > 0 && { value: run.done })} />
      {run.mayCancel && !stopping && (
        <button type="button" className="button" aria-disabled={cancelling} onClick={() => void stop()}>
          {cancelling ? t.runs.cancelling : t.runs.cancel}
        </button>
      )}
      {/* A screen reader hears each step once, not each home. */}
      <LiveMessage hidden>{step ?? t.runs.queued}</LiveMessage>
    </div>
  )
}
