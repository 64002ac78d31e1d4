import { DomainError, type Sealer, type ServiceContext } from '@tilsynsblik/service-kit'

/** Closes the words of a form. Null when its draft was thrown away, here or in another window: the key of its words went with it. */
export async function wordsOfForm(ctx: ServiceContext, id: string): Promise<Sealer | null> {
  try {
    return await ctx.words.of(id)
  } catch (error) {
    if (isErased(error)) return null
    throw error
  }
}

/** Is it said of a record whose key was destroyed? */
export function isErased(error: unknown): boolean {
  return error instanceof DomainError && error.extensions['code'] === 'NOT_FOUND'
}
