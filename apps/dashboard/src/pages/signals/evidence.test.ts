import { expect, test } from 'vitest'
import { signalKinds } from '@tilsynsblik/vocabulary'
import { da } from '../../language/da.ts'
import { formatFor } from '../../language/format.ts'
import { evidenceOf } from './evidence.ts'

const told = (kind: (typeof signalKinds)[number]['code'], evidence: object) =>
  evidenceOf({ kind, institutionId: 'h-1', evidence: JSON.stringify(evidence) }, da, formatFor('da'))

test('the figures of a signal are told in a sentence, with the list they are counted in', () => {
  expect(told('RISE', { observed: 9, expected: 2.42, quarter: '2026K3' })).toEqual({
    sentence: expect.stringMatching(/^9 indberetninger i 3\.\u00A0kvt\.\u00A02026, hvor hjemmets egne tal gjorde 2,4 ventet\. Stigningen/),
    href: '/hjem/h-1?vis=magtanvendelser&periode=2026K3',
  })
  expect(told('THREE_LATE', { late: 4, threshold: 3, quarter: '2026K3' })).toMatchObject({
    href: '/hjem/h-1?vis=magtanvendelser&periode=2026K3&for-sent=ja',
  })
  expect(told('SEXUAL_ABUSE', { register: 'notifications', record: 'n-1' })).toEqual({
    sentence: 'Fundet i registret over underretninger.',
    href: '/hjem/h-1?vis=underretninger',
  })
})

test('what a person raised has no figures; every other kind has a sentence', () => {
  for (const { code } of signalKinds) expect(told(code, {}) === null).toBe(code === 'ALLEGATION' || code === 'POINTER')
})
