import { getRouteApi } from '@tanstack/react-router'
import { childAccounts, complaintOutcomes, guidanceAnswers, legalSections, type LegalSection } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { IncidentListFragment } from '../../graphql/graphql.ts'
import { useLanguage, type Word } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { SelectField, Tick } from '../../ui/field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { reportHref } from '../report/report-search.ts'
import type { HomeSearch } from './home-search.ts'
import { ListFrame } from './list-frame.tsx'

graphql(`
  fragment IncidentList on IncidentConnection {
    totalCount
    nodes {
      id
      occurredAt
      minutes
      registeredAt
      deadlineAt
      late
      account
      guidance
      crimeSuspected
      childId
      measures {
        section
        minutes
      }
      complaints {
        id
        outcome
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)

interface IncidentListProps {
  id: string
  search: HomeSearch
  incidents: IncidentListFragment | null | undefined
  missing: ReadonlySet<Part>
}

type Incident = IncidentListFragment['nodes'][number]

/** The episodes behind a number. A child is a pseudonym: enough to see that two episodes are about the same child. */
export function IncidentList({ id, search, incidents, missing }: IncidentListProps) {
  const { t, format, word } = useLanguage()
  const c = t.home.incident
  const columns: Column<Incident>[] = [
    {
      key: 'occurredAt',
      heading: c.occurredAt,
      cell: (one) => <a href={reportHref(one.id, { hjem: id })}>{format.dateTime(one.occurredAt)}</a>,
    },
    {
      key: 'measures',
      heading: c.measures,
      wrap: true,
      cell: ({ measures }) => <Sections sections={measures.map(({ section }) => section)} />,
    },
    { key: 'minutes', heading: c.minutes, numeric: true, cell: ({ minutes }) => format.number(minutes) },
    { key: 'child', heading: c.child, cell: ({ childId }) => <span className="pseudonym">{childId.slice(-6)}</span> },
    {
      key: 'registeredAt',
      heading: c.registered,
      cell: ({ occurredAt, registeredAt, late }) => (
        <>
          {c.after(hoursBetween(occurredAt, registeredAt))}
          {late && <b> · {c.late}</b>}
        </>
      ),
    },
    { key: 'account', heading: c.account, cell: ({ account }) => word(childAccounts, account) },
    { key: 'guidance', heading: c.guidance, cell: ({ guidance }) => word(guidanceAnswers, guidance) },
    { key: 'crime', heading: c.crime, cell: ({ crimeSuspected }) => (crimeSuspected ? <b>{t.ui.yes}</b> : t.ui.no) },
    {
      key: 'complaints',
      heading: c.complaints,
      cell: ({ complaints }) =>
        complaints ? (
          complaints.length === 0 ? (
            '0'
          ) : (
            format.list(complaints.map(({ outcome }) => (outcome ? word(complaintOutcomes, outcome) : t.home.complaint.pending)))
          )
        ) : (
          <Mark kind={missing.has('complaints') ? 'notFetched' : 'protected'} />
        ),
    },
  ]
  return (
    <ListFrame
      id={id}
      view="magtanvendelser"
      part="incidents"
      search={search}
      list={incidents}
      missing={missing}
      columns={columns}
      filter={<IncidentFilter search={search} />}
      notes={t.home.deadlineChange}
    />
  )
}

export function Sections({ sections }: { sections: readonly LegalSection[] }) {
  const { language } = useLanguage()
  const named = sections.map((code) => legalSections.find((section) => section.code === code)!)
  return named.map(({ code, paragraph, ...names }, index) => (
    <span key={index}>
      {index > 0 && '; '}
      {code === 'OTHER_NOT_PERMITTED' ? <b>{names[language]}</b> : `${paragraph.replace(' ', '\u00A0')} ${names[language]}`}
    </span>
  ))
}

const route = getRouteApi('/hjem/$id')

function IncidentFilter({ search }: { search: HomeSearch }) {
  const { t, language } = useLanguage()
  const navigate = route.useNavigate()
  const change = (patch: HomeSearch) => void navigate({ search: { ...search, efter: undefined, ...patch }, resetScroll: false })
  const options = <Code extends string>(list: readonly Word<Code>[]) => [
    { value: '' as const, label: t.ui.all },
    ...list.map((word) => ({ value: word.code, label: word[language] })),
  ]
  const c = t.home.incident
  return (
    <form className="controls filter" aria-label={t.home.filter} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={c.measures}
        value={search.paragraf ?? ''}
        options={options(legalSections)}
        onChange={(code) => change({ paragraf: code || undefined })}
      />
      <SelectField
        label={c.account}
        value={search.redegoerelse ?? ''}
        options={options(childAccounts)}
        onChange={(code) => change({ redegoerelse: code || undefined })}
      />
      <SelectField
        label={c.guidance}
        value={search.vejledning ?? ''}
        options={options(guidanceAnswers)}
        onChange={(code) => change({ vejledning: code || undefined })}
      />
      <Tick
        label={c.onlyNotPermitted}
        checked={search['ikke-tilladt'] === 'ja'}
        onChange={(on) => change({ 'ikke-tilladt': on ? 'ja' : undefined })}
      />
      <Tick label={c.onlyLate} checked={search['for-sent'] === 'ja'} onChange={(on) => change({ 'for-sent': on ? 'ja' : undefined })} />
    </form>
  )
}

/** Elapsed hours: a clock change moves no deadline. */
function hoursBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 3_600_000)
}
