import { isUuid, lengthProblems, longest, type Problem } from '@tilsynsblik/vocabulary'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { invalidInput, type Sealer, type ServiceContext, wrongState } from '@tilsynsblik/service-kit'
import { draftEndsAt } from '../domain/retention.ts'
import { registrationRules } from '../domain/registration-rules.ts'
import { decideRegistration, type Registration, type RegistrationGround } from '../domain/registration.ts'
import { contentOf, type ReportContent, type TypedReport } from '../domain/report-content.ts'
import type { ReportStanding } from '../domain/workflow.ts'
import { hasAccountFile } from '../queries/has-account-file.ts'
import { incidentColumns, type IncidentRow } from '../queries/incident-row.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { reportContents } from '../queries/report-content.ts'
import { hasEnded, reportDraft } from '../queries/report-drafts.ts'
import { staysOfChild } from '../queries/stays.ts'
import { asReport, type ReportOutcome } from './outcomes.ts'
import { requireOwnHome } from './own-home.ts'
import { isErased } from './words-of-form.ts'

export interface RegisterReport {
  /** Made by the form: sent twice, it is one report. */
  id: string
  institutionId: string
  report: TypedReport
  supplement?: string | null | undefined
}

/** Registers an episode, with everything that follows from it, in one statement of one transaction. Late is recorded, never refused. */
export async function registerReport(ctx: ServiceContext, input: RegisterReport, now: Date): Promise<ReportOutcome> {
  requireOwnHome(ctx, input.institutionId)
  const content = contentOf(input.report)
  const supplement = input.supplement?.trim() || null
  const ground: RegistrationGround = { now, rules: registrationRules, authorId: ctx.principal.userId }
  const decision = decideRegistration(content, ground)
  const problems = [
    ...(isUuid(input.id) ? [] : [{ path: 'id', code: 'notAnId' }]),
    // By the fields of the report, as its form has them.
    ...(decision.problems ? await allProblems(ctx, { id: input.id, content, ground }) : []),
    ...lengthProblems('supplement', supplement, longest.account),
  ]
  if (!decision.report || problems.length > 0) return invalidInput(...problems)

  const filled = { ...input, content, supplement, registration: decision.report, authorId: ctx.principal.userId, now }
  try {
    const registered = await written(ctx, filled)
    return registered ? asReport({ ...registered, standing: firstStanding(registered, filled) }) : await notWritten(ctx, filled)
  } catch (error) {
    if (isErased(error)) return wrongState('DISCARDED')
    throw error
  }
}

/** All that is wrong is told at once: then what the statement would have looked up is looked up. */
async function allProblems(
  ctx: ServiceContext,
  { id, content, ground }: { id: string; content: ReportContent; ground: RegistrationGround },
): Promise<Problem[]> {
  if (!isUuid(id)) return decideRegistration(content, ground).problems!
  return decideRegistration(content, { ...ground, hasAccountFile: await hasAccountFile(ctx, id) }).problems!
}

interface FilledForm {
  id: string
  institutionId: string
  content: ReportContent
  supplement: string | null
  registration: Registration
  authorId: string
  now: Date
}

type Registered = IncidentRow & { attachments: number }

/**
 * Everything at once: that the child lives there, that the home may use the sections and that the child's account is there is looked
 * up by the statement that writes, and that the form knows of a suspicion that was told from the draft. The draft's files go with it.
 */
async function written(ctx: ServiceContext, form: FilledForm): Promise<Registered | undefined> {
  const records = { kind: 'incident', ids: [form.id], children: [form.registration.childId] }
  const rows = await ctx.writeAtOnce<Registered & { announced: number }>('report.register', records, form.id, (seal) => ({
    // So wide that planning it costs more than running it.
    name: 'register-report',
    sql: registeringSql,
    params: paramsOf(form, seal),
  }))
  if (!rows) return undefined
  const { announced: _, ...report } = rows[0]!
  return report
}

/** With the words closed. */
function paramsOf({ id, institutionId, content, supplement, registration, authorId, now }: FilledForm, seal: Sealer): unknown[] {
  const eventId = randomUUID()
  return [
    id,
    institutionId,
    registration.childId,
    registration.day,
    registration.types,
    registration.startedAt,
    registration.minutes,
    now,
    registration.deadlineAt,
    content.account ?? 'UNKNOWN',
    content.guidance ?? 'UNKNOWN',
    content.crimeSuspected,
    content.injury,
    authorId,
    content.staff,
    seal('report_version.content', '1', content),
    JSON.stringify(content.measures.map(({ section, minutes }) => ({ section, minutes }))),
    seal('internal_supplement.text', id, supplement),
    seal('report_event.text', eventId, registration.remark),
    registration.accountFile,
    eventId,
    content.inHouseSchool === true,
    draftEndsAt(now),
  ]
}

const scopes = 'institution_id, authority_id, department_id, acting_municipality_id, child_id'

