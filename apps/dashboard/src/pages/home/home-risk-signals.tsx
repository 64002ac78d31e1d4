import type { SignalPartsFragment } from '../../graphql/graphql.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useMessagePlace } from '../../ui/message-place.tsx'
import { RaiseSignalForm } from '../signals/raise-signal-form.tsx'
import { SignalItem } from '../signals/signal-item.tsx'

interface HomeRiskSignalsProps {
  id: string
  signals: readonly SignalPartsFragment[]
}

/** What waits about this home, what was made of it, and a way to raise what somebody has said. */
export function HomeRiskSignals({ id, signals }: HomeRiskSignalsProps) {
  const { t } = useLanguage()
  const { glass } = useSession()
  const { say, place } = useMessagePlace()
  return (
    <section className="home-signals" aria-labelledby="signaler-navn">
      <h2 id="signaler-navn">{t.homeRisk.signals}</h2>
      {place}
      {signals.length === 0 && <p className="soft">{t.homeRisk.noSignals}</p>}
      {signals.map((signal) => (
        <SignalItem key={signal.id} signal={signal} onReviewed={say} />
      ))}
      {!glass && (
        <details>
          <summary>{t.signals.raise}</summary>
          <p className="small prose">{t.signals.raiseExplained}</p>
          <RaiseSignalForm kind="ALLEGATION" institutionId={id} />
        </details>
      )}
    </section>
  )
}
