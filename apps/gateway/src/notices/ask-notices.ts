import type { Federation } from '../graphql/federation.ts'
import type { NoticeAddress } from './notice-watch.ts'

const document = 'query NoticesSince($since: Instant!) { noticesSince(since: $since) { id persona scopeId personId createdAt } }'

/** The gateway's own question to the register, as the platform. @throws Error when it does not answer */
export function askNotices(graph: Federation): (since: string) => Promise<NoticeAddress[]> {
  return async (since) => {
    const { data, errors } = await graph.ask(
      { query: document, variables: { since } },
      { principal: { userId: 'gateway', persona: 'service', scope: null, purpose: 'NoticesSince', requestId: crypto.randomUUID() } },
    )
    if (!data || errors) throw new Error(`The register did not say which notices are new: ${errors?.[0]?.message ?? 'no answer'}`)
    return data['noticesSince'] as NoticeAddress[]
  }
}
