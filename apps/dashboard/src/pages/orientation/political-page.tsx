import { getRouteApi } from '@tanstack/react-router'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { DocumentDownloads } from '../document-downloads.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { OrientationPageDocument } from './orientation-documents.ts'
import { politicalSheets } from './political-sheets.ts'
import { PoliticalVersion } from './political-version.tsx'

const route = getRouteApi('/orientering/politisk')

/** What the politicians get, and nothing beside it: a page of its own, so that its files hold no small number. */
export function PoliticalPage() {
  const { t } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const { aar } = route.useSearch()
  const year = Number(aar ?? lastClosedQuarter.slice(0, 4))
  const answer = useRegisteredQuery(OrientationPageDocument, { year })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ yearlyOrientation: own }) => own?.political}
      empty={<EmptyPage title={t.orientation.political} explanation={t.orientation.politicalWaits} />}
    >
      {(political) => <Political political={political} year={year} />}
    </WhenAnswered>
  )
}

function Political({ political, year }: { political: NonNullable<OrientationYearFragment['political']>; year: number }) {
  const { t } = useLanguage()
  const { scope, synthetic } = useSession()
  const o = t.orientation
  const sheets = politicalSheets(political, o, t.overview.figures.reports)
  const rows = sheets.flatMap(({ name, lines }) => lines.slice(1).map(([category, reports]) => ({ name, category, reports })))
  return (
    <article className="overview stack">
      <div>
        <PageHead large title={`${o.politicalTitle}, ${year}`} lead={scope?.name ?? ''} />
        <p className="bottom-line">
          <a href={`/orientering?aar=${year}`}>{o.politicalBack}</a>
          <DocumentDownloads
            name="orientering-politisk"
            period={`${year}K1..${year}K4`}
            selection={scope?.name ?? ''}
            columns={[
              { heading: t.overview.figures.measure, value: ({ name }) => name },
              { heading: o.department, value: ({ category }) => category ?? null },
              { heading: t.overview.figures.reports, value: ({ reports }) => reports ?? null },
            ]}
            rows={rows}
            sheets={() => [
              ...sheets,
              { name: t.overview.sheets.notes, lines: [[o.politicalLead], ...(synthetic ? [[t.frame.synthetic]] : [])] },
            ]}
            document={political}
          />
        </p>
      </div>
      <PoliticalVersion political={political} heading="h2" />
    </article>
  )
}
