import { useState } from 'react'
import { receiptCodeOf } from '@tilsynsblik/vocabulary'
import { TextLine } from './child-fields.tsx'
import { useChildLanguage, type ChildMessages } from './child-language.tsx'
import { ChildForm, ChildPage } from './child-page.tsx'

interface EnterCodeProps {
  /** @returns what to tell, when there is nothing to show */
  onCode: (code: string) => Promise<string | undefined>
  onFileNew: () => void
}

/** The way back to a complaint. What cannot be a code is told here, and costs no try at the door. */
export function EnterCode({ onCode, onFileNew }: EnterCodeProps) {
  const { t } = useChildLanguage()
  const [written, setWritten] = useState('')
  const [wrong, setWrong] = useState<{ text: string }>()
  const [busy, setBusy] = useState(false)
  const show = async () => {
    const code = receiptCodeOf(written)
    if (!code) return setWrong({ text: faultOf(t, written) })
    setBusy(true)
    const told = await onCode(code)
    setBusy(false)
    if (told) setWrong({ text: told })
  }
  return (
    <ChildPage title={t.enter.title} lead={t.enter.lead}>
      <ChildForm submit={busy ? t.frame.loading : t.enter.show} problems={wrong ? [wrong] : []} busy={busy} onSubmit={() => void show()}>
        <TextLine
          label={t.enter.label}
          help={t.enter.help}
          problem={wrong?.text}
          spellCheck={false}
          value={written}
          onChange={(text) => {
            setWritten(text)
            setWrong(undefined)
          }}
        />
      </ChildForm>
      <h2>{t.enter.lost}</h2>
      <p>{t.enter.lostExplained}</p>
      <div className="child-choices">
        <button type="button" className="child-button second" onClick={onFileNew}>
          {t.enter.fileNew}
        </button>
      </div>
    </ChildPage>
  )
}

const codeLength = 26

function faultOf(t: ChildMessages, written: string): string {
  const signs = written.replaceAll(/[\s\p{P}]/gu, '').length
  return signs === codeLength ? t.enter.wrongSign : t.enter.wrongLength(signs)
}
