import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MarkCrime } from '../report/report-documents.ts'
import type { ReportDraftDesk } from './use-report-draft.ts'

interface CrimePanelProps {
  id: string
  desk: Pick<ReportDraftDesk, 'form' | 'save' | 'marked'>
}

/** A suspicion is told at once, from a draft too; and who is told is said before it is told. */
export function CrimePanel({ id, desk }: CrimePanelProps) {
  const { t } = useLanguage()
  const c = t.register.crime
  const { draft, change, forget } = useDraft(`indberetning.${id}.mistanke`, { text: '' })
  const [said, setSaid] = useState('')
  if (desk.form.crimeSuspected)
    return (
      <Notice>
        <p>
          <strong>{c.done}</strong>
        </p>
      </Notice>
    )
  return (
    <details className="aside-form" open={draft.text !== ''}>
      <summary>
        <h3>{c.title}</h3>
      </summary>
      <p>{c.why}</p>
      <MutationForm
        act
        label={c.title}
        submit={c.submit}
        document={MarkCrime}
        variables={() => ({ input: { id, text: draft.text.trim() } })}
        before={async () => {
          setSaid('')
          if (await desk.save()) return true
          setSaid(c.saveFirst)
          return false
        }}
        empty={() => (draft.text.trim() ? [] : ['text'])}
        onDone={(value) => {
          forget()
          desk.marked(value.version)
        }}
        more={
          said && (
            <Notice act>
              <p>{said}</p>
            </Notice>
          )
        }
      >
        <TextArea name="text" label={c.text} rows={3} value={draft.text} onChange={(text) => change({ text })} />
      </MutationForm>
    </details>
  )
}
