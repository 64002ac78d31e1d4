import { useState } from 'react'
import { glassReason, looksLikeCpr } from '@tilsynsblik/vocabulary'
import { postGlass } from '../../gateway/glass.ts'
import { useLanguage } from '../../language/language.tsx'
import type { FieldProblem } from '../../ui/form-context.ts'
import { TextArea, TextField } from '../../ui/form-fields.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Opens one home. The page is left for the home's own, with the session in its new seat. */
export function BreakGlass() {
  const { t } = useLanguage()
  const [home, setHome] = useState('')
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const g = t.glass
  async function open(): Promise<void> {
    const amiss = problemsOf(home, reason)
    setProblems(amiss)
    setSaid(undefined)
    if (amiss.length > 0) return
    setBusy(true)
    const outcome = await postGlass('open', { home: home.trim(), reason: reason.trim() })
    setBusy(false)
    if (outcome.kind === 'done') location.assign(`/hjem/${home.trim()}`)
    else if (outcome.kind === 'invalid') setProblems(outcome.problems)
    else setSaid(outcome.kind === 'refused' ? g.refused : g.failed)
  }
  return (
    <section aria-labelledby="aabn">
      <h2 id="aabn">{g.open}</h2>
      <Form label={g.open} problems={problems} submit={g.submit} busy={busy} act onSubmit={() => void open()}>
        <TextField name="home" label={g.home} help={g.homeHelp} value={home} onChange={setHome} />
        <TextArea name="reason" label={g.reason} help={g.reasonHelp} value={reason} onChange={setReason} />
        {said && (
          <Notice act>
            <p>{said}</p>
          </Notice>
        )}
      </Form>
    </section>
  )
}

function problemsOf(home: string, reason: string): FieldProblem[] {
  const words = reason.trim()
  return [
    ...(home.trim() === '' ? [{ path: 'home', code: 'required' }] : []),
    ...(words.length < glassReason.least ? [{ path: 'reason', code: 'tooShort' }] : []),
    ...(words.length > glassReason.most ? [{ path: 'reason', code: 'tooLong' }] : []),
    ...(looksLikeCpr(words) ? [{ path: 'reason', code: 'personalNumber' }] : []),
  ]
}