const registeringSql = `
  with draft as (
    delete from report_draft where id = $1::uuid returning saved_at, crime_suspected_at, crime_by, crime_text
  ), place as (
    select * from stay
    where institution_id = $2 and child_id = $3 and moved_in_on <= $4::date and (moved_out_on is null or moved_out_on >= $4::date)
      and institution_type = any($5::text[])
      and not exists (select from draft where saved_at < $23::timestamptz or (crime_suspected_at is not null and not $12::boolean))
      and ($20::boolean is null or $20 = exists (select from report_attachment where incident_id = $1::uuid and kind = 'CHILD_ACCOUNT'))
    order by moved_in_on desc limit 1
  ), report as (
    insert into incident (id, ${scopes}, occurred_at, minutes, registered_at, deadline_at, account, account_received_at, guidance,
                          crime_suspected, injury, state, version, author_id, staff, source_key)
    select $1::uuid, ${scopes}, $6::timestamptz, $7::int, $8::timestamptz, $9::timestamptz, $10, case when $10 = 'ATTACHED' then $8::timestamptz end,
           $11, $12::boolean, $13, 'REGISTERED', 1, $14, $15::text[], 'report:' || $1::uuid
    from place
    on conflict do nothing returning *
  ), measures as (
    insert into measure (incident_id, ordinal, ${scopes}, section, minutes)
    select id, place, ${scopes}, told ->> 'section', (told ->> 'minutes')::int
    from report cross join jsonb_array_elements($17::jsonb) with ordinality as measure (told, place)
  ), version as (
    insert into report_version (incident_id, version, ${scopes}, content, in_house_school, staff, changed_by, changed_at)
    select id, 1, ${scopes}, $16, $22::boolean, staff, author_id, registered_at from report
  ), event as (
    insert into report_event (id, incident_id, ${scopes}, at, by, action, state, text)
    select told.event, report.id, ${scopes}, told.at, told.by, told.action, state, told.text
    from report cross join lateral (
      select $21::uuid, registered_at, author_id, 'REGISTERED', $19::text union all
      -- Closed for the event that has the report's own id.
      select report.id, crime_suspected_at, crime_by, 'CRIME', crime_text from draft where crime_suspected_at is not null
    ) as told (event, at, by, action, text)
  ), files as (
    update report_attachment
    set authority_id = report.authority_id, department_id = report.department_id, acting_municipality_id = report.acting_municipality_id,
        child_id = report.child_id, filed_at = report.registered_at
    from report where incident_id = report.id and filed_at is null
      -- Most have none, and then none of its policies is asked.
      and exists (select from report_attachment as brought where brought.incident_id = $1::uuid) returning 1
  ), supplement as (
    insert into internal_supplement (incident_id, written_at, institution_id, department_id, text, written_by)
    select id, registered_at, institution_id, department_id, $18, author_id from report where $18::text is not null
  ), job as materialized (
    -- announce(), without a trip of its own.
    select jobs.enqueue('follow-report', json_build_object('incidentId', id, 'event', event), null, null, null)
    from report cross join unnest(case when crime_suspected then array['REGISTERED', 'CRIME'] else array['REGISTERED'] end) as event
  )
  select ${incidentColumns}, $17::jsonb as measures, (select count(*)::int from job) as announced,
    (select count(*)::int from files) as attachments
  from (select) as one left join report as incident on true where app.written(incident.id is not null)`

/** Why not: it is here already, or the child or the sections do not belong in this home. */
async function notWritten(ctx: ServiceContext, form: FilledForm): Promise<ReportOutcome> {
  const { id, institutionId, content, authorId, now } = form
  const [before, draft, [first], stays, accountFile] = await Promise.all([
    incidentById(ctx, id),
    reportDraft(ctx, id),
    reportContents(ctx, [{ incidentId: id, version: 1 }]),
    staysOfChild(ctx, institutionId, content.childId!),
    hasAccountFile(ctx, id),
  ])
  if (before) return sameForm(first!, content) ? asReport(before) : wrongState(before.state)
  if (draft && hasEnded(draft, now)) return wrongState('DISCARDED')
  // The suspicion was told from the draft, perhaps after this form was filled in: it stays with the report.
  if (draft?.crimeSuspected && !content.crimeSuspected) {
    const report = { ...content, crimeSuspected: true }
    return registerReport(ctx, { id, institutionId, report, supplement: form.supplement }, now)
  }
  const { problems } = decideRegistration(content, { now, rules: registrationRules, authorId, stays, hasAccountFile: accountFile })
  // Nothing is wrong with it: the id belongs to a report of another home.
  return problems ? invalidInput(...problems) : invalidInput({ path: 'id', code: 'taken' })
}

/** The suspicion may have come from the draft: that alone makes no other form. */
function sameForm(first: ReportContent | null, content: ReportContent): boolean {
  return first !== null && isDeepStrictEqual({ ...first, crimeSuspected: content.crimeSuspected }, content)
}

/** Nothing has happened to it yet, so nothing need be asked to know what can be done. */
function firstStanding(report: Registered, { authorId, content, now }: FilledForm): ReportStanding {
  return {
    ...report,
    authorId,
    usedForce: content.staff,
    accountReceivedAt: report.account === 'ATTACHED' ? now : null,
    followUpNeeded: null,
    followUps: 0,
    openFollowUps: 0,
    undelivered: 0,
    dispatchedAt: null,
    answers: 0,
  }
}
