import type { ServiceContext } from '@tilsynsblik/service-kit'
import { crowdOf, type DatedContribution, isSafe, type PopulationRecords } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/** What an edition counts, by population; a municipality stands where other registers have a home. */
export interface EditionRecords {
  abuse: PopulationRecords
  concern: PopulationRecords
  abusedChildren: PopulationRecords
  courses: PopulationRecords
}

/** Everything that counts by the last quarter, by quarter, category, municipality and the edition it came after. */
export async function editionRecords(ctx: ServiceContext, lastQuarter: Quarter): Promise<EditionRecords> {
  const until = [dayAfter(lastQuarter)]
  const [notifications, children, courses] = await Promise.all([
    ctx.read<DatedContribution & { abuse: boolean; variable: string }>(notificationsSql, until),
    ctx.read<DatedContribution>(childrenSql, until),
    ctx.read<DatedContribution>(coursesSql, until),
  ])
  const [repeated, first] = [true, false].map((is) => children.filter(({ category }) => (category === 'REPEATED') === is)) as [
    DatedContribution[],
    DatedContribution[],
  ]
  return {
    abuse: byVariable(
      notifications.filter(({ abuse }) => abuse),
      {
        notifier: 'abuse-by-notifier',
        kind: 'abuse-by-kind',
        support: 'support-kinds',
        assessment: 'abuse-assessment',
        receipt: 'abuse-receipt',
      },
    ),
    concern: byVariable(
      notifications.filter(({ abuse }) => !abuse),
      { notifier: 'concern-by-notifier', assessment: 'concern-assessment', receipt: 'concern-receipt' },
    ),
    abusedChildren: { total: first, byTable: { 'abused-children-by-crime': first }, withheld: quartersWithFew(repeated) },
    courses: { total: courses, byTable: {} },
  }
}

function byVariable(rows: readonly (DatedContribution & { variable: string })[], tables: Record<string, string>): PopulationRecords {
  const own = Map.groupBy(rows, ({ variable }) => variable)
  return {
    total: own.get('all') ?? [],
    byTable: Object.fromEntries(Object.entries(tables).map(([variable, table]) => [table, own.get(variable) ?? []])),
  }
}

/** Notifications less children are the repeated ones: where these are few, their quarter tells no children. */
function quartersWithFew(repeated: readonly DatedContribution[]): Set<string> {
  const byQuarter = Map.groupBy(repeated, ({ quarter }) => quarter)
  return new Set([...byQuarter].filter(([, some]) => !isSafe(crowdOf(some))).map(([quarter]) => quarter))
}

const came = `
  came as materialized (
    select record_id::uuid as id, min(edition) as edition from (
      select record_id, edition from app.recorded_after('notification', array['notification.import'])
      union all select record_id, edition from app.recorded_after('notification_case', array['notification.receive'])
    ) as either group by record_id
  )`

// Of each municipality's children two are told apart, and one that nobody could name yet is none: fewer than they are, so that
// nothing is called safe on their account.
const notificationsSql = `
  with ${came}, calendar as materialized (
    select day, to_char(day, 'YYYY"K"Q') as quarter, app.receipt_due(day) as due
    from (select distinct received_on as day from notification where received_on < $1::date) as days
  ), record as (
    select quarter, notification.kind <> 'CONCERN' as abuse, notification.municipality_id as home, coalesce(came.edition, 0) as after, child_id,
           notifier, notification.kind, coalesce(support_measure.kind, 'NONE') as support,
           case when assessed_late then 'LATE' when assessed_late is null then 'NOT_ASSESSED' else 'IN_TIME' end as assessment,
           case when notifier = 'ANONYMOUS' then 'NOBODY_TO_SEND_TO' when receipt_sent_on <= due then 'IN_TIME'
                when receipt_sent_on is null then 'NOT_SENT' else 'LATE' end as receipt
    from notification join calendar on day = received_on
    left join support_measure on notification_id = notification.id left join came on came.id = notification.id
  ), alike as materialized (
    -- Once over a million rows; the tables are then made from what is left.
    select quarter, abuse, home, after, notifier, kind, support, assessment, receipt, count(*)::int as number,
           min(child_id collate "C") as one, max(child_id collate "C") as other
    from record group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  )
  select quarter, abuse, home, after, sum(number)::int as count, array_remove(array[min(one), nullif(max(other), min(one))], null) as children,
         coalesce(notifier, kind, support, assessment, receipt, 'all') as category,
         case when notifier is not null then 'notifier' when kind is not null then 'kind' when support is not null then 'support'
              when assessment is not null then 'assessment' when receipt is not null then 'receipt' else 'all' end as variable
  from alike group by grouping sets ((quarter, abuse, home, after), (quarter, abuse, home, after, notifier), (quarter, abuse, home, after, kind),
    (quarter, abuse, home, after, support), (quarter, abuse, home, after, assessment), (quarter, abuse, home, after, receipt))`

// A child is counted by its first notification of abuse of the year, with the first crime that was reported; a child that
// nobody could name yet is one child.
const childrenSql = `
  with ${came}, abuse as (
    select notification.id, notification.municipality_id as home, coalesce(notification.child_id, notification.id::text) as child, received_on,
           left(received_on::text, 4) as year, crime, reported_on, coalesce(came.edition, 0) as after
    from notification left join police_report on notification_id = notification.id left join came on came.id = notification.id
    where kind <> 'CONCERN' and received_on < $1::date
  ), told as (
    select home, child, received_on, after, first_value(crime) over (partition by year, child order by reported_on, crime) as crime,
           row_number() over (partition by year, child order by received_on, id) as ordinal
    from abuse
  )
  select to_char(received_on, 'YYYY"K"Q') as quarter, case when ordinal > 1 then 'REPEATED' else coalesce(crime, 'NONE') end as category,
         home, after, count(*)::int as count, (array_agg(distinct child))[1:5] as children
  from told group by 1, 2, 3, 4`

const coursesSql = `
  with came as (
    select record_id::uuid as id, edition from app.recorded_after('notification_case', array['notification.start-childrens-house'])
  )
  select to_char(started_on, 'YYYY"K"Q') as quarter, 'courses' as category, municipality_id as home, coalesce(came.edition, 0) as after,
         count(*)::int as count, (array_agg(distinct coalesce(child_id, notification_id::text)))[1:5] as children
  from childrens_house_course left join came on came.id = notification_id
  where started_on < $1::date group by 1, 2, 3, 4`
