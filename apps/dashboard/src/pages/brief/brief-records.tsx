import { childAccounts, complainants, complaintOutcomes, complaintSubjects, concernKinds, notifiers } from '@tilsynsblik/vocabulary'
import type { ReactNode } from 'react'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { BriefComplaintsFragment, BriefIncidentsFragment, BriefNotificationsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sections } from '../home/incident-list.tsx'

graphql(`
  fragment BriefIncidents on IncidentConnection {
    totalCount
    nodes {
      id
      occurredAt
      minutes
      late
      account
      crimeSuspected
      measures {
        section
      }
    }
  }
`)

graphql(`
  fragment BriefComplaints on ComplaintConnection {
    totalCount
    nodes {
      id
      filedAt
      complainant
      subject
      outcome
    }
  }
`)

graphql(`
  fragment BriefNotifications on NotificationConnection {
    totalCount
    nodes {
      id
      receivedAt
      notifier
      kind
      acute
    }
  }
`)

interface BriefRecordsProps {
  incidents: BriefIncidentsFragment | null | undefined
  complaints: BriefComplaintsFragment | null | undefined
  notifications: BriefNotificationsFragment | null | undefined
  missing: ReadonlySet<Part>
}

/** The records behind the figures, newest first, without anything that points out a child: paper gets left behind. */
export function BriefRecords({ incidents, complaints, notifications, missing }: BriefRecordsProps) {
  const { t } = useLanguage()
  return (
    <>
      <Records part="incidents" view="magtanvendelser" list={incidents} missing={missing} columns={useIncidentColumns()} />
      <Records part="complaints" view="klager" list={complaints} missing={missing} columns={useComplaintColumns()} />
      <Records part="notifications" view="underretninger" list={notifications} missing={missing} columns={useNotificationColumns()} />
      <p className="small prose">{t.brief.withoutChildren}</p>
    </>
  )
}

interface RecordsProps<Row> {
  part: Part
  view: 'magtanvendelser' | 'klager' | 'underretninger'
  list: { readonly totalCount: number; readonly nodes: readonly Row[] } | null | undefined
  missing: ReadonlySet<Part>
  columns: readonly Column<Row>[]
}

function Records<Row extends { readonly id: string }>({ part, view, list, missing, columns }: RecordsProps<Row>): ReactNode {
  const { t } = useLanguage()
  return (
    <section>
      <h2>{t.home.views[view]}</h2>
      {!list && <p>{missing.has(part) ? t.home.listNotFetched : t.home.listProtected}</p>}
      {list?.nodes.length === 0 && <p>{t.home.noneIn[view]}</p>}
      {list && list.nodes.length > 0 && (
        <DataTable
          label={t.home.views[view]}
          caption={t.home.listCaption(list.nodes.length, list.totalCount)}
          columns={columns}
          rows={list.nodes}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  )
}

function useIncidentColumns(): Column<BriefIncidentsFragment['nodes'][number]>[] {
  const { t, format, word } = useLanguage()
  const c = t.home.incident
  return [
    { key: 'occurredAt', heading: c.occurredAt, cell: ({ occurredAt }) => format.dateTime(occurredAt) },
    {
      key: 'measures',
      heading: c.measures,
      wrap: true,
      cell: ({ measures }) => <Sections sections={measures.map(({ section }) => section)} />,
    },
    { key: 'minutes', heading: c.minutes, numeric: true, cell: ({ minutes }) => format.number(minutes) },
    { key: 'account', heading: c.account, wrap: true, cell: ({ account }) => word(childAccounts, account) },
    { key: 'late', heading: c.registered, cell: ({ late }) => late && <b>{c.late}</b> },
    { key: 'crime', heading: c.crime, cell: ({ crimeSuspected }) => (crimeSuspected ? <b>{t.ui.yes}</b> : t.ui.no) },
  ]
}

function useComplaintColumns(): Column<BriefComplaintsFragment['nodes'][number]>[] {
  const { t, format, word } = useLanguage()
  const c = t.home.complaint
  return [
    { key: 'filedAt', heading: c.filedAt, cell: ({ filedAt }) => format.dateOf(filedAt) },
    { key: 'outcome', heading: c.outcome, cell: ({ outcome }) => (outcome ? word(complaintOutcomes, outcome) : c.pending) },
    {
      key: 'complainant',
      heading: c.complainant,
      cell: ({ complainant }) => (complainant ? word(complainants, complainant) : <Mark kind="protected" />),
    },
    {
      key: 'subject',
      heading: c.subject,
      wrap: true,
      cell: ({ subject }) => (subject ? word(complaintSubjects, subject) : <Mark kind="protected" />),
    },
  ]
}

function useNotificationColumns(): Column<BriefNotificationsFragment['nodes'][number]>[] {
  const { t, format, word } = useLanguage()
  const c = t.home.notification
  return [
    { key: 'receivedAt', heading: c.receivedAt, cell: ({ receivedAt }) => format.dateTime(receivedAt) },
    { key: 'notifier', heading: c.notifier, wrap: true, cell: ({ notifier }) => word(notifiers, notifier) },
    { key: 'kind', heading: c.kind, cell: ({ kind }) => word(concernKinds, kind) },
    { key: 'acute', heading: c.acute, cell: ({ acute }) => (acute == null ? '' : acute ? <b>{t.ui.yes}</b> : t.ui.no) },
  ]
}
