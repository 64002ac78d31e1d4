import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readSearch, writeSearch } from '../../ui/href.ts'
import { nationalSearch } from './national-search.ts'

test('an edition in an address is the edition that is read from it, and goes back into the same address', () => {
  const search = v.parse(nationalSearch, readSearch('?udgave=12&mod=3&figur=klager'))
  expect(search).toEqual({ udgave: '12', mod: '3', figur: 'klager' })
  expect(writeSearch(search)).toBe('?udgave=12&mod=3&figur=klager')
})

test.each(['udgave=0', 'udgave=-1', 'udgave=1.5', 'udgave=1e3', 'udgave=123456', 'figur=hjem', 'mod=x'])(
  '%s is nothing anybody chose: the page opens as it does without',
  (text) => {
    expect(v.parse(nationalSearch, readSearch(`?${text}`))).toEqual({ udgave: undefined, mod: undefined, figur: undefined })
  },
)
