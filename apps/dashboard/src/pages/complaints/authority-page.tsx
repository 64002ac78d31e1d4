import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { lastClosedQuarter, periodEnding } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { namesOf } from './complaint-words.ts'
import { ComplaintDeskPage, ComplaintPathPage } from './desk-documents.ts'
import { DeskBody } from './desk-page.tsx'
import { guidancePathOf, type GuidancePath } from './guidance-path.ts'

const route = getRouteApi('/klager')

/** What becomes of the right to complain in the homes of an authority; and, where complaints come to the authority, its desk. */
export function AuthorityPage() {
  const [period] = useState(() => periodEnding(lastClosedQuarter(new Date()), 4))
  const answer = useRegisteredQuery(ComplaintPathPage, { period })
  return (
    <WhenAnswered answer={answer} pick={(data) => data.institutionPeriods} empty={null}>
      {(homes) => <Authority path={guidancePathOf(homes)} period={period} />}
    </WhenAnswered>
  )
}

function Authority({ path, period }: { path: GuidancePath; period: string }) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const p = t.complaintPath
  const { filed, decided, upheld } = path
  const lead = filed !== null && decided !== null && upheld !== null ? p.lead(filed, decided, upheld, format.number) : undefined
  return (
    <div className="stack">
      <div>
        <PageHead large title={p.title(scope?.name ?? '')} lead={lead} />
        <p>
          <a href="/klager/indberetning">{t.complaints.toReturns}</a>
        </p>
      </div>
      <Path path={path} period={format.period(period)} />
      <AuthorityDesk />
    </div>
  )
}

const steps = ['reports', 'asked', 'given', 'filed', 'decided', 'upheld'] as const
type Step = (typeof steps)[number]

/** Of which step each is a part. A complaint need not come from a report, so complaints are no part of the guided. */
const partOf: Partial<Record<Step, Step>> = { asked: 'reports', given: 'asked', decided: 'filed', upheld: 'decided' }

function Path({ path, period }: { path: GuidancePath; period: string }) {
  const { t, format } = useLanguage()
  const p = t.complaintPath
  const number = (value: number | null) => (value === null ? <Mark kind="notFetched" /> : format.number(value))
  const share = (step: Step) => {
    const whole = partOf[step] && path[partOf[step]]
    const part = path[step]
    return whole && part !== null ? format.percent(part / whole) : null
  }
  const columns: Column<Step>[] = [
    { key: 'step', heading: p.step, cell: (step) => p.steps[step], wrap: true },
    { key: 'count', heading: p.count, numeric: true, cell: (step) => number(path[step]) },
    { key: 'share', heading: p.share, numeric: true, cell: share },
    { key: 'of', heading: p.of, wrap: true, cell: (step) => partOf[step] && p.steps[partOf[step]].toLocaleLowerCase('da') },
  ]
  return (
    <section>
      <h2>{p.heading}</h2>
      <DataTable label={p.heading} caption={p.caption(period)} columns={columns} rows={steps} rowKey={(step) => step} />
      <p className="small prose">{p.note}</p>
    </section>
  )
}

/** Municipalities take the complaints today; by the dated rule that may become the authority, which then has a desk. */
function AuthorityDesk() {
  const { t } = useLanguage()
  const { vis, nummer, efter } = route.useSearch()
  const answer = useRegisteredQuery(ComplaintDeskPage, { filter: vis ?? 'ALL', number: nummer ?? null, after: efter ?? null })
  const p = t.complaintPath
  return (
    <section>
      <h2>{p.desk}</h2>
      <WhenAnswered
        answer={answer}
        pick={({ complaintDesk, institutionRegister }) => complaintDesk && { desk: complaintDesk, homes: namesOf(institutionRegister) }}
        empty={null}
      >
        {({ desk, homes }) =>
          desk.totalCount === 0 && !vis && !nummer ? (
            <p className="list-note">{p.toMunicipalities}</p>
          ) : (
            <DeskBody desk={desk} homes={homes} />
          )
        }
      </WhenAnswered>
    </section>
  )
}
