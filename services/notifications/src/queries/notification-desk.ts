import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, DeskFilter, Notifier } from '@tilsynsblik/vocabulary'
import type { CaseStanding } from '../domain/case-standing.ts'

type Shown =
  | 'id'
  | 'state'
  | 'receivedAt'
  | 'kinds'
  | 'childId'
  | 'acute'
  | 'adviser'
  | 'secondAdviser'
  | 'dueAt'
  | 'dueStep'
  | 'conversation'
  | 'police'
  | 'childrensHouse'
  | 'guardianLocked'
  | 'reportedOn'
  | 'interviewedOn'
  | 'policeDeclinedOn'

export interface DeskRow extends Pick<CaseStanding, Shown> {
  notifier: Notifier
  institution: { id: string } | null
  earlierCount: number | null
  totalCount: number
  overdueCount: number
  reportedOn: CalendarDate | null
}

export type Desk = Connection<DeskRow> & { overdueCount: number }

type OpenFilter = Exclude<DeskFilter, 'CLOSED'>

/** The order of the desk: what is due first, then what has no clock, oldest first; the index has it. */
const clock = `coalesce(due_at, 'infinity'::timestamptz)`

const filters: Record<OpenFilter, string> = {
  DUE_FIRST: 'due_at is not null',
  UNASSESSED: `state = 'RECEIVED'`,
  WAITING: `state <> 'RECEIVED' and (
    (police = 'REPORTED' and police_declined_on is null) or childrens_house in ('REFERRED', 'STARTED')
    or (state = 'DECIDED' and decision = 'SUPPORT') or (conversation = 'PENDING' and kinds <> array['CONCERN']))`,
  MINE: '(select id from me) in (adviser, second_adviser)',
  ALL: 'true',
}

/** The open cases of a municipality. */
export async function notificationDesk(ctx: ServiceContext, filter: OpenFilter, page: Page, now: Date): Promise<Desk> {
  const [after] = page.after ?? []
  const rows = await ctx.readRecords<DeskRow & { clock: string }>(
    'notification_case',
    `with me as (
       select $5::text as id
     ), chosen as (
       select count(*)::int as total, (count(*) filter (where due_at < $7::timestamptz))::int as overdue from notification_case
       where municipality_id = $1 and state <> 'CLOSED' and ${filters[filter]}
     ), page as (
       select *, ${clock} as clock from notification_case
       where municipality_id = $1 and state <> 'CLOSED' and ${filters[filter]}
         and ($2::text is null or (${clock}, received_at, id) > ($2::timestamptz, $3::timestamptz, $4::uuid))
       order by ${clock}, received_at, id limit $6
     )
     ${rowsOfPage}
     order by page.clock, page.received_at, page.id`,
    [
      ctx.principal.scope,
      after ?? null,
      page.after?.[1] ?? null,
      page.after?.[2] ?? null,
      ctx.principal.userId,
      page.first + 1,
      now.toISOString(),
    ],
  )
  const connection = connectionOf(rows, page, (row) => [row.clock, new Date(row.receivedAt).toISOString(), row.id])
  return { ...connection, overdueCount: rows[0]?.overdueCount ?? 0 }
}

/** The rows of a `page` of cases with their `clock`, and with what is `chosen` of them. What came before about a child is counted for the page alone. */
export const rowsOfPage = `
     select page.id, page.state, page.received_at as "receivedAt", page.kinds, page.child_id as "childId", page.acute, adviser,
            second_adviser as "secondAdviser", due_at as "dueAt", due_step as "dueStep", conversation, police,
            childrens_house as "childrensHouse", guardian_locked as "guardianLocked", reported_on as "reportedOn",
            interviewed_on as "interviewedOn", police_declined_on as "policeDeclinedOn", notification.notifier, page.clock::text as clock,
            case when page.institution_id is not null then jsonb_build_object('id', page.institution_id) end as institution,
            case when page.child_id is not null then (
              select count(*)::int from notification as earlier
              where earlier.child_id = page.child_id and (earlier.received_at, earlier.id) < (page.received_at, page.id)
            ) end as "earlierCount",
            chosen.total as "totalCount", chosen.overdue as "overdueCount"
     from page cross join chosen join notification on notification.id = page.id`
