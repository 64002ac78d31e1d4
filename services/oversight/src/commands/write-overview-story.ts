import {
  invalidInput,
  refused,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { isUuid } from '@tilsynsblik/vocabulary'
import { decideStory, type StoryInput } from '../domain/overview-remark.ts'
import type { OverviewStoryRow, QuarterlyOverviewRow } from '../queries/overview.ts'
import { changeOverview, ownOverview } from './change-overview.ts'

export interface WrittenStory extends StoryInput {
  id: string
  overviewId: string
  version: number
  institutionId?: string | null | undefined
}

/** A good story, written or changed. The form makes its id: sent twice, it is one. */
export async function writeOverviewStory(
  ctx: ServiceContext,
  input: WrittenStory,
  now: Date,
): Promise<OverviewStoryRow | InvalidInput | WrongState> {
  const { id, overviewId, version, institutionId = null } = input
  const overview = await ownOverview(ctx, overviewId)
  const decided = decideStory(input)
  const problems = [
    ...('problems' in decided ? decided.problems : []),
    ...(isUuid(id) ? [] : [{ path: 'id', code: 'notAnId' }]),
    ...(institutionId === null || overview.sections.some(({ key }) => key === institutionId)
      ? []
      : [{ path: 'institutionId', code: 'unknown' }]),
  ]
  if ('problems' in decided || problems.length > 0) return invalidInput(...problems)
  const standing = overview.stories.find((story) => story.id === id)
  if (standing?.version === version + 1 && standing.text === decided.text) return standing
  if ((standing?.version ?? 0) !== version) return wrongState('CHANGED')
  const { departmentId, quarter } = overview
  const written = await changeOverview(ctx, overview, {
    overviewId,
    action: 'WRITE',
    write: async (tx) =>
      (
        await statement(
          tx,
          standing
            ? `update overview_story set text = $5, institution_id = $4, written_by = $6, written_at = $7, version = version + 1
               where id = $1 and department_id = $2 and quarter = $3 and version = $8 returning 1`
            : `insert into overview_story (id, department_id, quarter, institution_id, text, written_by, written_at, version)
               values ($1, $2, $3, $4, $5, $6, $7, $8 + 1) on conflict (id) do nothing returning 1`,
          [id, departmentId, quarter, institutionId, decided.text, ctx.principal.userId, now, version],
        )
      ).length > 0,
  })
  return 'stories' in written ? written.stories.find((story) => story.id === id)! : written
}

/** Takes a story out again, while the quarter is being written. */
export async function removeOverviewStory(
  ctx: ServiceContext,
  { id, overviewId, version }: Pick<WrittenStory, 'id' | 'overviewId' | 'version'>,
): Promise<QuarterlyOverviewRow | WrongState> {
  const overview = await ownOverview(ctx, overviewId)
  const standing = overview.stories.find((story) => story.id === id)
  if (!standing) throw refused('NOT_FOUND')
  if (standing.version !== version) return wrongState('CHANGED')
  return changeOverview(ctx, overview, {
    overviewId,
    action: 'WRITE',
    write: async (tx) =>
      (await statement(tx, 'delete from overview_story where id = $1 and version = $2 returning 1', [id, version])).length > 0,
  })
}
