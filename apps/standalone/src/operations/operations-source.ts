import type { OperationsSource } from '@tilsynsblik/gateway'
import { mintPrincipal, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import type { DeliveryCounts, NoticeMailCounts, QueueState } from '@tilsynsblik/vocabulary'
import type { Secrets } from '../platform/secrets.ts'

/** The queues and deliveries of the house, read in the operator's own name: the database grants that role counts alone. */
export function operationsSource(house: readonly Subgraph[], { keys }: Secrets, kept: OperationsSource['kept']): OperationsSource {
  const asOperator = (service: string, principal: Principal) =>
    house.find(({ name }) => name === service)!.contextFor(principal, () => mintPrincipal(principal, service, keys[service]!, ''))
  return {
    kept,
    async queue(service, principal) {
      const [state] = await asOperator(service, principal).read<QueueState>('select * from jobs.state()')
      return state!
    },
    async deliveries(principal) {
      const [counts] = await asOperator('incidents', principal).read<DeliveryCounts>(
        `select count(*) filter (where state = 'PENDING')::int as pending, count(*) filter (where state = 'BLOCKED')::int as blocked,
           count(*) filter (where state = 'FAILED')::int as failed from delivery`,
      )
      return counts!
    },
    async noticeMails(principal) {
      const [counts] = await asOperator('oversight', principal).read<NoticeMailCounts>(
        'select count(mail_refused_at)::int as refused from notice_follower',
      )
      return counts!
    },
  }
}
