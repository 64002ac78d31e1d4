import {
  invalidInput,
  refused,
  statement,
  writeFirst,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { isQuarter, type OverviewRemarkPart, type Quarter } from '@tilsynsblik/vocabulary'
import { decideRemark, remarkParts, type RemarkInput } from '../domain/overview-remark.ts'
import { overviewSection, type OverviewSectionRow } from '../queries/overview-sections.ts'

export interface WrittenRemark extends RemarkInput {
  overviewId: string
  key: string
  part: OverviewRemarkPart
  version: number
}

export type RemarkWritten = OverviewSectionRow | SectionChanged | InvalidInput | WrongState

/** Somebody else was first. Nothing was written, and what stands is told: neither text is lost. */
export interface SectionChanged {
  __typename: 'OverviewSectionChanged'
  section: OverviewSectionRow
}

/** The home's answer or the department's comment in one section, by its own version: two who write in different places never meet. */
export async function writeOverviewRemark(ctx: ServiceContext, input: WrittenRemark, now: Date): Promise<RemarkWritten> {
  const { part, version } = input
  if (!remarkParts[ctx.principal.persona]?.includes(part)) throw refused('FORBIDDEN')
  const { departmentId, quarter } = overviewKey(input.overviewId)
  const key = { departmentId, quarter, key: input.key }
  const section = await overviewSection(ctx, key)
  if (!section) throw refused('NOT_FOUND')
  if (part === 'ANSWER' && section.kind !== 'HOME') return invalidInput({ path: 'part', code: 'notAHome' })
  const decided = decideRemark(input)
  if ('problems' in decided) return invalidInput(...decided.problems)
  if (section.status !== 'COUNTED') return wrongState(section.status)
  const standing = part === 'ANSWER' ? section.answer : section.comment
  // Sent twice, it is one.
  if (standing?.version === version + 1 && standing.text === decided.text && standing.writtenBy === ctx.principal.userId) return section
  if ((standing?.version ?? 0) !== version) return { __typename: 'OverviewSectionChanged', section }

  const column = part === 'ANSWER' ? 'answer' : 'comment'
  const wrote = await writeFirst(
    ctx,
    `overview.${column}`,
    { kind: 'overview_section', ids: [`${input.overviewId}/${input.key}`] },
    async (tx) => {
      // First the overview: a signature and a remark wait for each other, and the later one sees the earlier.
      const open = await statement(
        tx,
        `update quarterly_overview set revision = revision + 1 where department_id = $1 and quarter = $2 and status = 'COUNTED' returning 1`,
        [departmentId, quarter],
      )
      if (open.length === 0) return false
      const written = await statement(
        tx,
        `update overview_section set ${column}_text = $4, ${column}_version = ${column}_version + 1, ${column}_by = $5, ${column}_at = $6
       where department_id = $1 and quarter = $2 and key = $3 and ${column}_version = $7 returning 1`,
        [departmentId, quarter, input.key, decided.text, ctx.principal.userId, now, version],
      )
      return written.length > 0
    },
  )
  const after = (await overviewSection(ctx, key))!
  if (wrote) return after
  return after.status === 'COUNTED' ? { __typename: 'OverviewSectionChanged', section: after } : wrongState(after.status)
}

/** Department and quarter of an overview's id. @throws DomainError NOT_FOUND when it can be nobody's */
export function overviewKey(id: string): { departmentId: string; quarter: Quarter } {
  const at = id.lastIndexOf('@')
  const quarter = id.slice(at + 1)
  if (at < 1 || !isQuarter(quarter)) throw refused('NOT_FOUND')
  return { departmentId: id.slice(0, at), quarter }
}
