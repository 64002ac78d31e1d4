import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ModelParameters } from '@tilsynsblik/statistics'
import type { Period, RiskBand, SignalKind, SignalReview } from '@tilsynsblik/vocabulary'

/** What a round is opened on: the newest assessment, and what it says of the homes of one authority. */
export interface SelectionBasis {
  assessmentId: string
  period: Period
  modelVersion: string
  /** Null when the assessment was made with the parameters the product comes with. */
  parameters: ModelParameters | null
  homes: BasisHome[]
}

export interface BasisHome {
  institutionId: string
  score: number
  probabilitySelected: number
  band: RiskBand
  /** Numerator, denominator and contribution of each indicator. */
  snapshot: object[]
  lastCarriedOutOn: string | null
  signals: { kind: SignalKind; openedOn: string; outcome: SignalReview | null }[]
}

/** @returns null before the first assessment, and when it knows no home of the caller's authority */
export async function selectionBasis(ctx: ServiceContext): Promise<SelectionBasis | null> {
  const [row] = await ctx.read<SelectionBasis>(
    `with newest as (
       select id, period, model_version, parameters_id from assessment where state = 'DONE' order by completed_at desc limit 1
     ), home as (
       select institution_id as "institutionId", score, probability_selected as "probabilitySelected", band,
              (select jsonb_agg(jsonb_build_object('indicator', indicator -> 'indicator', 'numerator', indicator -> 'numerator',
                 'denominator', indicator -> 'denominator', 'contribution', indicator -> 'contribution') order by place)
               from jsonb_array_elements(indicators) with ordinality as measured (indicator, place)) as snapshot,
              (select max(carried_out_on)::text from inspection where inspection.institution_id = assessed_home.institution_id) as "lastCarriedOutOn",
              (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'openedOn', (opened_at at time zone 'Europe/Copenhagen')::date,
                 'outcome', outcome)), '[]')
               from home_signal left join signal_review on signal_review.signal_id = home_signal.id
               where home_signal.institution_id = assessed_home.institution_id) as signals
       from assessed_home where assessment_id = (select id from newest) and authority_id = $1
     )
     select newest.id as "assessmentId", period, newest.model_version as "modelVersion", parameters,
            (select jsonb_agg(to_jsonb(home)) from home) as homes
     from newest left join model_parameters on model_parameters.id = newest.parameters_id
     where exists (select from home)`,
    [scopeOf(ctx)],
  )
  return row ?? null
}
