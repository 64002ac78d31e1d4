import type { Federation } from '../graphql/federation.ts'
import type { NoticeSource } from './notice-streams.ts'
import type { NoticeAddress } from './notice-watch.ts'

/** Every register with notices, by the field it answers with. */
export const noticeRegisters = ['noticesSince', 'complaintNoticesSince', 'notificationNoticesSince', 'oversightNoticesSince'] as const

/**
 * The gateway's own questions, as the platform: one to each register, so that one that is away silences no other.
 *
 * @throws Error from the one that does not answer
 */
export function askNotices(graph: Federation): NoticeSource[] {
  const ask = async (register: string, since: string) => {
    const query = `query NoticesSince($since: Instant!) { ${register}(since: $since) { id persona scopeId personId createdAt } }`
    const { data, errors } = await graph.ask(
      { query, variables: { since } },
      { principal: { userId: 'gateway', persona: 'service', scope: null, purpose: 'NoticesSince', requestId: crypto.randomUUID() } },
    )
    if (!data || errors) throw new Error(`${register} did not say which notices are new: ${errors?.[0]?.message ?? 'no answer'}`)
    return data[register] as NoticeAddress[]
  }
  return noticeRegisters.map((register) => ({ register, since: (instant) => ask(register, instant) }))
}
