import { Agent } from 'node:http'
import { demoPeople } from '@tilsynsblik/demo-denmark'
import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { documentId, signIn } from '../support/visitor.ts'
import { demoHouse } from './demo-house.ts'
import type { FigureGroup } from './figure.ts'
import { replayOf } from './supervisor-page/replay.ts'
import { isQuestion, statementsDuring } from './supervisor-page/statements.ts'
import { pageToStatements } from './supervisor-page/supervisor-page.ts'
import { timedPost } from './timed-post.ts'

const name = 'register/list-to-sql'
const reportsOfDepartment = 10_000
const consultant = 'fagkonsulent'

/** The first page of a department with ten thousand reports, through the front door, beside the statement it stands on. */
export const reportList: FigureGroup = {
  name: 'list of reports',
  figures: [name],
  async measure(run) {
    const house = await demoHouse(run)
    const admin = new pg.Client(withDatabase(house.adminUrl, 'tilsynsblik_incidents'))
    await admin.connect()
    await fillDepartment(admin)
    await admin.end()
    const { url } = house.platform.door
    const { cookie } = await signIn(url.href, consultant)
    const body = JSON.stringify({ documentId: documentId('ReportList'), variables: { filter: {}, after: null } })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = () => timedPost(new URL('/graphql', url), agent, cookie, body)
    await ask()
    const statements = (await statementsDuring(ask)).filter((statement) => isQuestion(statement) && !statement.database.endsWith('gateway'))
    const replay = await replayOf(statements, house, {
      userId: consultant,
      persona: 'consultant',
      scope: demoPeople.departmentId,
      purpose: 'bench',
      requestId: 'bench',
    })
    const value = await pageToStatements(run, ask, replay.once)
    await replay.end()
    agent.destroy()
    return [{ name, value, limit: 2, direction: 'max' }]
  },
}

/** The consultant's department, with as many reports as ten years bring: those it has, told again at other times. */
async function fillDepartment(admin: pg.Client): Promise<void> {
  await admin.query(fillingSql, [reportsOfDepartment, demoPeople.departmentId])
  await admin.query('analyze')
}

const scopes = 'institution_id, authority_id, department_id, acting_municipality_id, child_id'
const fillingSql = `
  with department as (
    select $2::text as id, count(*)::int as there from incident where department_id = $2
  ), own as (
    select incident.*, row_number() over (order by occurred_at desc) as place, department.there
    from incident join department on department.id = department_id
  ), told as (
    select gen_random_uuid() as again, own.*, copy, own.occurred_at - copy * interval '37 hours' as at
    from own, generate_series(1, ceil($1::numeric / own.there)::int) as copy
    order by copy, place limit greatest(0, $1 - (select there from department))
  ), report as (
    insert into incident (id, ${scopes}, occurred_at, minutes, registered_at, deadline_at, account, account_received_at, guidance, crime_suspected, injury, source_key)
    select again, ${scopes}, at, minutes, at + interval '3 hours', at + interval '72 hours', account, case when account = 'ATTACHED' then at + interval '3 hours' end,
           guidance, crime_suspected, injury, 'bench:' || again
    from told returning *
  )
  insert into measure (incident_id, ordinal, ${scopes}, section, minutes)
  select id, 1, ${scopes}, 'S9', minutes from report`
