import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { fingerprint } from '../domain/fingerprint.ts'
import type { OverviewDraft } from '../domain/overview-document.ts'
import { tellOfOverviews } from './tell-overviews.ts'

/**
 * Freezes a department's quarter: figures, what the rules say and what they ask, in one transaction. Frozen once; what comes
 * later is a correction in the next quarter.
 */
export async function freezeOverview(
  ctx: ServiceContext,
  { departmentId, quarter }: { departmentId: string; quarter: Quarter },
  { department, sections }: OverviewDraft,
  now: Date,
): Promise<void> {
  await ctx.write('overview.freeze', { kind: 'quarterly_overview', ids: [`${departmentId}@${quarter}`] }, async (tx) => {
    const frozen = await statement(
      tx,
      `update quarterly_overview set status = 'COUNTED', counted_at = $3, frozen = $4, figures_hash = $5, home_ids = $6, missing_part = null,
              revision = revision + 1
       where department_id = $1 and quarter = $2 and status = 'OPEN' returning 1`,
      [
        departmentId,
        quarter,
        now,
        JSON.stringify(department),
        fingerprint({ department, sections }),
        sections.flatMap(({ home }) => home?.institutionId ?? []),
      ],
    )
    if (frozen.length === 0) return
    await tellOfOverviews(tx)
    await statement(
      tx,
      `insert into overview_section (department_id, quarter, key, place, kind, institution_id, frozen, answer_version, comment_version)
       select $1, $2, key, place, kind, "institutionId", frozen, 0, 0
       from jsonb_to_recordset($3) as section (key text, place smallint, kind text, "institutionId" text, frozen jsonb)`,
      [departmentId, quarter, JSON.stringify(sections.map(sectionRow))],
    )
  })
}

function sectionRow({ key, kind, home, sentences, questions }: OverviewDraft['sections'][number], place: number) {
  return { key, place, kind, institutionId: home?.institutionId ?? null, frozen: { home, sentences, questions } }
}

/** Says which register kept a quarter from being frozen. It is tried again. */
export async function noteMissingRegister(ctx: ServiceContext, quarter: Quarter, part: string): Promise<void> {
  await ctx.write('overview.missing', { kind: 'quarterly_overview', ids: [] }, (tx) =>
    statement(tx, `update quarterly_overview set missing_part = $2 where quarter = $1 and status = 'OPEN'`, [quarter, part]),
  )
}
