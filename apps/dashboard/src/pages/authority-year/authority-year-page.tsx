import { getRouteApi } from '@tanstack/react-router'
import { institutionTypes, legalSections, type Period } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { AuthorityYearHomeFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { YearField } from '../year-field.tsx'
import { AuthorityYear } from './authority-year-document.ts'
import { YearDownload } from './year-download.tsx'
import { measuresOfYear, yearBySection, yearByType, type YearOfType } from './year-tables.ts'

const route = getRouteApi('/aarsberetning')

/** The tables on use of force for the authority's yearly report: counted by type of home and by section, and no home by itself. */
export function AuthorityYearPage() {
  const { lastClosedQuarter } = useSession()
  const { aar } = route.useSearch()
  const newest = Number(lastClosedQuarter.slice(0, 4)) - (lastClosedQuarter.endsWith('K4') ? 0 : 1)
  // Of a year that is not over, what has not happened yet would stand as none.
  const year = Math.min(Number(aar ?? newest), newest)
  const answer = useRegisteredQuery(AuthorityYear, { year: `${year}K1..${year}K4` })
  return (
    <WhenAnswered answer={answer} pick={(data) => data.institutionPeriods} empty={null}>
      {(homes) => <YearTables homes={homes} year={year} newest={newest} />}
    </WhenAnswered>
  )
}

function YearTables({ homes, year, newest }: { homes: readonly AuthorityYearHomeFragment[]; year: number; newest: number }) {
  const { t, format, word } = useLanguage()
  const { scope, dataAsOf } = useSession()
  const navigate = route.useNavigate()
  const y = t.authorityYear
  const period: Period = `${year}K1..${year}K4`
  const byType = yearByType(homes)
  const bySection = yearBySection(homes)
  const number = (value: number | null) => (value === null ? y.unknown : format.number(value))
  const typeName = ({ type }: YearOfType) => (type === null ? y.all : word(institutionTypes, type))
  // A row for each measure, a column for each type of home: few columns, upright on paper.
  const columns: Column<(typeof measuresOfYear)[number]>[] = [
    { key: 'measure', heading: t.overview.figures.measure, wrap: true, cell: (measure) => y.measures[measure] },
    ...byType.map((row): Column<(typeof measuresOfYear)[number]> => ({
      key: row.type ?? 'all',
      heading: typeName(row),
      numeric: true,
      cell: (measure) => number(row.counts[measure]),
    })),
  ]
  const sectionColumns: Column<(typeof bySection)[number]>[] = [
    { key: 'section', heading: y.section, wrap: true, cell: ({ section }) => sectionName(section, word) },
    { key: 'measures', heading: y.measures.measures, numeric: true, cell: ({ measures }) => number(measures) },
  ]
  return (
    <article className="overview stack">
      <div>
        <PageHead
          large
          title={y.title(scope?.name ?? '', year)}
          lead={y.lead(format.dateTime(dataAsOf))}
          controls={
            <YearField
              year={year}
              newest={newest}
              onChange={(next) => void navigate({ search: { aar: next === newest ? undefined : String(next) }, resetScroll: false })}
            />
          }
        />
        <p className="bottom-line">
          <YearDownload
            period={period}
            byType={byType.map((row) => ({ ...row, name: typeName(row) }))}
            bySection={bySection.map((row) => ({ ...row, name: sectionName(row.section, word) }))}
          />
        </p>
      </div>
      <section>
        <h2>{y.byType}</h2>
        <DataTable height="page" label={y.byType} caption={y.byTypeCaption} columns={columns} rows={measuresOfYear} rowKey={(key) => key} />
      </section>
      <section>
        <h2>{y.bySection}</h2>
        <DataTable
          height="page"
          label={y.bySection}
          caption={y.bySectionCaption}
          columns={sectionColumns}
          rows={bySection}
          rowKey={({ section }) => section}
        />
      </section>
      <p className="prose small">{y.note}</p>
    </article>
  )
}

function sectionName(section: (typeof legalSections)[number]['code'], word: ReturnType<typeof useLanguage>['word']): string {
  const { paragraph } = legalSections.find(({ code }) => code === section)!
  return `${paragraph}: ${word(legalSections, section)}`
}
