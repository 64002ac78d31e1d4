import { useMemo, type ReactNode } from 'react'
import { lastQuarterOf, reportFields } from '@tilsynsblik/vocabulary'
import type { Part as Register } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { homeHref, type HomeSearch } from '../home/home-search.ts'
import type { QualityHome } from './quality-documents.ts'
import { fieldOfColumn, fieldTold, lateReports, monthsSaid, shareOf, sortValues, type FieldColumn, type Part } from './quality-rows.ts'
import type { QualityColumn } from './quality-search.ts'

interface QualityColumnsInput {
  /** As it stands in the address, so that a link opens the home on the same. */
  period: string | undefined
  missing: ReadonlySet<Register>
}

/** The reports that do not tell a field, where the list of a home can be asked for them. */
const untold: Partial<Record<FieldColumn, HomeSearch>> = {
  redegoerelse: { redegoerelse: 'UNKNOWN' },
  vejledning: { vejledning: 'UNKNOWN' },
}

/** The columns of the page: what is missing first, then what came late, then what was not filled in. */
export function useQualityColumns({ period, missing }: QualityColumnsInput): Column<QualityHome>[] {
  const { t, format, word } = useLanguage()
  return useMemo(() => {
    const link = (home: QualityHome, search: HomeSearch, content: ReactNode) => (
      <a href={homeHref(home.institutionId, { periode: period, ...search })}>{content}</a>
    )
    /** A fact of one register, or why there is none. */
    const fact = <Facts,>(part: Register, facts: Facts | null | undefined, cell: (facts: Facts) => ReactNode) =>
      facts != null ? cell(facts) : <Mark kind={missing.has(part) ? 'notFetched' : 'protected'} />
    /** A share leads to the reports that lack; there is nothing behind a whole. */
    const share = (home: QualityHome, part: Part | null, { whole, search }: { whole: number; search?: HomeSearch | undefined }) =>
      fact('incidents', home.incidents, () => {
        const value = shareOf(part)
        if (value === null) return <Mark kind="noBasis" />
        const text = format.percent(value)
        return search && value !== whole ? link(home, { vis: 'magtanvendelser', ...search }, text) : text
      })
    const column = (key: QualityColumn, heading: string, cell: (home: QualityHome) => ReactNode): Column<QualityHome> => ({
      key,
      heading,
      numeric: true,
      firstDescending: true,
      sortBy: sortValues[key],
      cell,
    })
    const c = t.quality.columns
    const fields = (Object.keys(fieldOfColumn) as FieldColumn[]).map((key) => ({
      ...column(key, word(reportFields, fieldOfColumn[key]), (home) =>
        share(home, fieldTold(home, fieldOfColumn[key]), { whole: 1, search: untold[key] }),
      ),
      // What is worth looking at is what is filled in least.
      firstDescending: false,
    }))
    return [
      { ...column('navn', c.name, (home) => link(home, {}, home.institution.name)), numeric: false, firstDescending: false },
      column('mangler', c.missing, (home) =>
        fact('incidents', home.incidents, ({ silence }) => {
          const said = monthsSaid(home)
          if (!said) return <Mark kind="noBasis" />
          return silence.monthsMissing === 0 ? (
            <span className="soft">0</span>
          ) : (
            <b>{c.missingOf(format.number(silence.monthsMissing), format.number(said.whole))}</b>
          )
        }),
      ),
      column('indberetninger', c.reports, (home) =>
        fact('incidents', home.incidents, ({ reports }) =>
          reports === 0 ? <span className="soft">0</span> : link(home, { vis: 'magtanvendelser' }, format.number(reports)),
        ),
      ),
      column('for-sent', c.late, (home) => share(home, lateReports(home), { whole: 0, search: { 'for-sent': 'ja' } })),
      column('uden-grund', c.accountMissing, (home) =>
        fact('incidents', home.incidents, ({ accountMissing }) =>
          accountMissing === 0 ? <span className="soft">0</span> : format.number(accountMissing),
        ),
      ),
      ...fields,
      column('barnedoegn', c.childDays, ({ childDays }) => (childDays === null ? <b>{c.notDelivered}</b> : c.delivered)),
      column('personale', c.staff, ({ staff, period: shown }) => {
        if (!staff) return <b>{c.notDelivered}</b>
        const quarter = format.quarter(staff.quarter)
        return staff.quarter < lastQuarterOf(shown) ? <b>{c.lateSince(quarter)}</b> : quarter
      }),
      column('paamindelser', c.reminders, (home) =>
        fact('incidents', home.reportQuality, ({ reminders, lastReminderAt }) =>
          reminders === 0 || !lastReminderAt ? (
            <span className="soft">0</span>
          ) : (
            c.remindersSince(format.number(reminders), format.dateOf(lastReminderAt))
          ),
        ),
      ),
    ]
  }, [period, missing, t, format, word])
}
