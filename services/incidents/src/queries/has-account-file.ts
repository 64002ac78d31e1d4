import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Is there a file with the child's own account: of a draft, or filed on a report? */
export async function hasAccountFile(ctx: ServiceContext, incidentId: string): Promise<boolean> {
  const rows = await ctx.read(
    `select from report_attachment
     where incident_id = $1 and kind = 'CHILD_ACCOUNT' and withdrawn_at is null and (filed_at is not null or not exists (select from incident where id = $1))
     limit 1`,
    [incidentId],
  )
  return rows.length > 0
}
