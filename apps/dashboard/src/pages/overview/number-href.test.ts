import { expect, test } from 'vitest'
import { numberHref } from './number-href.ts'

const number = { name: 'reports', value: 3, list: 'REPORTS', institutionId: null, period: '2026K3', only: null } as const

test('a number that is arithmetic, and any number for who sees signed figures alone, leads nowhere', () => {
  expect(numberHref({ ...number, list: null }, 'department_head')).toBeNull()
  expect(numberHref(number, 'staff_unit')).toBeNull()
  expect(numberHref({ ...number, list: 'HOMES' }, 'manager')).toBeNull()
})

test.each([
  ['reports of the department', {}, '/indberetninger?kvartal=2026K3'],
  ['those outside the law', { only: 'NOT_PERMITTED' }, '/indberetninger?kvartal=2026K3&ikke-tilladt=ja'],
  [
    'those of one home without guidance',
    { institutionId: 'h-1', only: 'GUIDANCE_MISSING' },
    '/hjem/h-1?periode=2026K3&vis=magtanvendelser&vejledning=NO',
  ],
  ['complaints of the department', { list: 'COMPLAINTS', only: 'UPHELD' }, '/afdeling?kvartal=2026K3'],
  [
    'complaints upheld against one home',
    { list: 'COMPLAINTS', institutionId: 'h-1', only: 'UPHELD' },
    '/hjem/h-1?periode=2026K3&vis=klager&medhold=ja',
  ],
] as const)('%s', (_, part, href) => {
  expect(numberHref({ ...number, ...part }, 'department_head')).toBe(href)
})
