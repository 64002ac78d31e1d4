import { isUuid } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'

/** What was told of a draft, as far as anybody outside the home may know it. */
export interface CrimeNoticeRow {
  id: string
  institutionId: string
  toldAt: string
  text: string
}

/** Null when no crime is suspected, and when there is a report: then that is read. */
export async function crimeNotice(ctx: ServiceContext, id: string): Promise<CrimeNoticeRow | null> {
  if (!isUuid(id)) return null
  const [row] = await ctx.readRecords<CrimeNoticeRow>(
    'report_draft',
    `select id, institution_id as "institutionId", crime_suspected_at as "toldAt", crime_text as text
     from report_draft where id = $1 and crime_suspected_at is not null`,
    [id],
  )
  return row ?? null
}

export interface CrimeAnswerRow {
  id: string
  text: string
  policeConsidered: boolean
  policeReason: string
  givenBy: string
  givenAt: string
}

/** What the authority has answered to it, oldest first. */
export async function crimeAnswers(ctx: ServiceContext, incidentId: string): Promise<CrimeAnswerRow[]> {
  return ctx.readRecords<CrimeAnswerRow>(
    'crime_answer',
    `select id, text, police_considered as "policeConsidered", police_reason as "policeReason", given_by as "givenBy", given_at as "givenAt"
     from crime_answer where incident_id = $1 order by given_at, id`,
    [incidentId],
  )
}
