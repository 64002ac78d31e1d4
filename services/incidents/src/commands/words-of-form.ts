import { DomainError, type Sealer, type ServiceContext } from '@tilsynsblik/service-kit'

/** Closes the words of a form. Null when its draft was thrown away, here or in another window: the key of its words went with it. */
export async function wordsOfForm(ctx: ServiceContext, form: { id: string; childId: string | null }): Promise<Sealer | null> {
  try {
    return await ctx.words.of(form)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
