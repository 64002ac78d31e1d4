import { expect, test } from 'vitest'
import { differences, type Counted } from './counted.ts'

const head = { id: 7, hash: 'aa' }
const whole: Record<string, Counted> = { incidents: { tables: { 'public.incident': 1847, 'public.measure': 2100 }, head } }

test.each<[string, Record<string, Counted>, string[]]>([
  ['the same', whole, []],
  [
    'one row less',
    { incidents: { tables: { 'public.incident': 1846, 'public.measure': 2100 }, head } },
    ['incidents, public.incident: 1846 i stedet for 1847'],
  ],
  ['a table less', { incidents: { tables: { 'public.incident': 1847 }, head } }, ['incidents, public.measure: ingen i stedet for 2100']],
  [
    'a table more',
    { incidents: { tables: { ...whole['incidents']!.tables, 'public.new': 1 }, head } },
    ['incidents, public.new: 1 i stedet for ingen'],
  ],
  [
    'an audit that ends elsewhere',
    { incidents: { ...whole['incidents']!, head: { id: 7, hash: 'ab' } } },
    ['incidents: auditkæden ender et andet sted'],
  ],
  ['no such database', {}, ['incidents: mangler']],
])('what was counted against %s', (_, found, told) => {
  expect(differences(whole, found)).toEqual(told)
})
