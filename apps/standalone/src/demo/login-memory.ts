import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Kept {
  payload: AdapterPayload
  expiresAt: number
}

/** No login needs more than a handful of entries; past this many the oldest go. */
const mostEntries = 1_000

/**
 * What the demo's identity provider remembers while somebody signs in: interactions, codes, a session of a minute. Forgotten
 * when its time is up, and when the process ends; a sign-in under way then begins again.
 */
export function loginMemory(): AdapterFactory {
  const entries = new Map<string, Kept>()

  const current = (key: string): AdapterPayload | undefined => {
    const kept = entries.get(key)
    if (!kept) return undefined
    if (kept.expiresAt > Date.now()) return kept.payload
    entries.delete(key)
    return undefined
  }
  const firstOf = (model: string, fits: (payload: AdapterPayload) => boolean) =>
    [...entries.keys()]
      .filter((key) => key.startsWith(`${model}:`))
      .map(current)
      .find((payload) => payload && fits(payload))

  return (model): Adapter => ({
    async upsert(id, payload, secondsToLive) {
      for (const [key, { expiresAt }] of entries) if (expiresAt <= Date.now() || entries.size >= mostEntries) entries.delete(key)
      entries.set(`${model}:${id}`, { payload, expiresAt: Date.now() + (secondsToLive ?? Infinity) * 1_000 })
    },
    find: async (id) => current(`${model}:${id}`),
    findByUid: async (uid) => firstOf(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => firstOf(model, (payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = current(`${model}:${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1_000)
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key)
    },
  })
}
