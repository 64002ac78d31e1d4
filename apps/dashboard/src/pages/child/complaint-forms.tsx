import { useState } from 'react'
import type { Problem } from '@tilsynsblik/vocabulary'
import { Choices, TextLine, TextPage } from './child-fields.tsx'
import { AddComplaintWords, AppealComplaint, WithdrawComplaint } from './child-documents.ts'
import { useChildLanguage } from './child-language.tsx'
import { ChildForm, ChildPage } from './child-page.tsx'
import { ruleText, troubleText } from './child-words.ts'
import type { MyComplaint } from './complaint-story.tsx'
import type { Door, Sent } from './use-door.ts'
import { useUnsaved } from './use-steps-back.ts'

interface FormProps {
  door: Door
  complaint: MyComplaint
  onBack: () => void
  /** @param said the sentence for what is done */
  onDone: (said: string) => void
}

/** Sends once, keeps what was written until it is answered, and finds the words for what is wrong. */
function useSending(said: string, onDone: FormProps['onDone']) {
  const { t } = useChildLanguage()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [trouble, setTrouble] = useState<string>()
  const sending = async (sent: Promise<Sent<unknown>>) => {
    setBusy(true)
    setTrouble(undefined)
    const answer = await sent
    setBusy(false)
    if (answer.kind === 'done') onDone(said)
    if (answer.kind === 'invalid') setProblems(answer.problems)
    if (answer.kind === 'movedOn') setTrouble(t.trouble.movedOn)
    if (answer.kind === 'trouble') setTrouble(troubleText(t, answer.trouble))
  }
  const wrong = (path: string) => {
    const found = problems.find((problem) => problem.path === path)
    return found && ruleText(t, found.path, found.code)
  }
  return { busy, problems, setProblems, trouble, sending, wrong }
}

export function AddWordsPage({ door, complaint, onBack, onDone }: FormProps) {
  const { t } = useChildLanguage()
  const [wordsId] = useState(() => crypto.randomUUID())
  const [text, setText] = useState('')
  const { busy, problems, setProblems, trouble, sending, wrong } = useSending(t.addWords.done, onDone)
  useUnsaved(text.trim() !== '')
  const send = () => {
    if (text.trim() === '') return setProblems([{ path: 'text', code: 'required' }])
    return void sending(door.send(AddComplaintWords, { input: { id: complaint.id, wordsId, text } }))
  }
  return (
    <ChildPage title={t.addWords.title} lead={t.addWords.lead} onBack={onBack}>
      <ChildForm submit={busy ? t.check.sending : t.addWords.send} problems={problems} busy={busy} trouble={trouble} onSubmit={send}>
        <TextPage label={t.addWords.label} problem={wrong('text')} value={text} onChange={setText} />
      </ChildForm>
    </ChildPage>
  )
}

export function AppealPage({ door, complaint: { id, version }, onBack, onDone }: FormProps) {
  const { t } = useChildLanguage()
  const [text, setText] = useState('')
  const { busy, problems, trouble, sending, wrong } = useSending(t.appeal.done, onDone)
  useUnsaved(text.trim() !== '')
  const send = () => void sending(door.send(AppealComplaint, { input: { id, version, text: text.trim() || null } }))
  return (
    <ChildPage title={t.appeal.title} lead={t.appeal.lead} onBack={onBack}>
      <ChildForm submit={busy ? t.check.sending : t.appeal.send} problems={problems} busy={busy} trouble={trouble} onSubmit={send}>
        <TextPage label={t.appeal.label} optional rows={6} problem={wrong('text')} value={text} onChange={setText} />
      </ChildForm>
    </ChildPage>
  )
}

/** Nobody but the child withdraws, so nobody is hurried through it: the first button is the one that keeps the complaint. */
export function WithdrawPage({ door, complaint: { id, version }, onBack, onDone }: FormProps) {
  const { t } = useChildLanguage()
  const [why, setWhy] = useState('')
  const [helped, setHelped] = useState<'YES' | 'NO' | null>(null)
  const [helpedBy, setHelpedBy] = useState('')
  const { busy, problems, setProblems, trouble, sending, wrong } = useSending(t.withdraw.done, onDone)
  const send = () => {
    if (helped === null) return setProblems([{ path: 'helpedBy', code: 'choose' }])
    const by = helped === 'YES' ? helpedBy.trim() || t.frame.yes : null
    return void sending(door.send(WithdrawComplaint, { input: { id, version, why: why.trim() || null, helpedBy: by } }))
  }
  return (
    <ChildPage title={t.withdraw.title} lead={t.withdraw.lead} onBack={onBack}>
      <button type="button" className="child-button" onClick={onBack}>
        {t.withdraw.keep}
      </button>
      <ChildForm submit={busy ? t.check.sending : t.withdraw.send} second problems={problems} busy={busy} trouble={trouble} onSubmit={send}>
        <Choices
          label={t.withdraw.helped}
          problem={helped === null ? wrong('helpedBy') : undefined}
          options={{ NO: { label: t.frame.no }, YES: { label: t.frame.yes } }}
          value={helped}
          onChange={setHelped}
        />
        {helped === 'YES' && (
          <TextLine label={t.withdraw.helpedWho} optional problem={wrong('helpedBy')} value={helpedBy} onChange={setHelpedBy} />
        )}
        <TextPage label={t.withdraw.why} optional rows={4} problem={wrong('why')} value={why} onChange={setWhy} />
      </ChildForm>
    </ChildPage>
  )
}
