import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DatedContribution } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/** By what the reports of an edition are counted. */
const variables = {
  reports: "'reports'",
  account: 'incident.account',
  guidance: 'incident.guidance',
  registration: "case when incident.late then 'late' else 'onTime' end",
  authority: 'incident.authority_id',
  accountByAuthority: fieldOf('account'),
  guidanceByAuthority: fieldOf('guidance'),
  registrationByAuthority: "incident.authority_id || case when incident.late then ':late' else ':onTime' end",
  measures: "'measures'",
  section: 'measure.section',
  /** Measures beside the first of their report: what lies between the two totals. */
  further: "'further'",
} as const
export type EditionVariable = keyof typeof variables
export type EditionRecords = Record<EditionVariable, readonly DatedContribution[]>

const joins: Partial<Record<EditionVariable, string>> = {
  measures: 'join measure on measure.incident_id = incident.id',
  section: 'join measure on measure.incident_id = incident.id',
  further: 'join measure on measure.incident_id = incident.id and measure.ordinal > 1',
}

/** Everything that counts by the last quarter, by quarter, category, home and the edition it came after. Voided reports do not. */
export async function editionRecords(ctx: ServiceContext, lastQuarter: Quarter): Promise<EditionRecords> {
  const names = Object.keys(variables) as EditionVariable[]
  const found = await Promise.all(names.map((name) => ctx.read<DatedContribution>(recordsSql(name), [dayAfter(lastQuarter)])))
  return Object.fromEntries(names.map((name, i) => [name, found[i]!])) as unknown as EditionRecords
}

/** Was something told in a field of the form, by authority? */
function fieldOf(column: string): string {
  return `incident.authority_id || case when incident.${column} = 'UNKNOWN' then ':notTold' else ':told' end`
}

function recordsSql(variable: EditionVariable): string {
  return `
    select to_char(occurred_on, 'YYYY"K"Q') as quarter, ${variables[variable]} as category, incident.institution_id as home,
           count(*)::int as count, (array_agg(distinct incident.child_id))[1:5] as children, coalesce(came.edition, 0) as after
    from incident ${joins[variable] ?? ''}
    left join app.recorded_after('incident', array['incident.import', 'report.register']) as came on came.record_id = incident.id::text
    where occurred_on < $1::date and voided is null group by 1, 2, 3, 6`
}
