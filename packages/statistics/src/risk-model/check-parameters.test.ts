import { expect, test } from 'vitest'
import { assessRisk } from './assess-risk.ts'
import { checkParameters, type Problem } from './check-parameters.ts'
import { mdl2, type ModelParameters } from './parameters.ts'

test('the model as it is has no problems, and survives being kept as JSON', () => {
  expect(checkParameters(mdl2)).toEqual([])
  expect(JSON.parse(JSON.stringify(mdl2))).toEqual(mdl2)
})

test.each<[path: string, code: Problem['code'], change: (parameters: ModelParameters) => void]>([
  ['version', 'required', (p) => (p.version = '')],
  ['windowQuarters', 'notWhole', (p) => (p.windowQuarters = 1.5)],
  ['winsorised', 'outOfRange', (p) => (p.winsorised = 0.5)],
  ['capacityShare', 'outOfRange', (p) => (p.capacityShare = -0.1)],
  ['randomShare', 'required', (p) => (p.randomShare = NaN)],
  ['caps.force.lower', 'outOfRange', (p) => (p.caps.force.lower = 1)],
  ['caps.late', 'wrongOrder', (p) => (p.caps.late = { lower: 0, upper: 0 })],
  ['domains.rights.0', 'unknownIndicator', (p) => p.domains.rights.unshift('months' as 'late')],
  ['domains.rights.2', 'usedTwice', (p) => p.domains.rights.push('force')],
  ['domains.*.late', 'unused', (p) => (p.domains.rights = ['noAccount'])],
  ['domains.force', 'required', (p) => (p.domains.force = [])],
  ['peerGroupOrder.1', 'usedTwice', (p) => (p.peerGroupOrder = ['a', 'a'])],
  ['redraws.count', 'outOfRange', (p) => (p.redraws.count = 0)],
  ['redraws.bands', 'wrongOrder', (p) => (p.redraws.bands.likely = 0.9)],
  ['cusum.down.ratio', 'outOfRange', (p) => (p.cusum.down.ratio = 2)],
  ['cusum.up.thresholds', 'required', (p) => (p.cusum.up.thresholds = [])],
  ['cusum.up.thresholds.1.expected', 'wrongOrder', (p) => (p.cusum.up.thresholds[1]!.expected = 0.1)],
  ['ewma.weight', 'outOfRange', (p) => (p.ewma.weight = 1)],
])('%s: %s', (path, code, change) => {
  const parameters = structuredClone(mdl2)
  change(parameters)
  expect(checkParameters(parameters)).toContainEqual({ path, code })
  expect(() => assessRisk([], parameters)).toThrow(RangeError)
})

test('what is no set of parameters at all is told so, and does not break the check', () => {
  const problems = checkParameters({} as ModelParameters)
  expect(problems).toContainEqual({ path: 'caps.force.lower', code: 'required' })
  expect(problems).toContainEqual({ path: 'domains.voices', code: 'required' })
})
