import { useEffect, useRef, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, monthStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ReturnsPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { SelectField } from '../../ui/field.tsx'
import { problemSentence } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { NotSent } from '../mutation-form.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { DeclareNil, ReturnsPageDocument } from './returns-documents.ts'

type Month = NonNullable<ReturnsPageQuery['monthlyReturns']>[number]

const route = getRouteApi('/indberettet')

/** Each month of a year: reported, declared zero, or nothing heard. Silence is not zero. */
export function ReturnsPage() {
  const { t } = useLanguage()
  const { scope } = useSession()
  const [thisYear] = useState(() => Number(calendarDateOf(new Date()).slice(0, 4)))
  const { aar } = route.useSearch()
  const year = aar ? Number(aar) : thisYear
  const answer = useRegisteredQuery(ReturnsPageDocument, { home: scope?.id ?? '', year })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.monthlyReturns && { months: data.monthlyReturns, name: data.institution?.name ?? '' }}
      empty={<EmptyPage title={t.returns.title} explanation={t.returns.none} />}
    >
      {({ months, name }) => <Year year={year} thisYear={thisYear} home={name} months={months} />}
    </WhenAnswered>
  )
}

interface YearProps {
  year: number
  thisYear: number
  home: string
  months: readonly Month[]
}

function Year({ year, thisYear, home, months }: YearProps) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const navigate = route.useNavigate()
  const { run, running, problem } = useRegisteredMutation(DeclareNil)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const r = t.returns
  const monthName = (month: string) => format.month(month.slice(0, 7))
  const declare = async ({ institutionId, month }: Month) => {
    const outcome = await run({ input: { institutionId, month } })
    if (outcome.kind === 'done') setSaid(r.done(monthName(month)))
    if (outcome.kind === 'invalid') setSaid(`${monthName(month)}: ${problemSentence(t.form.rules, outcome.problems[0]!.code)}`)
  }
  useEffect(() => {
    // The button that had the focus is gone; what came of it has it now.
    if (said) status.current?.focus()
  }, [said])
  const columns: Column<Month>[] = [
    { key: 'month', heading: r.month, cell: ({ month }) => monthName(month) },
    {
      key: 'state',
      heading: r.state,
      cell: ({ state }) => (state === 'MISSING' ? <b>{word(monthStates, state)}</b> : word(monthStates, state)),
    },
    { key: 'reports', heading: r.reports, numeric: true, cell: ({ reports }) => format.number(reports) },
    {
      key: 'declared',
      heading: r.declared,
      wrap: true,
      cell: (month) =>
        month.declaredAt ? (
          r.declaredBy(month.declaredBy ? nameOf(month.declaredBy) : '', format.dateTime(month.declaredAt))
        ) : month.mayDeclare ? (
          <button
            type="button"
            className="button"
            aria-disabled={running}
            aria-label={r.declareOf(monthName(month.month))}
            onClick={() => void declare(month)}
          >
            {r.declare}
          </button>
        ) : null,
    },
  ]
  const missing = months.filter(({ state }) => state === 'MISSING').length
  return (
    <>
      <PageHead
        large
        title={r.title}
        lead={r.lead(missing)}
        controls={
          <form className="controls" onSubmit={(event) => event.preventDefault()}>
            <SelectField
              label={r.year}
              value={String(year)}
              options={[...new Set([thisYear, thisYear - 1, thisYear - 2, year])]
                .toSorted((a, b) => b - a)
                .map((one) => ({ value: String(one), label: String(one) }))}
              onChange={(next) => void navigate({ search: { aar: next === String(thisYear) ? undefined : next } })}
            />
          </form>
        }
      />
      <p className="live-message" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {problem && <NotSent problem={problem} />}
      <DataTable label={r.title} caption={r.caption(home, year)} columns={columns} rows={months} rowKey={({ month }) => month} />
      <p className="small prose">{r.why}</p>
    </>
  )
}
