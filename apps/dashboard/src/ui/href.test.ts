import { expect, test } from 'vitest'
import { hrefOf, readSearch } from './href.ts'

test('an address holds what was chosen and nothing else', () => {
  expect(hrefOf('/hjem')).toBe('/hjem')
  expect(hrefOf('/hjem', { periode: '2025K4..2026K3', type: undefined, soeg: '' })).toBe('/hjem?periode=2025K4..2026K3')
  expect(hrefOf('/hjem/1', { vis: 'klager' }, 'liste')).toBe('/hjem/1?vis=klager#liste')
})

test('what is written is read again', () => {
  expect(readSearch(new URL(hrefOf('/hjem', { soeg: 'Ærø & Ø', sorter: '-rate' }), 'http://x').search)).toEqual({
    soeg: 'Ærø & Ø',
    sorter: '-rate',
  })
})
