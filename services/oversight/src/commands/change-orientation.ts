import {
  refused,
  scopeOf,
  statement,
  writeFirst,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import type { OrientationAction } from '@tilsynsblik/vocabulary'
import { nextOrientation, orientationActionsOf } from '../domain/orientation.ts'
import { yearlyOrientation, type YearlyOrientationRow } from '../queries/yearly-orientation.ts'

export type ChangedOrientation = YearlyOrientationRow | InvalidInput | WrongState

export interface OrientationSeen {
  year: number
  version: number
}

export interface OrientationChange {
  action: OrientationAction
  columns?: Readonly<Record<string, unknown>>
  write?: (tx: Transaction) => Promise<unknown>
}

/** The year of the caller's region. @throws DomainError FORBIDDEN for whoever is no staff unit, NOT_FOUND when there is none */
export async function ownYear(ctx: ServiceContext, year: number): Promise<YearlyOrientationRow> {
  if (ctx.principal.persona !== 'staff_unit') throw refused('FORBIDDEN')
  const orientation = await yearlyOrientation(ctx, year)
  if (!orientation) throw refused('NOT_FOUND')
  return orientation
}

/** The one way a year moves on: is it what was seen, may it be done now; then all of it or nothing. */
export async function changeOrientation(
  ctx: ServiceContext,
  orientation: YearlyOrientationRow,
  { year, version }: OrientationSeen,
  { action, columns = {}, write }: OrientationChange,
): Promise<YearlyOrientationRow | WrongState> {
  if (orientation.version !== version || !orientationActionsOf(orientation).includes(action)) return wrongState(orientation.state)
  const changes = { ...columns, state: nextOrientation(orientation.state, action) }
  const wrote = await writeFirst(
    ctx,
    `orientation.${action.toLowerCase().replaceAll('_', '-')}`,
    { kind: 'yearly_orientation', ids: [orientation.id] },
    async (tx) => {
      const names = Object.keys(changes)
      const moved = await statement(
        tx,
        version === 0
          ? `insert into yearly_orientation (operator_id, year, version, ${names.join(', ')})
           values ($1, $2, $3 + 1, ${names.map((_, index) => `$${index + 4}`).join(', ')}) on conflict (operator_id, year) do nothing returning year`
          : `update yearly_orientation set version = version + 1, ${names.map((name, index) => `${name} = $${index + 4}`).join(', ')}
           where operator_id = $1 and year = $2 and version = $3 returning year`,
        [scopeOf(ctx), year, version, ...Object.values(changes)],
      )
      if (moved.length === 0) return false
      await write?.(tx)
      return true
    },
  )
  const after = (await yearlyOrientation(ctx, year))!
  return wrote ? after : wrongState(after.state)
}
