import { useState } from 'react'
import { calendarDateOf, concernKinds, notifiers, quarterOf } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { NotificationListFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { homeHref, type HomeSearch } from './home-search.ts'
import { ListFrame } from './list-frame.tsx'

graphql(`
  fragment NotificationList on NotificationConnection {
    totalCount
    nodes {
      id
      receivedAt
      notifier
      kind
      assessedAt
      assessedLate
      acute
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)

interface NotificationListProps {
  id: string
  search: HomeSearch
  notifications: NotificationListFragment | null | undefined
  missing: ReadonlySet<Part>
}

type Notification = NotificationListFragment['nodes'][number]

/** Notifications of concern about the home, without the identity of any child. */
export function NotificationList({ id, search, notifications, missing }: NotificationListProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const c = t.home.notification
  // What comes in now is in no closed quarter, and must not wait for one.
  const [now] = useState(() => quarterOf(calendarDateOf(new Date())))
  const seesPlans = persona === 'supervisor' || persona === 'authority_head'
  const columns: Column<Notification>[] = [
    { key: 'receivedAt', heading: c.receivedAt, cell: ({ receivedAt }) => format.dateTime(receivedAt) },
    { key: 'notifier', heading: c.notifier, wrap: true, cell: ({ notifier }) => word(notifiers, notifier) },
    { key: 'kind', heading: c.kind, cell: ({ kind }) => word(concernKinds, kind) },
    {
      key: 'assessedAt',
      heading: c.assessed,
      cell: ({ assessedAt, assessedLate }) =>
        assessedAt ? (
          <>
            {format.dateTime(assessedAt)}
            {assessedLate && <b> · {c.late}</b>}
          </>
        ) : (
          <span className="act-now">{c.notAssessed}</span>
        ),
    },
    { key: 'acute', heading: c.acute, cell: ({ acute }) => (acute == null ? '' : acute ? <b>{t.ui.yes}</b> : t.ui.no) },
  ]
  return (
    <ListFrame
      id={id}
      view="underretninger"
      part="notifications"
      search={search}
      list={notifications}
      missing={missing}
      columns={columns}
      notes={
        <>
          {search.periode !== now && <a href={homeHref(id, { periode: now, vis: 'underretninger' })}>{c.now(format.quarter(now))}</a>}{' '}
          {c.note} {seesPlans && <a href="/beredskab-kommuner">{t.plans.title}</a>}
        </>
      }
    />
  )
}
