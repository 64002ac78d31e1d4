import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

function told(isTTY: boolean, total: number): string {
  let text = ''
  const tell = progressOn({ isTTY, write: (more) => (text += more) })('Læst', total)
  for (let done = 1; done <= total; done++) tell(done)
  return text
}

test('in a log there is a line for each 20,000 rows, and one at the end', () => {
  expect(told(false, 45_000)).toBe('  Læst 20.000 af 45.000 rækker\n  Læst 40.000 af 45.000 rækker\n  Læst 45.000 af 45.000 rækker\n')
})

test('on a screen one line changes, and ends once', () => {
  const text = told(true, 10_000)
  expect(text.split('\r')).toHaveLength(101)
  expect(text.match(/\n/g)).toHaveLength(1)
})

test('a short file is done before anybody wonders', () => {
  expect(told(true, 4_999)).toBe('')
})
