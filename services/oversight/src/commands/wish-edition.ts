import { enqueue, type ServiceContext } from '@tilsynsblik/service-kit'

/** Asks for an edition now: nobody should wait for the night. Asked for twice before it begins, it is one. */
export async function wishEdition(ctx: ServiceContext): Promise<void> {
  await ctx.write('edition.wish', { kind: 'edition', ids: [] }, (tx) =>
    enqueue(tx, 'publish-edition', { again: true }, { key: 'publish-edition on wish' }),
  )
}
