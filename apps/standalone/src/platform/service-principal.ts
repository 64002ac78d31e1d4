import { mintPrincipal, type PrincipalKey, type Principal, type ServiceContext, type Subgraph } from '@tilsynsblik/service-kit'

/** The contexts in which the platform works at each service, by name. */
export type ServiceContexts = Readonly<Record<string, ServiceContext>>

/** The platform acting for itself: loading, importing, publishing. It signs like everyone else, and is audited like everyone else. */
export function serviceContextOf(subgraph: Subgraph, key: PrincipalKey, purpose: string): ServiceContext {
  const principal = servicePrincipal(purpose)
  return subgraph.contextFor(principal, () => mintPrincipal(principal, subgraph.name, key, ''))
}

export function servicePrincipal(purpose: string): Principal {
  return { userId: 'platform', persona: 'service', scope: null, purpose, requestId: crypto.randomUUID() }
}
