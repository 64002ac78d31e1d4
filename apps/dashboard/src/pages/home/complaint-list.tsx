import { getRouteApi } from '@tanstack/react-router'
import { appealOutcomes, complainants, complaintOutcomes, complaintSubjects } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ComplaintListFragment } from '../../graphql/graphql.ts'
import { useLanguage, type Word } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { Tick } from '../../ui/field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { complaintHref } from '../complaints/complaint-href.ts'
import type { HomeSearch } from './home-search.ts'
import { ListFrame } from './list-frame.tsx'

graphql(`
  fragment ComplaintList on ComplaintConnection {
    totalCount
    nodes {
      id
      filedAt
      complainant
      subject
      incidentRegistered
      outcome
      decidedOn
      appeal {
        appealedOn
        outcome
        decidedOn
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)

interface ComplaintListProps {
  id: string
  search: HomeSearch
  complaints: ComplaintListFragment | null | undefined
  missing: ReadonlySet<Part>
}

type Complaint = ComplaintListFragment['nodes'][number]

/** Complaints about the home. A role that is not granted their content sees that they exist and how they ended. */
export function ComplaintList({ id, search, complaints, missing }: ComplaintListProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const c = t.home.complaint
  const opens = persona === 'supervisor' || persona === 'authority_head'
  const orProtected = <Code extends string>(list: readonly Word<Code>[], code: Code | null | undefined) =>
    code == null ? <Mark kind="protected" /> : word(list, code)
  const columns: Column<Complaint>[] = [
    {
      key: 'filedAt',
      heading: c.filedAt,
      cell: (one) => (opens ? <a href={complaintHref(one.id)}>{format.dateOf(one.filedAt)}</a> : format.dateOf(one.filedAt)),
    },
    { key: 'outcome', heading: c.outcome, cell: ({ outcome }) => (outcome ? word(complaintOutcomes, outcome) : c.pending) },
    { key: 'decidedOn', heading: c.decidedOn, cell: ({ decidedOn }) => decidedOn && format.date(decidedOn) },
    { key: 'complainant', heading: c.complainant, cell: ({ complainant }) => orProtected(complainants, complainant) },
    { key: 'subject', heading: c.subject, wrap: true, cell: ({ subject }) => orProtected(complaintSubjects, subject) },
    {
      key: 'incident',
      heading: c.incident,
      cell: ({ incidentRegistered }) =>
        incidentRegistered == null ? <Mark kind="protected" /> : incidentRegistered ? c.registered : <b>{c.notRegistered}</b>,
    },
    {
      key: 'appeal',
      heading: c.appeal,
      cell: ({ appeal }) =>
        appeal
          ? `${format.date(appeal.appealedOn)}: ${appeal.outcome ? word(appealOutcomes, appeal.outcome).toLocaleLowerCase('da') : c.pending}`
          : '',
    },
  ]
  return (
    <ListFrame
      id={id}
      view="klager"
      part="complaints"
      search={search}
      list={complaints}
      missing={missing}
      columns={columns}
      filter={<ComplaintFilter search={search} />}
      notes={c.note}
    />
  )
}

const route = getRouteApi('/hjem/$id')

function ComplaintFilter({ search }: { search: HomeSearch }) {
  const { t } = useLanguage()
  const navigate = route.useNavigate()
  const change = (patch: HomeSearch) => void navigate({ search: { ...search, efter: undefined, ...patch }, resetScroll: false })
  const c = t.home.complaint
  return (
    <form className="controls filter" aria-label={t.home.filter} onSubmit={(event) => event.preventDefault()}>
      <Tick label={c.onlyUpheld} checked={search.medhold === 'ja'} onChange={(on) => change({ medhold: on ? 'ja' : undefined })} />
      <Tick label={c.onlyPending} checked={search.verserende === 'ja'} onChange={(on) => change({ verserende: on ? 'ja' : undefined })} />
    </form>
  )
}
