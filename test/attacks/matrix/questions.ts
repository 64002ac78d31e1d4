import { demoPeople } from '@tilsynsblik/demo-denmark'
import { addQuarters, lastClosedQuarter, periodEnding, personaCodes, type Persona } from '@tilsynsblik/vocabulary'
import type { Asker } from '../../support/small-country.ts'
import { isRequiredArgument, type GraphQLObjectType } from 'graphql'
import type { Root } from './walk.ts'

/** Looks behind the walls of one service: to know what there is to be asked about. */
export type Behind = (service: string, sql: string) => Promise<{ id: string }[]>

const { institutionId, departmentId, municipalityId, authorityId, childId } = demoPeople

/** One of each persona, in the part of the world where the demo has most to see. */
export async function peopleOf(behind: Behind): Promise<Record<Persona, Asker>> {
  const [receipt] = await behind(
    'complaints',
    `select receipt_hash as id from complaint where receipt_hash is not null order by filed_at limit 1`,
  )
  const [operator] = await behind('institutions', `select operator_id as id from operating_department where id = '${departmentId}'`)
  const scopes: Partial<Record<Persona, [userId: string, scope: string | null]>> = {
    staff: ['medarbejder', institutionId],
    manager: ['leder', institutionId],
    consultant: ['fagkonsulent', departmentId],
    department_head: ['afdelingsleder', departmentId],
    staff_unit: ['stab', operator!.id],
    caseworker: ['sagsbehandler', municipalityId],
    supervisor: [`tilsyn-${authorityId}`, authorityId],
    authority_head: [`tilsynschef-${authorityId}`, authorityId],
    child: ['ung', childId],
    complainant: ['receipt', receipt?.id ?? 'no receipt in the demo'],
  }
  return Object.fromEntries(
    personaCodes.map((persona) => {
      const [userId, scope] = scopes[persona] ?? [persona, null]
      return [persona, { userId, persona, scope }]
    }),
  ) as Record<Persona, Asker>
}

/** One record in each of its states: of the home that the people of the demo meet over, before others. */
function oneOfEach(table: string, state: string, first: string, id = 'id'): string {
  return `select distinct on (${state}) ${id}::text as id from ${table} order by ${state}, (${first}) desc, ${id}`
}

const records: Record<string, { service: string; sql: readonly string[] }> = {
  complaint: {
    service: 'complaints',
    sql: [
      oneOfEach('complaint', 'state', `municipality_id = '${municipalityId}' and institution_id = '${institutionId}'`),
      oneOfEach('complaint', 'outcome', `child_id = '${childId}'`),
      `select complaint_id::text as id from appeal order by outcome is null desc, text is null, appealed_on desc limit 3`,
      `select complaint_id::text as id from home_hearing limit 2`,
      `select id::text from complaint where receipt_hash is not null order by filed_at limit 3`,
    ],
  },
  incident: {
    service: 'incidents',
    sql: [
      oneOfEach('incident', 'state', `institution_id = '${institutionId}'`),
      `select incident_id::text as id from complaint_outcome order by institution_id = '${institutionId}' desc limit 2`,
      `select incident_id::text as id from feedback order by institution_id = '${institutionId}' desc limit 2`,
      `select incident_id::text as id from follow_up order by institution_id = '${institutionId}' desc limit 2`,
      `select id::text from incident where child_id = '${childId}' order by occurred_at desc limit 3`,
    ],
  },
  crimeNotice: { service: 'incidents', sql: [`select id::text from report_draft where crime_suspected_at is not null limit 2`] },
  reportDraft: {
    service: 'incidents',
    sql: [`select id::text from report_draft order by institution_id = '${institutionId}' desc limit 3`],
  },
  attachmentContent: { service: 'incidents', sql: [`select id::text from report_attachment limit 2`] },
  institution: { service: 'institutions', sql: [`select '${institutionId}' as id`] },
  notificationCase: {
    service: 'notifications',
    sql: [
      oneOfEach('notification_case', 'state', `municipality_id = '${municipalityId}'`),
      oneOfEach('notification_case', 'childrens_house', `municipality_id = '${municipalityId}'`),
      oneOfEach('notification_case', 'police', `municipality_id = '${municipalityId}'`),
    ],
  },
  inspectionCase: { service: 'oversight', sql: [oneOfEach('inspection_case', 'state', `authority_id = '${authorityId}'`)] },
}

const quarter = lastClosedQuarter(new Date())

/** What the other questions are asked about. */
const values: Record<string, readonly string[]> = {
  institutionId: [`"${institutionId}"`],
  departmentId: [`"${departmentId}"`],
  period: [`"${periodEnding(quarter, 4)}"`],
  quarter: [`"${quarter}"`, `"${addQuarters(quarter, -1)}"`],
  until: [`"${quarter}"`],
  childId: [`"${childId}"`],
  childIds: [`["${childId}"]`],
  on: [`"${new Date().toISOString().slice(0, 10)}"`],
  since: ['"2020-01-01T00:00:00Z"'],
  year: [quarter.slice(0, 4), String(Number(quarter.slice(0, 4)) - 1)],
  fromYear: ['2023'],
  keys: ['["registrationDeadlineHours"]'],
  number: ['1'],
  overviewId: [`"${departmentId}@${quarter}"`],
  edition: ['1'],
  from: ['1'],
  to: ['1'],
  about: ['EDITIONS', 'QUARTERS'],
}

/** Lists of the whole country: what stands in them is asked about by other questions. */
const wide = new Set(['institutionPeriods', 'institutionRegister', 'homesToName', 'countedHomes', 'graveNotifications', 'graveIncidents'])

/** Every question there is, with arguments that find something; of records one in each state. */
export async function questionsOf(query: GraphQLObjectType, behind: Behind): Promise<Root[]> {
  const roots: Root[] = []
  const add = (field: string, args: string) => roots.push({ path: [{ field, args }], further: !wide.has(field) })
  for (const { name, args } of Object.values(query.getFields())) {
    const known = records[name]
    if (known) {
      const rows = await Promise.all(known.sql.map((sql) => behind(known.service, sql)))
      for (const id of new Set(rows.flat().map((row) => row.id))) add(name, `(id: "${id}")`)
      continue
    }
    const needed = args.filter(isRequiredArgument).map((argument) => {
      const examples = values[String(argument.type) === 'CalendarDate!' ? 'on' : argument.name]
      if (!examples) throw new Error(`${name} needs an example of ${argument.name}`)
      return { name: argument.name, examples }
    })
    for (let turn = 0; turn < Math.max(1, ...needed.map(({ examples }) => examples.length)); turn++) {
      const given = needed.map((argument) => `${argument.name}: ${argument.examples[turn] ?? argument.examples[0]}`)
      add(name, given.length > 0 ? `(${given.join(', ')})` : '')
    }
  }
  return roots
}
