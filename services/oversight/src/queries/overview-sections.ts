import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { OverviewSectionKind, OverviewStatus, Quarter } from '@tilsynsblik/vocabulary'
import type { DraftSection, OverviewRemark, WrittenSection } from '../domain/overview-document.ts'

/** A part of the document, and the quarter it is of. */
export interface OverviewSectionRow extends WrittenSection {
  overviewId: string
  departmentId: string
  departmentName: string
  quarter: Quarter
  status: OverviewStatus
}

/** As the table has it. */
export interface StoredSection {
  key: string
  place: number
  kind: OverviewSectionKind
  frozen: Pick<DraftSection, 'home' | 'sentences' | 'questions'>
  answer: OverviewRemark | null
  comment: OverviewRemark | null
}

const remarkJson = (part: 'answer' | 'comment') => `
  case when section.${part}_version > 0 then jsonb_build_object('text', section.${part}_text, 'noRemark', section.${part}_text is null,
    'version', section.${part}_version, 'writtenBy', section.${part}_by, 'writtenAt', section.${part}_at) end`

/** Of `overview_section as section`; a manager's role has no grant on what the department says. */
const homeColumns = `section.key, section.place, section.kind, section.frozen, ${remarkJson('answer')} as answer`
export const sectionColumns = `${homeColumns}, ${remarkJson('comment')} as comment`

type OfOverview = Pick<OverviewSectionRow, 'departmentId' | 'departmentName' | 'quarter' | 'status'>

export function sectionOf({ key, kind, frozen, answer, comment }: StoredSection, overview: OfOverview): OverviewSectionRow {
  const { departmentId, departmentName, quarter, status } = overview
  return {
    key,
    kind,
    ...frozen,
    answer,
    comment,
    overviewId: `${departmentId}@${quarter}`,
    departmentId,
    departmentName,
    quarter,
    status,
  }
}

/** What is asked of the caller's home while it can be answered, newest quarter first. */
export async function questionsToHome(ctx: ServiceContext): Promise<OverviewSectionRow[]> {
  return chosenSections(ctx, { key: null, departmentId: null, quarter: null })
}

/** One part; null when there is none the caller may see. */
export async function overviewSection(
  ctx: ServiceContext,
  chosen: { departmentId: string; quarter: Quarter; key: string },
): Promise<OverviewSectionRow | null> {
  const [row] = await chosenSections(ctx, chosen)
  return row ?? null
}

interface Choice {
  departmentId: string | null
  quarter: Quarter | null
  /** Null: every one that is asked something, of quarters that are being written. */
  key: string | null
}

async function chosenSections(ctx: ServiceContext, { departmentId, quarter, key }: Choice): Promise<OverviewSectionRow[]> {
  const ofHome = ctx.principal.persona === 'manager'
  const rows = await ctx.read<StoredSection & OfOverview>(
    `select ${ofHome ? `${homeColumns}, null as comment` : sectionColumns}, section.department_id as "departmentId",
            overview.department_name as "departmentName", section.quarter, overview.status
     from overview_section as section join quarterly_overview as overview using (department_id, quarter)
     where coalesce(section.department_id = $1 and section.quarter = $2 and section.key = $3,
                    overview.status = 'COUNTED' and jsonb_array_length(section.frozen -> 'questions') > 0)
     order by section.quarter desc, section.place`,
    [departmentId, quarter, key],
  )
  return rows.map((row) => sectionOf(row, row))
}
