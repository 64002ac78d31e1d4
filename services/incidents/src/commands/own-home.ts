import { refused, scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'

/** The home for which the caller writes. @throws DomainError FORBIDDEN for everybody who works in none */
export function ownHome(ctx: ServiceContext): string {
  const { persona } = ctx.principal
  if (persona !== 'staff' && persona !== 'manager') throw refused('FORBIDDEN')
  return scopeOf(ctx)
}

/** @throws DomainError NOT_FOUND when it is another home, which may or may not exist */
export function requireOwnHome(ctx: ServiceContext, institutionId: string): void {
  if (ownHome(ctx) !== institutionId) throw refused('NOT_FOUND')
}
