import { useLanguage } from '../../language/language.tsx'
import { FailedPage } from '../../ui/page-state.tsx'

/** A page threw: that is our mistake, and the reader is told so in words. */
export function PageBroken({ reset }: { reset: () => void }) {
  const { t } = useLanguage()
  const { title, explanation } = t.problems.codes.INTERNAL
  return <FailedPage title={title} explanation={explanation} retry={reset} />
}

/** Not even the gateway answers: all one can do is try again. */
export function GatewayAway() {
  const { t } = useLanguage()
  const { title, explanation } = t.problems.codes.OFFLINE
  return (
    <main id="indhold">
      <FailedPage title={title} explanation={explanation} retry={() => location.reload()} />
    </main>
  )
}
