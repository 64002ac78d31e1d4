import { useState } from 'react'
import type { BrokenGlass } from '@tilsynsblik/vocabulary'
import { postGlass } from '../../gateway/glass.ts'
import { useLanguage } from '../../language/language.tsx'
import type { FieldProblem } from '../../ui/form-context.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { Form } from '../../ui/form.tsx'

/** Justified or not, and why. Said once: a review is not changed. */
export function ReviewGlass({ glass, onDone }: { glass: BrokenGlass; onDone: (said: string) => void }) {
  const { t } = useLanguage()
  const [verdict, setVerdict] = useState<'yes' | 'no' | null>(null)
  const [remark, setRemark] = useState('')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [busy, setBusy] = useState(false)
  const g = t.glass
  async function save(): Promise<void> {
    const amiss = verdict === null ? [{ path: 'verdict', code: 'required' }] : []
    setProblems(amiss)
    if (amiss.length > 0) return
    setBusy(true)
    const outcome = await postGlass('review', { id: glass.id, justified: verdict === 'yes', remark })
    setBusy(false)
    if (outcome.kind === 'invalid') setProblems(outcome.problems)
    else onDone({ done: g.reviewed, gone: g.reviewedBefore, refused: g.failed, failed: g.failed }[outcome.kind])
  }
  return (
    <details>
      <summary>{g.reviewOf(glass.openedBy, glass.homeName)}</summary>
      <Form
        label={g.reviewOf(glass.openedBy, glass.homeName)}
        problems={problems}
        submit={g.saveReview}
        busy={busy}
        onSubmit={() => void save()}
      >
        <Choice
          name="verdict"
          label={g.verdict}
          value={verdict}
          options={[
            { value: 'yes', label: g.wasJustified },
            { value: 'no', label: g.wasNot },
          ]}
          onChange={setVerdict}
        />
        <TextArea name="remark" label={g.remark} optional value={remark} onChange={setRemark} />
      </Form>
    </details>
  )
}
