import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ModelParameters } from '@tilsynsblik/statistics'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { shippedParameters } from '../domain/model.ts'

export interface ParametersInForce {
  /** Null before the shipped ones have been stored. */
  id: string | null
  parameters: ModelParameters
}

/** The approved parameters of the latest day on or before `on`. */
export async function parametersInForce(ctx: ServiceContext, on: CalendarDate): Promise<ParametersInForce> {
  const [row] = await ctx.read<{ id: string; parameters: ModelParameters }>(
    `select id, parameters from model_parameters
     where approved_at is not null and valid_from <= $1 order by valid_from desc, approved_at desc limit 1`,
    [on],
  )
  return row ?? { id: null, parameters: shippedParameters }
}
