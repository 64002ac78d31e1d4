import { statement, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import type { Calculated } from '../domain/calculation.ts'
import type { HomeInput, RegisteredHome } from '../domain/national-facts.ts'
import type { BegunAssessment } from './begin-assessment.ts'
import { keepHomeScopes } from './keep-home-scopes.ts'
import { AssessmentCancelled } from './note-progress.ts'
import { openSignals } from './open-signals.ts'

export interface FinishedAssessment {
  run: BegunAssessment
  inputs: readonly HomeInput[]
  calculated: Calculated
  register: readonly RegisteredHome[]
  dataAsOf: Date
}

/**
 * Stores an assessment whole: its homes, what it found besides, and that it is done, in one transaction.
 *
 * @throws AssessmentCancelled when it was cancelled meanwhile; then nothing is stored
 */
export async function storeAssessment(ctx: ServiceContext, finished: FinishedAssessment, now: Date): Promise<void> {
  const { run, inputs, calculated, register, dataAsOf } = finished
  await ctx.write('assessment.store', { kind: 'assessment', ids: [run.id] }, async (tx) => {
    const done = await statement(
      tx,
      `update assessment
       set state = 'DONE', step = null, done = $2, total = $2, completed_at = $3, model_version = $4, parameters_id = $5, parameters_hash = $6,
           input_hash = $7, data_as_of = $8, homes_assessed = $2, redraws = $9, groups = $10
       where id = $1 and state = 'RUNNING' and cancel_requested_at is null returning id`,
      [
        run.id,
        inputs.length,
        now,
        run.parameters.version,
        run.parametersId,
        calculated.parametersHash,
        calculated.inputHash,
        dataAsOf,
        run.parameters.redraws.count,
        JSON.stringify(calculated.groups),
      ],
    )
    if (done.length === 0) throw new AssessmentCancelled()
    await keepHomeScopes(tx, register)
    await addHomes(tx, finished)
    await openSignals(
      tx,
      calculated.signals.map((signal) => ({ ...signal, occurredAt: dataAsOf.toISOString() })),
      now,
    )
  })
}

/** Homes a statement: a few kilobytes each, and no statement grows with the country. */
const chunk = 500

async function addHomes(tx: Transaction, { run, inputs, calculated }: FinishedAssessment): Promise<void> {
  for (let from = 0; from < inputs.length; from += chunk) {
    const rows = calculated.homes.slice(from, from + chunk).map((home, i) => ({ ...home, input: inputs[from + i]! }))
    await statement(
      tx,
      `insert into assessed_home (assessment_id, institution_id, authority_id, peer_group, score, band, probability_selected, rank_low, rank_high,
                                  input, domains, indicators, funnel, notices)
       select $1, "institutionId", "authorityId", "peerGroup", score, band, "probabilitySelected", "rankLow", "rankHigh",
              input, domains, indicators, funnel, notices
       from jsonb_to_recordset($2) as home ("institutionId" text, "authorityId" text, "peerGroup" text, score float8, band text,
         "probabilitySelected" float8, "rankLow" int, "rankHigh" int, input jsonb, domains jsonb, indicators jsonb, funnel jsonb, notices text[])`,
      [run.id, JSON.stringify(rows)],
    )
  }
}
