import { enqueue, type ServiceContext } from '@tilsynsblik/service-kit'

/** Asks for every closed quarter to be frozen now: nobody should wait for the night. Asked for twice before it begins, it is one. */
export async function wishOverviews(ctx: ServiceContext): Promise<void> {
  await ctx.write('overview.wish', { kind: 'quarterly_overview', ids: [] }, (tx) =>
    enqueue(tx, 'freeze-overviews', {}, { key: 'freeze-overviews on wish' }),
  )
}
