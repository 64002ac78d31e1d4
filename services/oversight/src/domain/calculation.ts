import type { ModelParameters } from '@tilsynsblik/statistics'
import type { Period } from '@tilsynsblik/vocabulary'
import { assess, type Assessed } from './assessment.ts'
import { fingerprint, fingerprintOfAll } from './fingerprint.ts'
import type { HomeInput, RecentHarm } from './national-facts.ts'
import { deskSignals, type FoundSignal } from './signals.ts'

export interface Calculation {
  /** The homes to assess, by id. */
  inputs: readonly HomeInput[]
  lastQuarter: readonly RecentHarm[]
  thisQuarter: readonly RecentHarm[]
  parameters: ModelParameters
  period: Period
}

export interface Calculated extends Assessed {
  signals: FoundSignal[]
  inputHash: string
  parametersHash: string
}

/** Everything of an assessment that takes a processor. */
export function calculate(calculation: Calculation, onRedraws?: () => void): Calculated {
  const { inputs, parameters, period } = calculation
  const assessed = assess(inputs, { parameters, period, ...(onRedraws && { onRedraws }) })
  return {
    ...assessed,
    signals: deskSignals({ ...calculation, homes: assessed.homes }),
    inputHash: fingerprintOfAll(inputs),
    parametersHash: fingerprint(parameters),
  }
}
