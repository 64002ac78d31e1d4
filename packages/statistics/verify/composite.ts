import { assessRisk } from '../src/risk-model/assess-risk.ts'
import type { HomeAssessment } from '../src/risk-model/assess-home.ts'
import type { HomeFacts } from '../src/risk-model/home-facts.ts'
import { byName, domainNames, type DomainName, type IndicatorName, indicatorNames } from '../src/risk-model/indicators.ts'
import { mdl2, type ModelParameters } from '../src/risk-model/parameters.ts'
import { selectLanes } from '../src/risk-model/select-lanes.ts'
import { compare, type Computed } from './comparison.ts'
import { at, type Json, numberAt, numbersAt, numbersOrNullAt, objectAt, requireSameLength, textsAt } from './json.ts'
import { type Kind, toleranceOf } from './kind.ts'

/** The model mdl-2 from homes to lanes. */
export const composite: Kind = {
  name: 'composite mdl-2',
  recognises: (file) => at(file, 'output.composite') !== undefined && at(file, 'output.z') !== undefined,
  check: (file, findings) => {
    const parameters = parametersOf(file)
    const assessed = assessRisk(homesOf(objectAt(file, 'input')), parameters)
    const seed = at(file, 'parameters.seed')
    if (typeof seed !== 'string') throw new Error('parameters.seed must be a text')
    const lanes = selectLanes(assessed, { seed, parameters })
    const got = {
      z: columns(assessed, ({ z }) => z),
      capped: columns(assessed, ({ capped }) => capped),
      domains: byName(domainNames, (name) => assessed.map(({ domains }) => domains[name])),
      composite: assessed.map(({ score }) => score),
      selection: Object.fromEntries(
        lanes.map(({ authority, capacity, risk, random }): [string, Computed] => [authority, { capacity, risk, random }]),
      ),
    }
    compare(objectAt(file, 'output'), got, findings, { path: 'output', tolerance: toleranceOf(file) })
  },
}

/** The reference was made without joining small peer groups. */
export const referenceParameters: ModelParameters = { ...mdl2, smallestPeerGroup: 0 }

function parametersOf(file: Json): ModelParameters {
  return {
    ...referenceParameters,
    caps: byName(indicatorNames, (name) => ({
      lower: numberAt(file, `parameters.lower.${name}`),
      upper: numberAt(file, 'parameters.upper'),
    })),
    domains: byName<DomainName, IndicatorName[]>(domainNames, (name) => textsAt(file, `parameters.domains.${name}`) as IndicatorName[]),
  }
}

/** Homes from columns named as in the reference. */
export function homesOf(input: Json): HomeFacts[] {
  const id = textsAt(input, 'id')
  const [authority, type] = [textsAt(input, 'tilsyn'), textsAt(input, 'type')]
  const [T, O, np, late] = [numbersAt(input, 'T'), numbersAt(input, 'O'), numbersAt(input, 'np'), numbersAt(input, 'late')]
  const [noAcc, compl, notif] = [numbersAt(input, 'noAcc'), numbersAt(input, 'compl'), numbersAt(input, 'notif')]
  const [turn, uncert] = [numbersOrNullAt(input, 'turn'), numbersOrNullAt(input, 'uncert')]
  requireSameLength({ id, tilsyn: authority, type, T, O, np, late, noAcc, compl, notif, turn, uncert })
  return id.map((each, i) => ({
    id: each,
    authority: authority[i]!,
    homeType: type[i]!,
    childDays: T[i]!,
    reports: O[i]!,
    notPermitted: np[i]!,
    late: late[i]!,
    noAccount: noAcc[i]!,
    complaints: compl[i]!,
    notifications: notif[i]!,
    turnover: turn[i]!,
    uncertified: uncert[i]!,
  }))
}

function columns(assessed: readonly HomeAssessment[], value: (indicator: HomeAssessment['indicators'][number]) => number) {
  return byName(indicatorNames, (name) => assessed.map(({ indicators }) => value(indicators.find((each) => each.name === name)!)))
}
