import DataLoader from 'dataloader'
import type { ServiceContext } from '../context.ts'

/**
 * Makes a question about many keys answerable one key at a time: all keys asked for in one request become one call, so
 * one statement, however many entities the gateway sends.
 *
 * @param ask answers in the order of the keys; null where there is nothing the caller may see
 */
export function batched<Key, Answer>(
  ask: (ctx: ServiceContext, keys: readonly Key[]) => Promise<(Answer | null)[]>,
  keyText: (key: Key) => string = String,
): (ctx: ServiceContext, key: Key) => Promise<Answer | null> {
  const loaders = new WeakMap<ServiceContext, DataLoader<Key, Answer | null, string>>()
  return (ctx, key) => {
    let loader = loaders.get(ctx)
    if (!loader) {
      loader = new DataLoader((keys) => ask(ctx, keys), { cacheKeyFn: keyText })
      loaders.set(ctx, loader)
    }
    return loader.load(key)
  }
}
