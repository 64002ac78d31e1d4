import { knownId, type ServiceContext } from '@tilsynsblik/service-kit'

export interface HearingRow {
  id: string
  complaintId: string
  question: string | null
  askedAt: string
  dueOn: string
  answeredAt: string | null
  answer: string | null
}

/** What the home was asked in each of many complaints, oldest first. The complainant sees that it was asked, and that it answered. */
export async function hearingsOf(ctx: ServiceContext, complaintIds: readonly string[]): Promise<HearingRow[][]> {
  const { persona } = ctx.principal
  const words = persona === 'child' || persona === 'complainant' ? 'null as question, null as answer' : 'question, answer'
  const rows = await ctx.readRecords<HearingRow>(
    'home_hearing',
    `select ${columns}, ${words} from home_hearing where complaint_id = any($1::uuid[]) order by asked_at, id`,
    [complaintIds],
  )
  return complaintIds.map((id) => rows.filter(({ complaintId }) => complaintId === id))
}

/** What the manager's home has been asked: unanswered first, the nearest day first, then the newest. */
export async function hearingsOfHome(ctx: ServiceContext): Promise<HearingRow[]> {
  return ctx.readRecords<HearingRow>(
    'home_hearing',
    `select ${columns}, question, answer from home_hearing where institution_id = $1
     order by answered_at is not null, case when answered_at is null then due_on end, asked_at desc, id limit 100`,
    [ctx.principal.scope],
  )
}

/** One of them; null when it is another home's, or none. */
export async function hearingById(ctx: ServiceContext, id: string): Promise<HearingRow | null> {
  const [row] = await ctx.readRecords<HearingRow>(
    'home_hearing',
    `select ${columns}, question, answer from home_hearing where id = $1::uuid`,
    [knownId(id)],
  )
  return row ?? null
}

const columns = `id, complaint_id as "complaintId", asked_at as "askedAt", due_on::text as "dueOn", answered_at as "answeredAt"`
