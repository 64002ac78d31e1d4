import { expect, test } from 'vitest'
import { ConfigProblem } from './config.ts'
import { readWishes } from './wishes.ts'

const nothing = { empty: false, reset: false, scale: 1, processes: false, dev: false }

test.each<[args: string[], wishes: object]>([
  [[], {}],
  [['--empty', '--reset'], { empty: true, reset: true }],
  [['--scale', '3'], { scale: 3 }],
  [['--scale=3'], { scale: 3 }],
  [['--processes', '--dev'], { processes: true, dev: true }],
])('%j is understood', (args, wishes) => {
  expect(readWishes(args)).toEqual({ ...nothing, ...wishes })
})

test.each<[args: string[], ...words: string[]]>([
  [['--foo', 'bar'], '--foo kendes ikke', 'bar kendes ikke'],
  [['-e'], '-e kendes ikke'],
  [['--constructor'], '--constructor kendes ikke'],
  [['--reset=yes'], '--reset tager ingen værdi'],
  [['--scale'], '--scale er tom'],
  [['--scale', '0'], '--scale er "0"'],
  [['--scale', '1.5'], '--scale er "1.5"'],
])('%j is refused, word by word, with what is known', (args, ...words) => {
  const faults = words.map((word) => expect.stringMatching(new RegExp(`^${word} → .*npm start`)) as string)
  expect(() => readWishes(args)).toThrow(ConfigProblem)
  try {
    readWishes(args)
  } catch (problem) {
    expect((problem as ConfigProblem).faults).toEqual(faults)
  }
})
