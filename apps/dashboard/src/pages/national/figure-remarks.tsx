import { notesAbout, rulesBreaking } from '@tilsynsblik/edition'
import type { FigureId } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { EarlierRemarks } from './earlier-remarks.tsx'
import type { ShownEdition } from './figures.ts'
import { RemarkForm } from './remark-form.tsx'
import { WithdrawEditionNote } from './remark-documents.ts'
import { useTelling } from './use-telling.ts'

interface FigureRemarksProps {
  edition: ShownEdition
  figure: FigureId
  title: string
  onChanged: () => void
}

/** What the council remarks on a figure and on its breaks; its analyst writes, mends and withdraws it here. */
export function FigureRemarks({ edition, figure, title, onChanged }: FigureRemarksProps) {
  const { t } = useLanguage()
  const { persona } = useSession()
  const { words, format } = useTelling()
  const r = t.national.remarks
  const writes = persona === 'council'
  const remarks = notesAbout(edition.notes, figure)
  const rules = rulesBreaking(figure).filter((rule) => edition.breaks.some((found) => found.rule === rule))
  if (remarks.length === 0 && !writes) return null
  return (
    <section className="remarks" aria-label={`${words.page.notes}: ${title}`}>
      {remarks.length > 0 && <h3>{words.page.notes}</h3>}
      {remarks.map((note) => (
        <div key={note.id}>
          <p>{note.text}</p>
          <p className="soft small">{words.page.noteBy(note.office, format.dateOf(note.writtenAt))}</p>
          <EarlierRemarks note={note} />
          {writes && (
            <>
              <details>
                <summary>{r.change}</summary>
                <RemarkForm key={note.version} edition={edition.number} note={note} label={`${r.change}: ${title}`} onDone={onChanged} />
              </details>
              <MutationForm
                label={`${r.withdraw}: ${note.text}`}
                submit={r.withdraw}
                document={WithdrawEditionNote}
                variables={() => ({ id: note.id, version: note.version })}
                onDone={onChanged}
                onWrongState={onChanged}
              />
            </>
          )}
        </div>
      ))}
      {writes && (
        <details>
          <summary>{r.write}</summary>
          <RemarkForm edition={edition.number} about={[figure, ...rules]} label={`${r.write}: ${title}`} onDone={onChanged} />
        </details>
      )}
    </section>
  )
}
