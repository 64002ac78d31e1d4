import { refused, scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'

/** The authority in whose name the caller acts. @throws DomainError FORBIDDEN for everybody who does not oversee */
export function actingAuthority(ctx: ServiceContext): string {
  const { persona } = ctx.principal
  if (persona !== 'supervisor' && persona !== 'authority_head') throw refused('FORBIDDEN')
  return scopeOf(ctx)
}
