import { useState, type RefObject } from 'react'
import { overviewActions, personas, type OverviewAction } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewDocumentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MoveOverview } from './overview-documents.ts'
import { saidIn } from './use-overview-now.ts'

type Overview = OverviewDocumentFragment
type Step = Exclude<OverviewAction, 'WRITE'>

interface SignPanelProps {
  overview: Overview
  /** The document as it is on the screen this moment. */
  shown: RefObject<Overview>
  saveAll: () => Promise<boolean>
  look: () => Promise<Overview | null>
  onDone: (sentence: string) => void
}

const withReason: readonly Step[] = ['RETURN', 'REOPEN']

/** What can be done with the quarter now, as the server says it. Nothing is signed that is not saved, and nothing that was not seen. */
export function SignPanel({ overview, shown, saveAll, look, onDone }: SignPanelProps) {
  const { t, word } = useLanguage()
  const [obstacle, setObstacle] = useState<string>()
  const { status, missing, allowedActions } = overview
  const s = t.overview.sign
  const steps = allowedActions
    .filter((action): action is Step => action !== 'WRITE')
    .filter((action) => action !== 'SIGN_AS_AUTHOR' || missing.length === 0)
    // What leads away from where it was going stands last, and folded.
    .toSorted((a, b) => Number(withReason.includes(a)) - Number(withReason.includes(b)))
  const before = async () => {
    setObstacle(undefined)
    if (!(await saveAll())) {
      setObstacle(t.overview.unsaved)
      return false
    }
    const seen = saidIn(shown.current)
    const now = await look()
    // When nobody answers, the mutation is what says so.
    if (!now || saidIn(now) === seen) return true
    setObstacle(t.overview.changedMeanwhile)
    return false
  }
  return (
    <section className="actions">
      <h2>{s.title}</h2>
      {!steps.some((step) => !withReason.includes(step)) && <p>{whyNothing(overview, s)}</p>}
      {obstacle && (
        <Notice act>
          <p>{obstacle}</p>
        </Notice>
      )}
      {steps.map((action, index) => (
        <details key={`${action} ${status}`} open={index === 0 && !withReason.includes(action)}>
          <summary>
            <h3>{word(overviewActions, action)}</h3>
          </summary>
          <div className="prose">
            <StepForm
              overview={overview}
              action={action}
              before={before}
              revision={() => shown.current.revision}
              onDone={() => onDone(s.done[action])}
              onWrongState={() => {
                setObstacle(t.overview.changedMeanwhile)
                void look()
              }}
            />
          </div>
        </details>
      ))}
    </section>
  )
}

/** Why there is no next step for this reader. */
function whyNothing({ status, missing, allowedActions }: Overview, words: { notYet: string; notYou: string; nothing: string }): string {
  if (allowedActions.includes('WRITE') && missing.length > 0) return words.notYet
  return status === 'COMMENTED' ? words.notYou : words.nothing
}

interface StepFormProps {
  overview: Overview
  action: Step
  before: () => Promise<boolean>
  revision: () => number
  onDone: () => void
  onWrongState: () => void
}

function StepForm({ overview, action, before, revision, onDone, onWrongState }: StepFormProps) {
  const { t, word } = useLanguage()
  const { user, persona } = useSession()
  const { id, figuresHash } = overview
  const s = t.overview.sign
  const { draft, change, forget } = useDraft(`overblik.${id}.${action}`, { reason: '' })
  const asks = withReason.includes(action)
  const isSignature = action === 'SIGN_AS_AUTHOR' || action === 'SIGN_AS_HEAD'
  return (
    <MutationForm
      label={word(overviewActions, action)}
      submit={word(overviewActions, action)}
      document={MoveOverview}
      before={before}
      variables={() => ({ input: { overviewId: id, revision: revision(), action, reason: asks ? draft.reason.trim() : null } })}
      empty={() => (asks && !draft.reason.trim() ? ['reason'] : [])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      {isSignature && (
        <div>
          <p>
            {s.who(user.name, word(personas, persona))} {s.what}
          </p>
          {figuresHash && <p className="small breaks">{s.figuresHash(figuresHash)}</p>}
        </div>
      )}
      {action === 'SUBMIT' && <p>{s.submitHelp}</p>}
      {asks && (
        <TextArea
          name="reason"
          label={s.reason}
          help={action === 'REOPEN' ? s.reopenHelp : s.returnHelp}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </MutationForm>
  )
}
