import { domainNames, indicatorNames } from './indicators.ts'
import type { ModelParameters } from './parameters.ts'

export interface Problem {
  /** Where, such as 'caps.force.lower'. */
  path: string
  code: 'required' | 'outOfRange' | 'notWhole' | 'wrongOrder' | 'unknownIndicator' | 'usedTwice' | 'unused'
}

/**
 * What is wrong with the parameters of a model, nothing if they can be used. Meant for JSON that somebody edited, so
 * missing or mistyped values are found too.
 */
export function checkParameters(parameters: ModelParameters): Problem[] {
  const numbers = numberRules.flatMap(([path, rule]) => checkNumber(path, valueAt(parameters, path), rule))
  if (typeof parameters?.version !== 'string' || parameters.version === '') numbers.unshift({ path: 'version', code: 'required' })
  return [
    ...numbers,
    ...checkCaps(parameters),
    ...checkDomains(parameters),
    ...checkPeerGroupOrder(parameters),
    ...checkBands(parameters),
    ...checkCusum(parameters),
  ]
}

/** @throws RangeError naming the first parameter that cannot be used. */
export function requireParameters(parameters: ModelParameters): void {
  const [first] = checkParameters(parameters)
  if (first) throw new RangeError(`parameters.${first.path} cannot be used: ${first.code}`)
}

interface NumberRule {
  least: number
  most: number
  /** Neither end is allowed. */
  open?: boolean
  whole?: boolean
}

const numberRules: [path: string, rule: NumberRule][] = [
  ['windowQuarters', { least: 1, most: 40, whole: true }],
  ['staffWindowMonths', { least: 1, most: 120, whole: true }],
  ['winsorised', { least: 0, most: 0.49 }],
  ['smallestPeerGroup', { least: 0, most: 1e6, whole: true }],
  ['smallestStaffGroup', { least: 1, most: 1e6, whole: true }],
  ['capacityShare', { least: 0, most: 1 }],
  ['randomShare', { least: 0, most: 1 }],
  ['maxMonthsBetweenVisits', { least: 1, most: 120, whole: true }],
  ['exceedance', { least: 0, most: 100, open: true }],
  ['redraws.count', { least: 1, most: 10_000, whole: true }],
  ['redraws.priorWeight', { least: 0, most: 1e6, open: true }],
  ['redraws.rankConfidence', { least: 0, most: 1, open: true }],
  ...['robust', 'likely', 'borderline'].map((band): [string, NumberRule] => [`redraws.bands.${band}`, { least: 0, most: 1 }]),
  ...indicatorNames.flatMap((name): [string, NumberRule][] => [
    [`caps.${name}.lower`, { least: -10, most: 0 }],
    [`caps.${name}.upper`, { least: 0, most: 10 }],
  ]),
  ['cusum.up.ratio', { least: 1, most: 100, open: true }],
  ['cusum.down.ratio', { least: 0, most: 1, open: true }],
  ['ewma.weight', { least: 0, most: 1, open: true }],
  ['ewma.limit', { least: 0, most: 10, open: true }],
]

function checkNumber(path: string, value: unknown, { least, most, open = false, whole = false }: NumberRule): Problem[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return [{ path, code: 'required' }]
  if (value < least || value > most || (open && (value === least || value === most))) return [{ path, code: 'outOfRange' }]
  return whole && !Number.isInteger(value) ? [{ path, code: 'notWhole' }] : []
}

function valueAt(parameters: ModelParameters, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], parameters)
}

function checkCaps({ caps }: ModelParameters): Problem[] {
  return indicatorNames.flatMap((name): Problem[] => {
    const cap = caps?.[name]
    return cap && cap.lower >= cap.upper ? [{ path: `caps.${name}`, code: 'wrongOrder' }] : []
  })
}

function checkDomains({ domains }: ModelParameters): Problem[] {
  const problems: Problem[] = []
  const used = new Set<string>()
  for (const domain of domainNames) {
    const members = domains?.[domain]
    if (!Array.isArray(members) || members.length === 0) problems.push({ path: `domains.${domain}`, code: 'required' })
    else
      members.forEach((name, i) => {
        const path = `domains.${domain}.${i}`
        if (!indicatorNames.includes(name)) problems.push({ path, code: 'unknownIndicator' })
        if (used.has(name)) problems.push({ path, code: 'usedTwice' })
        used.add(name)
      })
  }
  const unused = indicatorNames.filter((name) => !used.has(name))
  return [...problems, ...unused.map((name): Problem => ({ path: `domains.*.${name}`, code: 'unused' }))]
}

function checkPeerGroupOrder({ peerGroupOrder }: ModelParameters): Problem[] {
  if (!Array.isArray(peerGroupOrder)) return [{ path: 'peerGroupOrder', code: 'required' }]
  return peerGroupOrder.flatMap((type, i): Problem[] => {
    if (typeof type !== 'string') return [{ path: `peerGroupOrder.${i}`, code: 'required' }]
    return peerGroupOrder.indexOf(type) < i ? [{ path: `peerGroupOrder.${i}`, code: 'usedTwice' }] : []
  })
}

function checkBands({ redraws }: ModelParameters): Problem[] {
  const bands = redraws?.bands
  const falling = !bands || (bands.robust > bands.likely && bands.likely > bands.borderline)
  return falling ? [] : [{ path: 'redraws.bands', code: 'wrongOrder' }]
}

function checkCusum({ cusum }: ModelParameters): Problem[] {
  return (['up', 'down'] as const).flatMap((direction): Problem[] => {
    const path = `cusum.${direction}.thresholds`
    const rows = cusum?.[direction]?.thresholds
    if (!Array.isArray(rows) || rows.length === 0) return [{ path, code: 'required' }]
    return rows.flatMap((row, i): Problem[] => {
      const values = (['expected', 'poisson', 'clustered'] as const).flatMap((key) =>
        checkNumber(`${path}.${i}.${key}`, row?.[key], { least: 0, most: 1000, open: true }),
      )
      const before = rows[i - 1]
      if (before && row && before.expected >= row.expected) values.push({ path: `${path}.${i}.expected`, code: 'wrongOrder' })
      return values
    })
  })
}
