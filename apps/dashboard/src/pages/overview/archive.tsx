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
  onDone: (said: string) => void
}

/** How long the quarter is kept, what keeps it longer, and what was removed when its time was up. */
export function Archive({ overview: { id, countedAt, holds, removed }, onDone }: ArchiveProps) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const nameOf = useNameOf()
  const a = t.overview.archive
  const isHead = persona === 'department_head'
  if (!countedAt) return null
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
                onDone={() => onDone(a.lifted)}
              />
            )}
          </li>
        ))}
        {removed.map(({ edition, removedAt, hash }) => (
          <li key={edition ?? 0} className="breaks">
            {edition == null ? a.cleared(format.dateTime(removedAt), hash) : a.removed(edition, format.dateTime(removedAt), hash)}
          </li>
        ))}
      </ul>
      {isHead && <HoldForm overviewId={id} onDone={() => onDone(a.holding)} />}
    </section>
  )
}

function HoldForm({ overviewId, onDone }: { overviewId: string; onDone: () => void }) {
  const { t } = useLanguage()
  const [reference, setReference] = useState('')
  // One hold until it is kept, however often it is sent; then the next.
  const [id, setId] = useState(() => crypto.randomUUID())
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
        onDone={() => {
          setReference('')
          setId(crypto.randomUUID())
          onDone()
        }}
      >
        <TextField name="reference" label={a.reference} help={a.referenceHelp} value={reference} onChange={setReference} />
      </MutationForm>
    </details>
  )
}
