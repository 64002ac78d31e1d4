import { benchmark } from './benchmark.ts'
import { composite } from './composite.ts'
import { cusumEwma } from './cusum-ewma.ts'
import { funnel, funnelCases } from './funnel.ts'
import { gammaPoisson } from './gamma-poisson.ts'
import type { Kind } from './kind.ts'
import { rateRatio } from './rate-ratio.ts'
import { rates } from './rates.ts'
import { sdc } from './sdc.ts'
import { sdcAttackControl } from './sdc-attack-control.ts'
import { xmr } from './xmr.ts'

export const kinds: readonly Kind[] = [
  rates,
  funnel,
  funnelCases,
  gammaPoisson,
  cusumEwma,
  xmr,
  rateRatio,
  composite,
  benchmark,
  sdc,
  sdcAttackControl,
]
