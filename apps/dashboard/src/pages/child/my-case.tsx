import { childSteps } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { MyCaseQuery } from '../../graphql/graphql.ts'
import { useChildLanguage } from './child-language.tsx'
import { ChildPage } from './child-page.tsx'
import { MyCaseDocument } from './my-case-document.ts'
import './my-case.css'

type OwnCase = NonNullable<MyCaseQuery['childTimeline']>[number]

/** What is happening for me, step by step. Nothing here of who was worried. */
export function MyCase({ onHome }: { onHome: (() => void) | undefined }) {
  const { t } = useChildLanguage()
  const { data, problem, retry } = useRegisteredQuery(MyCaseDocument, {})
  const m = t.myCase
  // A register that is away answers null: that is not "nothing".
  const cases = data?.childTimeline
  if (!cases && !data && !problem) return <ChildPage title={m.title} lead={t.frame.loading} onBack={onHome} />
  if (!cases)
    return (
      <ChildPage title={m.title} lead={m.away} onBack={onHome}>
        <button type="button" className="child-button" onClick={retry}>
          {t.frame.retry}
        </button>
      </ChildPage>
    )
  if (cases.length === 0) return <ChildPage title={m.title} lead={m.none} onBack={onHome} />
  return (
    <ChildPage title={m.title} lead={m.lead} onBack={onHome}>
      {cases.toReversed().map((one) => (
        <MySteps key={one.id} own={one} several={cases.length > 1} />
      ))}
      <section className="child-note">
        <p>{m.rights}</p>
      </section>
    </ChildPage>
  )
}

function MySteps({ own: { steps }, several }: { own: OwnCase; several: boolean }) {
  const { t, language, day } = useChildLanguage()
  const m = t.myCase
  const began = steps[0]?.on
  return (
    <section>
      {several && began && <h2>{m.since(day(began))}</h2>}
      <ol className="child-steps">
        {steps.map(({ step, on }) => (
          <li key={step} className={on ? 'passed' : undefined}>
            <p>{childSteps.find(({ code }) => code === step)![language]}</p>
            <p className="child-help">{on ? day(on) : m.notYet}</p>
            {step === 'NO_SUPPORT' && <p>{m.noSupport}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
