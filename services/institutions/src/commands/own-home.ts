import { refused, type ServiceContext } from '@tilsynsblik/service-kit'
import { worksIn } from '../domain/preparedness-actions.ts'

/** @throws DomainError FORBIDDEN for everybody who manages no home; NOT_FOUND when it is another, which may or may not exist */
export function requireManagerOf(ctx: ServiceContext, institutionId: string): void {
  if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
  requireOwnHome(ctx, institutionId)
}

/** @throws DomainError FORBIDDEN for everybody who works in no home; NOT_FOUND when it is another */
export function requireOwnHome(ctx: ServiceContext, institutionId: string): void {
  const { persona } = ctx.principal
  if (persona !== 'staff' && persona !== 'manager') throw refused('FORBIDDEN')
  if (!worksIn(ctx.principal, institutionId)) throw refused('NOT_FOUND')
}
