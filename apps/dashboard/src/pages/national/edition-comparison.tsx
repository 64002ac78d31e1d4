import { categoryName, differencesOf, figuresOf, tableDefinition, type Difference } from '@tilsynsblik/edition'
import { isPeriod } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import type { NationalFigures } from './figures.ts'
import { NationalEdition } from './national-documents.ts'

interface EditionComparisonProps {
  figures: NationalFigures
  against: number
}

/** What this edition says otherwise than another one. Revisions are rare, and each is told. */
export function EditionComparison({ figures, against }: EditionComparisonProps) {
  const { t } = useLanguage()
  const c = t.national.against
  const answer = useRegisteredQuery(NationalEdition, { number: against })
  return (
    <section id="mod">
      <h2>{c.title(figures.edition.number, against)}</h2>
      <WhenAnswered answer={answer} pick={({ edition }) => edition} empty={<p className="list-note">{c.none(against)}</p>}>
        {(edition) => <Differences figures={figures} {...differencesOf(figures.tables, figuresOf(edition).tables)} />}
      </WhenAnswered>
    </section>
  )
}

function Differences({ figures, changed, added }: ReturnType<typeof differencesOf> & { figures: NationalFigures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.against
  // A register that is away has taken nothing back.
  if (figures.away.size > 0) return <p className="list-note">{t.national.notFetched}</p>
  const nameOf = ({ table, category }: Difference) => {
    const definition = tableDefinition(table)
    return definition ? `${definition.name[language]}: ${categoryName(definition, category, language)}` : `${table}: ${category}`
  }
  const number = (value: number | null) => (value === null ? <Mark kind="suppressed" /> : format.plainNumber(value))
  return (
    <>
      <p>{c.lead(format.number(changed.length), format.number(added))}</p>
      {changed.length > 0 && (
        <DataTable
          height="bounded"
          label={c.table}
          caption={c.table}
          rows={changed}
          rowKey={({ table, period, category }) => `${table} ${period} ${category}`}
          columns={[
            { key: 'figure', heading: c.figure, wrap: true, cell: nameOf },
            { key: 'period', heading: c.period, cell: ({ period }) => (isPeriod(period) ? format.period(period) : period) },
            { key: 'was', heading: c.was, numeric: true, cell: ({ was }) => number(was) },
            { key: 'is', heading: c.is, numeric: true, cell: ({ is }) => number(is) },
          ]}
        />
      )}
    </>
  )
}
