import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { placeOf } from './overview-href.ts'

type Section = OverviewSectionPartFragment

/** Every home of the quarter on one screen, and where something is lacking. */
export function HomeIndex({ sections }: { sections: readonly Section[] }) {
  const { t, format } = useLanguage()
  const h = t.overview.homes
  const standing = (remark: Section['answer'], required: boolean, otherwise: string) =>
    remark ? (
      remark.noRemark ? (
        h.none
      ) : (
        h.given
      )
    ) : required ? (
      <b className="over-text">{h.lacking}</b>
    ) : (
      <span className="soft">{otherwise}</span>
    )
  const columns: Column<Section>[] = [
    { key: 'home', heading: h.home, cell: ({ key, home }) => <a href={`#${placeOf(key)}`}>{home?.name ?? key}</a> },
    {
      key: 'reports',
      heading: t.overview.figures.reports,
      numeric: true,
      cell: ({ home }) => (home ? format.number(home.figures.reports) : null),
    },
    {
      key: 'rate',
      heading: t.homes.perThousand,
      numeric: true,
      cell: ({ home }) =>
        home?.figures.perThousandChildDays == null ? <Mark kind="noBasis" /> : format.decimal(home.figures.perThousandChildDays),
    },
    { key: 'questions', heading: h.questions, numeric: true, cell: ({ questions }) => format.number(questions.length) },
    { key: 'answer', heading: h.answer, cell: ({ answer, answerRequired }) => standing(answer, answerRequired, h.notAsked) },
    { key: 'comment', heading: h.comment, cell: ({ comment, commentRequired }) => standing(comment, commentRequired, h.free) },
  ]
  return <DataTable height="page" label={h.title} caption={h.caption} columns={columns} rows={sections} rowKey={({ key }) => key} />
}
