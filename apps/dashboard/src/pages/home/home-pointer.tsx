import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { RaiseSignalForm } from '../signals/raise-signal-form.tsx'

/** The operating department may tell the authority what it ought to know of one of its homes. */
export function HomePointer({ id }: { id: string }) {
  const { t } = useLanguage()
  const { persona } = useSession()
  if (persona !== 'department_head' && persona !== 'consultant') return null
  return (
    <section className="home-pointer" aria-labelledby="peg">
      <h2 id="peg">{t.signals.pointer}</h2>
      <p className="prose">{t.signals.pointerExplained}</p>
      <RaiseSignalForm kind="POINTER" institutionId={id} />
    </section>
  )
}
