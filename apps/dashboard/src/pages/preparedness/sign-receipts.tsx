import { useState } from 'react'
import { lawTexts, type LawText } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { problemSentence } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NotSent } from '../mutation-form.tsx'
import { SignReceipt } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

/** The reader's own receipt of the law: one button for each text in force she has not signed for. */
export function SignReceipts({ record, onDone }: PreparednessPartProps) {
  const { t, format, word } = useLanguage()
  const { user } = useSession()
  const p = t.preparedness
  const unsigned = record.employees?.find(({ staffId }) => staffId === user.id)?.unsignedTexts ?? []
  if (!record.allowedActions.includes('SIGN_RECEIPT') || unsigned.length === 0) return null
  const named = (code: LawText) => p.inForce(word(lawTexts, code), record.texts.find(({ text }) => text === code)?.version ?? '')
  return (
    <Notice>
      <p>{p.signLead(format.list(unsigned.map(named)))}</p>
      {unsigned.map((text) => (
        <SignButton key={text} text={text} institutionId={record.institutionId} onDone={() => onDone('SIGN_RECEIPT')} />
      ))}
    </Notice>
  )
}

function SignButton({ text, institutionId, onDone }: { text: LawText; institutionId: string; onDone: () => void }) {
  const { t, word } = useLanguage()
  const { run, running, problem } = useRegisteredMutation(SignReceipt)
  // Pressed twice, it is one receipt.
  const [id] = useState(() => crypto.randomUUID())
  const [broken, setBroken] = useState<string>()
  const sign = async () => {
    setBroken(undefined)
    const outcome = await run({ input: { id, institutionId, text } })
    if (outcome.kind === 'done') onDone()
    if (outcome.kind === 'invalid') setBroken(problemSentence(t.form.rules, outcome.problems[0]!.code))
    if (outcome.kind === 'wrongState') setBroken(t.form.movedOn)
  }
  return (
    <>
      <p>
        <button type="button" className="button primary" aria-disabled={running} onClick={() => void sign()}>
          {t.preparedness.sign(word(lawTexts, text).toLocaleLowerCase('da'))}
        </button>
      </p>
      {broken && <p role="alert">{broken}</p>}
      {problem && <NotSent problem={problem} />}
    </>
  )
}
