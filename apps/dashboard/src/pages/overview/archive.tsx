import { useState } from 'react'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewDocumentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { HoldOverview, LiftOverviewHold } from './archive-documents.ts'

interface ArchiveProps {
  overview: OverviewDocumentFragment
  onDone: () => void
}

/** What keeps signed editions past their time, and which have been removed when it was up. */
export function Archive({ overview: { id, versions, holds, removed }, onDone }: ArchiveProps) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const nameOf = useNameOf()
  const a = t.overview.archive
  const isHead = persona === 'department_head'
  if (versions.length + removed.length === 0) return null
  return (
    <section className="prose no-print">
      <h2>{a.title}</h2>
      <p className="small">{a.lead}</p>
      <ul className="plain-list">
        {holds.map((hold) => (
          <li key={hold.id}>
            <p>{a.held(hold.reference, nameOf(hold.setBy), format.dateTime(hold.setAt))}</p>
            {isHead && (
              <MutationForm
                label={a.lift}
                submit={a.lift}
                document={LiftOverviewHold}
                variables={() => ({ input: { id: hold.id, overviewId: id } })}
                onDone={onDone}
              />
            )}
          </li>
        ))}
        {removed.map(({ edition, removedAt, hash }) => (
          <li key={edition} className="breaks">
            {a.removed(edition, format.dateTime(removedAt), hash)}
          </li>
        ))}
      </ul>
      {isHead && versions.length > 0 && <HoldForm key={holds.length} overviewId={id} onDone={onDone} />}
    </section>
  )
}

function HoldForm({ overviewId, onDone }: { overviewId: string; onDone: () => void }) {
  const { t } = useLanguage()
  const [reference, setReference] = useState('')
  // One hold for as long as the form is open, however often it is sent.
  const [id] = useState(() => crypto.randomUUID())
  const a = t.overview.archive
  return (
    <details className="aside-form">
      <summary>{a.hold}</summary>
      <MutationForm
        label={a.hold}
        submit={a.hold}
        document={HoldOverview}
        variables={() => ({ input: { id, overviewId, reference: reference.trim() } })}
        empty={() => (reference.trim() ? [] : ['reference'])}
        onDone={onDone}
      >
        <TextField name="reference" label={a.reference} help={a.referenceHelp} value={reference} onChange={setReference} />
      </MutationForm>
    </details>
  )
}
