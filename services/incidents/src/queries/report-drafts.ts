import { isUuid } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ReportContent } from '../domain/report-content.ts'
import { draftEndsAt } from '../domain/retention.ts'

export interface ReportDraftRow {
  id: string
  institutionId: string
  authorId: string
  version: number
  savedAt: string
  dueAt: string | null
  crimeSuspected: boolean
  content: ReportContent
}

/** The columns of a draft but for what it says, also for the statement that writes one. */
export const draftStanding = `
  id, institution_id as "institutionId", author_id as "authorId", version, saved_at as "savedAt", due_at as "dueAt",
  crime_suspected_at is not null as "crimeSuspected"`

const draftColumns = `${draftStanding}, content, child_id as "childId"`

/** The caller's own unfinished reports, the most urgent first. Who works in no home has none. */
export async function ownDrafts(ctx: ServiceContext): Promise<ReportDraftRow[]> {
  if (!writesDrafts(ctx)) return []
  return ctx.readRecords<ReportDraftRow>(
    'report_draft',
    `select ${draftColumns} from report_draft where author_id = $1 order by due_at nulls last, saved_at desc`,
    [ctx.principal.userId],
  )
}

/** One draft, the caller's own or, for a manager, one of the home's. To everybody else no draft: of a crime told from it there is `crimeNotice`. */
export async function reportDraft(ctx: ServiceContext, id: string): Promise<ReportDraftRow | null> {
  if (!isUuid(id) || !writesDrafts(ctx)) return null
  const [row] = await ctx.readRecords<ReportDraftRow>('report_draft', `select ${draftColumns} from report_draft where id = $1`, [id])
  return row ?? null
}

/** Is it so old that its words are about to go? */
export function hasEnded({ savedAt }: Pick<ReportDraftRow, 'savedAt'>, now: Date): boolean {
  return new Date(savedAt) < draftEndsAt(now)
}

function writesDrafts({ principal }: ServiceContext): boolean {
  return principal.persona === 'staff' || principal.persona === 'manager'
}
