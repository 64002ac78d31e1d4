import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { MailField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MailEditions as MailEditionsDocument } from './view-documents.ts'

/** Where the reader hears of new editions by mail too: an address of her own choice, or none. */
export function MailEditions({ address, again }: { address: string | null; again: () => void }) {
  const { t } = useLanguage()
  const m = t.national.follow.mail
  const [written, setWritten] = useState(address ?? '')
  return (
    <details>
      <summary>{address === null ? m.none : m.to(address)}</summary>
      <MutationForm
        label={m.title}
        submit={m.save}
        document={MailEditionsDocument}
        variables={() => ({ address: written.trim() || null })}
        onDone={again}
        onWrongState={again}
      >
        <MailField name="address" label={m.address} help={m.help} value={written} onChange={setWritten} />
      </MutationForm>
    </details>
  )
}
