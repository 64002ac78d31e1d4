import { getRouteApi } from '@tanstack/react-router'
import { overviewSectionKinds } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { OverviewDifferencesQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { PdfLink } from '../pdf-link.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { editionHref } from './overview-href.ts'
import { OverviewDifferencesDocument } from './signed-documents.ts'

type Difference = NonNullable<OverviewDifferencesQuery['overviewDifferences']>[number]
type Version = NonNullable<OverviewDifferencesQuery['overviewVersion']>

const route = getRouteApi('/overblik/$id/forskelle')

/** What a reader of one signed edition would not know of another. */
export function DifferencesPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const { fra, til } = route.useSearch()
  const [from, to] = [Number(fra ?? 1), Number(til ?? 2)]
  const answer = useRegisteredQuery(OverviewDifferencesDocument, { id, from, to })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ overviewDifferences: differences, overviewVersion: version }) => differences && version && { differences, version }}
      empty={<EmptyPage title={t.overview.noneTitle} explanation={t.overview.versions.none} />}
    >
      {(known) => <Differences {...known} from={from} to={to} />}
    </WhenAnswered>
  )
}

interface DifferencesProps {
  differences: readonly Difference[]
  version: Version
  from: number
  to: number
}

function Differences({ differences, version, from, to }: DifferencesProps) {
  const { t, format } = useLanguage()
  const whereOf = useWhere(version)
  const { overviewId, departmentName, quarter } = version
  const v = t.overview.versions
  const title = `${departmentName}, ${format.quarter(quarter)}: ${v.differences(from, to).toLowerCase()}`
  const said = (text: string | null | undefined) =>
    text == null ? <span className="soft">{v.absent}</span> : text === '' ? t.overview.saidNothing : text
  const columns: Column<Difference>[] = [
    { key: 'where', heading: v.part, wrap: true, cell: ({ path }) => whereOf(path) },
    { key: 'before', heading: v.before(from), wrap: true, cell: ({ before }) => said(before) },
    { key: 'after', heading: v.after(to), wrap: true, cell: ({ after }) => said(after) },
  ]
  return (
    <article className="overview stack">
      <div>
        <PageHead large title={title} />
        <p className="bottom-line">
          <a href={editionHref(overviewId, from)}>{v.see(from)}</a> <a href={editionHref(overviewId, to)}>{v.see(to)}</a>
          <span className="downloads">
            <PdfLink />
          </span>
        </p>
      </div>
      {differences.length === 0 ? (
        <p>{v.noDifferences}</p>
      ) : (
        <DataTable label={title} caption={v.differences(from, to)} columns={columns} rows={differences} rowKey={({ path }) => path} />
      )}
    </article>
  )
}

/** SUMMARY.comment, h-170017.answer, figures.reports, corrections.2026K2.h-1, stories.<id>, alarms.<id>: in words. */
function useWhere({ sections }: Version): (path: string) => string {
  const { t, format, language } = useLanguage()
  const o = t.overview
  const nameOf = (key: string) =>
    sections.find((section) => section.key === key)?.home?.name ?? overviewSectionKinds.find(({ code }) => code === key)?.[language] ?? key
  return (path) => {
    const [first = '', ...rest] = path.split('.')
    const last = rest.join('.')
    if (first === 'figures') return (o.figures as Readonly<Record<string, unknown>>)[figureNames[last] ?? last] as string
    if (first === 'stories') return o.versions.story
    if (first === 'alarms') return o.versions.alarm
    if (first === 'corrections') return `${o.versions.correction(format.quarter(rest[0]!))}: ${nameOf(rest.slice(1).join('.'))}`
    return last === 'answer' ? o.missingAnswer(nameOf(first)) : o.missingComment(nameOf(first))
  }
}

/** A rate has one name in the catalogue, and its interval none of its own. */
const figureNames: Readonly<Record<string, string>> = { perThousandChildDays: 'rate', rateLower: 'rate', rateUpper: 'rate' }
