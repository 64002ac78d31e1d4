import { composeSupergraph, federation, type Federation, type SubgraphTransport } from '@tilsynsblik/gateway'
import type { Principal } from '@tilsynsblik/service-kit'
import { benchKeys, benchLog } from './bench-subgraphs.ts'
import { benchServices } from './schemas.ts'

export const benchGraph = composeSupergraph(benchServices)

/** The product's own federation over the measured services. */
export function benchFederation(transport: SubgraphTransport, nativePlanner = true, services = benchServices): Federation {
  const { supergraph } = services === benchServices ? benchGraph : composeSupergraph(services)
  return federation({ supergraph, transport, keys: benchKeys, log: benchLog, nativePlanner })
}

/** A caller of their own for every identity. */
export function principalOf(identity: string): Principal {
  return { userId: identity, persona: 'supervisor', scope: 'syd', purpose: 'bench', requestId: crypto.randomUUID() }
}
