import { useSession } from '../../gateway/session-context.tsx'
import type { HomePeriodFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { homeHref, type HomeSearch, type View } from './home-search.ts'
import { seesRisk } from './sees-risk.ts'

/** The registers of the home, each with how many records the period holds. */
export function HomeTabs({ id, facts, search }: { id: string; facts: HomePeriodFragment; search: HomeSearch }) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const { incidents, complaints, notifications } = facts
  const tabs: { view: View | undefined; count: number | undefined }[] = [
    { view: undefined, count: undefined },
    ...(seesRisk(persona) ? [{ view: 'risiko' as const, count: undefined }] : []),
    { view: 'magtanvendelser', count: incidents?.reports },
    { view: 'klager', count: complaints?.filed },
    { view: 'underretninger', count: notifications?.received },
    { view: 'tilsyn', count: undefined },
    { view: 'beredskab', count: undefined },
  ]
  return (
    <nav className="tabs" aria-label={t.home.tabs}>
      <ul>
        {tabs.map(({ view, count }) => (
          <li key={view ?? ''}>
            <a href={homeHref(id, { periode: search.periode, vis: view })} aria-current={search.vis === view ? 'page' : undefined}>
              {t.home.views[view ?? 'overblik']} {count !== undefined && <span className="count">{format.number(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
