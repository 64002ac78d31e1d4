import { getRouteApi } from '@tanstack/react-router'
import { addQuarters, childAccounts, quartersBetween, reportStates } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage, type Word } from '../../language/language.tsx'
import { SelectField, Tick } from '../../ui/field.tsx'
import type { ReportsSearch } from './reports-search.ts'

const route = getRouteApi('/indberetninger')

/** The six years a reader may look back, newest first; the quarter that runs is among them. */
const quartersBack = 24

type TickName = 'ikke-godkendt' | 'mistanke' | 'ikke-tilladt' | 'for-sent'

/** What the list is narrowed to; each choice stands in the address. */
export function ReportsFilter({ homes }: { homes: readonly { id: string; name: string }[] }) {
  const { t, format, language } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const r = t.reports
  const change = (patch: ReportsSearch) => void navigate({ search: { ...search, efter: undefined, ...patch }, resetScroll: false })
  const all = { value: '' as const, label: t.ui.all }
  const options = <Code extends string>(list: readonly Word<Code>[]) => [
    all,
    ...list.map((word) => ({ value: word.code, label: word[language] })),
  ]
  const quarters = quartersBetween(addQuarters(lastClosedQuarter, 1 - quartersBack), addQuarters(lastClosedQuarter, 1)).toReversed()
  const tick = (name: TickName, label: string) => (
    <Tick label={label} checked={search[name] === 'ja'} onChange={(on) => change({ [name]: on ? 'ja' : undefined })} />
  )
  return (
    <form className="controls filter" aria-label={t.home.filter} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t.inbox.home}
        value={search.hjem ?? ''}
        options={[all, ...homes.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(id) => change({ hjem: id || undefined })}
      />
      <SelectField
        label={r.quarter}
        value={search.kvartal ?? ''}
        options={[all, ...quarters.map((quarter) => ({ value: quarter, label: format.quarter(quarter) }))]}
        onChange={(quarter) => change({ kvartal: quarter || undefined })}
      />
      <SelectField
        label={t.report.state}
        value={search.status ?? ''}
        options={options(reportStates)}
        onChange={(code) => change({ status: code || undefined })}
      />
      <SelectField
        label={t.home.incident.account}
        value={search.redegoerelse ?? ''}
        options={options(childAccounts)}
        onChange={(code) => change({ redegoerelse: code || undefined })}
      />
      {tick('ikke-godkendt', r.approvalMissing)}
      {tick('mistanke', r.crime)}
      {tick('ikke-tilladt', t.home.incident.onlyNotPermitted)}
      {tick('for-sent', t.home.incident.onlyLate)}
    </form>
  )
}
