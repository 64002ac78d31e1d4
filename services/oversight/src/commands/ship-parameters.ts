import { isEmpty, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { fingerprint } from '../domain/fingerprint.ts'
import { shippedParameters } from '../domain/model.ts'

/** The row is the same in every installation. */
const id = '00000000-0000-4000-8000-00000000d012'

/** Stores the parameters the product comes with, so that every change of them has something it is a change of. */
export async function shipParameters(ctx: ServiceContext, now: Date): Promise<void> {
  if (!(await isEmpty(ctx, 'model_parameters'))) return
  await ctx.write('parameters.ship', { kind: 'model_parameters', ids: [id] }, (tx) =>
    statement(
      tx,
      `insert into model_parameters (id, model_version, parameters, hash, valid_from, why, proposed_by, proposed_at, approved_by, approved_at)
       values ($1, $2, $3, $4, '2026-01-01', $5, 'product', $6, 'product-review', $6)
       on conflict (id) do nothing`,
      [
        id,
        shippedParameters.version,
        JSON.stringify(shippedParameters),
        fingerprint(shippedParameters),
        'Modellens værdier, som produktet leveres med.',
        now,
      ],
    ),
  )
}
