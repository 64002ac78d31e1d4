import type { GatewaySettings } from '../gateway.ts'
import type { GlassHome } from '../access/glass.ts'
import { subgraphQuestions } from './subgraph-transport.ts'

/** Which home it is, and whose: asked of the register of homes in the gateway's own name. @returns null when there is none of that id */
export function homeToOpen({
  keys,
  transport,
}: Pick<GatewaySettings, 'keys' | 'transport'>): (id: string, requestId: string) => Promise<GlassHome | null> {
  const ask = subgraphQuestions('institutions', keys['institutions']!, transport('institutions'))
  return async (id, requestId) => {
    const body = JSON.stringify({ query: 'query ($id: ID!) { institution(id: $id) { id name authority { id name } } }', variables: { id } })
    const principal = { userId: 'gateway', persona: 'service', scope: null, purpose: 'break-glass', requestId } as const
    const { data, errors } = await ask(body, { principal })
    const home = (data as { institution?: GlassHome | null } | null | undefined)?.institution
    if (home) return home
    if (errors?.some(({ extensions }) => extensions?.['code'] === 'NOT_FOUND')) return null
    throw new Error('The register of homes did not answer.')
  }
}
