import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { compareWithPublished, type Comparison } from './comparison.ts'
import { useEditionFreshness } from './edition-freshness.ts'
import type { NationalFigures } from './figures.ts'
import { publishedFigures, type PublishedFigure } from './published-figures.ts'

/** Every figure others have published, the product's answer to the same question, and whether they agree. */
export function PublishedFiguresTable({ figures }: { figures: NationalFigures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.published
  const rows = compareWithPublished(figures, publishedFigures)
  const compared = rows.filter(({ verdict }) => verdict === 'same' || verdict === 'differs')
  const same = compared.filter(({ verdict }) => verdict === 'same').length
  const written = ({ as }: PublishedFigure, values: readonly (number | null)[]) => {
    const show = {
      count: format.number,
      percent: format.percent,
      decimal: format.decimal,
      ofFour: (count: number) => c.ofFour(format.number(count)),
      text: format.number,
    }[as]
    return values.map((value) => (value === null ? '..' : show(value))).join(' · ')
  }
  return (
    <FigureFrame
      heading={c.heading(same, compared.length)}
      subject={c.subject}
      table={
        <DataTable
          label={c.title}
          caption={c.title}
          rows={rows}
          rowKey={({ figure }) => figure.id}
          columns={[
            { key: 'figure', heading: c.figure, wrap: true, cell: ({ figure }: Comparison) => figure[language] },
            {
              key: 'published',
              heading: c.published,
              wrap: true,
              cell: ({ figure }) => figure.text?.[language] ?? (figure.published.length === 0 ? c.none : written(figure, figure.published)),
            },
            { key: 'found', heading: c.found, wrap: true, cell: ({ figure, found }) => (found.length === 0 ? '' : written(figure, found)) },
            {
              key: 'verdict',
              heading: c.verdict,
              cell: ({ verdict }) => (verdict === 'differs' ? <b>{c.verdicts[verdict]}</b> : c.verdicts[verdict]),
            },
            { key: 'source', heading: c.source, cell: ({ figure }) => `${c.sources[figure.source]} · ${figure.id}` },
          ]}
        />
      }
      notes={[c.note]}
      freshness={useEditionFreshness(figures, c.freshnessSources)}
    />
  )
}
