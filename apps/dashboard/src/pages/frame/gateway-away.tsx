import { useLanguage } from '../../language/language.tsx'
import { Failure } from '../../ui/page-state.tsx'

/** Not even the gateway answers: all one can do is try again. */
export function GatewayAway() {
  const { t } = useLanguage()
  const { title, explanation } = t.problems.codes.OFFLINE
  return (
    <main id="indhold">
      <Failure title={title} explanation={explanation} requestId={undefined} retry={() => location.reload()} />
    </main>
  )
}
