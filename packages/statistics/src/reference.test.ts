import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FileResult, verifyFolder } from '../verify/verify-folder.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const results = verifyFolder(fixtures).filter(({ file }) => !file.endsWith('.ts'))

test.each([
  ['01-rates.json', 'rates'],
  ['02-funnel-small12.json', 'funnel'],
  ['03-funnel-national633.json', 'funnel'],
  ['04-funnel-edge.json', 'funnel, edge cases'],
  ['05-gamma-poisson.json', 'gamma-Poisson'],
  ['06-cusum-ewma.json', 'CUSUM and EWMA'],
  ['07-xmr.json', 'XmR'],
  ['08-rate-ratio.json', 'rate ratio'],
  ['09-composite.json', 'composite mdl-2'],
  ['10-sdc.json', 'sdc'],
  ['11-sdc-attack-control.json', 'sdc-attack-control'],
  ['benchmark/expected.json', 'benchmark'],
])('every figure of %s equals that of R', (file, kind) => {
  const result = results.find((each) => each.file === file)
  expect(result).toMatchObject({ outcome: 'checked', kind, failures: [] })
})

test('no file of the folder is left unchecked', () => {
  expect(results.filter(({ outcome }) => outcome !== 'checked')).toEqual([])
  expect(results).toHaveLength(12)
})

describe('a folder with a fault in it', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const small = [
    '01-rates.json',
    '02-funnel-small12.json',
    '04-funnel-edge.json',
    '06-cusum-ewma.json',
    '07-xmr.json',
    '08-rate-ratio.json',
  ]

  test.each(small)('one wrong figure in %s is found, under any file name', (file) => {
    const json = JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as Record<string, unknown>
    const path = changeLastNumber(json['cases'] ?? json['output'])
    writeFileSync(join(folder, 'renamed.json'), JSON.stringify(json))
    const [result] = verifyFolder(folder)
    expect(failuresOf(result)).toHaveLength(1)
    expect(failuresOf(result)[0]).toContain(path)
  })

  test.each([
    ['null for a figure', (output: Ci95) => (output.rate[1] = null)],
    ['a figure for null', (output: Ci95) => (output.rate[0] = 0)],
    ['a figure that nobody computes', (output: Ci95) => (output['median'] = [1])],
    ['a figure too few', (output: Ci95) => output.rate.pop()],
  ])('%s is a failure', (_, change) => {
    const json = JSON.parse(readFileSync(join(fixtures, '01-rates.json'), 'utf8')) as { output: { ci95: Ci95 } }
    change(json.output.ci95)
    writeFileSync(join(folder, '01.json'), JSON.stringify(json))
    expect(failuresOf(verifyFolder(folder)[0])).toHaveLength(1)
  })

  test('a benchmark whose data are missing fails by name', () => {
    cpSync(join(fixtures, 'benchmark/expected.json'), join(folder, 'expected.json'))
    const failures = failuresOf(verifyFolder(folder)[0])
    expect(failures).toHaveLength(22)
    expect(failures[0]).toMatch(/^results\.main-01: ENOENT/)
  })

  test('a file that is not JSON, or lacks what its kind has, is malformed and not passed over', () => {
    writeFileSync(join(folder, 'broken.json'), '{')
    writeFileSync(join(folder, 'lacking.json'), JSON.stringify({ input: { count: [1], childDays: ['x'] }, output: {} }))
    const [broken, lacking] = verifyFolder(folder)
    expect(failuresOf(broken)).toHaveLength(1)
    expect(failuresOf(lacking)).toEqual(['input.childDays must be a list of numbers'])
  })

  test.each(['10-sdc.json', '11-sdc-attack-control.json'])('%s fails by the name of the records that are missing beside it', (file) => {
    cpSync(join(fixtures, file), join(folder, 'renamed.json'))
    const failures = failuresOf(verifyFolder(folder)[0])
    expect(failures.length).toBeGreaterThan(0)
    for (const failure of failures) expect(failure).toMatch(/ENOENT.*10-sdc-micro-\w+\.csv/)
  })

  test.each<[string, string, (file: string) => string]>([
    ['a count', '10-sdc.json', (text) => text.replace('"count":18', '"count":19')],
    ['a merge step', '10-sdc.json', (text) => text.replace('[["S10"],["S11"]]', '[["S11"],["S14"]]')],
    ['a table that may not be shown', '10-sdc.json', (text) => text.replace('"published":false', '"published":true')],
    ['a recovered number', '11-sdc-attack-control.json', (text) => text.replace('"trueCount":4', '"trueCount":3')],
    [
      'a cell said to be safe',
      '11-sdc-attack-control.json',
      (text) => text.replace(/\{"tilsyn":"Midt","section":"S11","quarter":"Q1","trueCount":4\},/, ''),
    ],
  ])('%s that is wrong in %s is found', (_, file, change) => {
    const text = readFileSync(join(fixtures, file), 'utf8')
    expect(change(text)).not.toBe(text)
    for (const set of ['sparse', 'small', 'medium'])
      cpSync(join(fixtures, `10-sdc-micro-${set}.csv`), join(folder, `10-sdc-micro-${set}.csv`))
    writeFileSync(join(folder, 'renamed.json'), change(text))
    const result = verifyFolder(folder).find((each) => each.file === 'renamed.json')
    expect(failuresOf(result)).not.toEqual([])
  })

  test('unknown files are named as not checked', () => {
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ weather: 'rain' }))
    writeFileSync(join(folder, 'c.csv'), 'id\nH1\n')
    expect(verifyFolder(folder)).toEqual([
      { file: 'b.json', outcome: 'notChecked', why: 'not recognised' },
      { file: 'c.csv', outcome: 'notChecked', why: 'not recognised' },
    ])
  })
})

type Ci95 = Record<string, (number | null)[]> & { rate: (number | null)[] }

function failuresOf(result: FileResult | undefined): string[] {
  return result?.outcome === 'checked' ? result.failures : []
}

/** By one part in a million; returns the name of the list it stands in. */
function changeLastNumber(within: unknown): string {
  const found: { name: string; list: unknown[]; i: number }[] = []
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      value.forEach((each, i) => (typeof each === 'number' && name !== 'O' ? found.push({ name, list: value, i }) : walk(each, name)))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (key !== 'input') walk(each, key)
    }
  }
  walk(within, '')
  const { name, list, i } = found.filter(({ list, i }) => list[i] !== 0).at(-1)!
  list[i] = (list[i] as number) * (1 + 1e-6)
  return name
}
