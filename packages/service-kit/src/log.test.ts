import { expect, test } from 'vitest'
import { openLog } from './log.ts'

function logged(error: unknown): string {
  const lines: string[] = []
  openLog('info', 'test', { write: (line) => void lines.push(line) }).error({ err: error }, 'A request failed')
  return lines.join('')
}

test('what PostgreSQL quotes of a row is not in the log, and which rule was broken is', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Barnet blev holdt"'), {
    severity: 'ERROR',
    code: '23514',
    detail: 'Failing row contains (c-1, Barnet blev holdt).',
    where: "unnamed portal parameter $1 = 'Barnet blev holdt'",
    query: "insert into incident values ('Barnet blev holdt')",
    parameters: ['Barnet blev holdt'],
    table: 'incident',
    constraint: 'incident_minutes_not_negative',
  })
  for (const thrown of [error, new Error('the register failed', { cause: error })]) {
    expect(logged(thrown)).not.toContain('Barnet')
    expect(logged(thrown)).toContain('incident_minutes_not_negative')
    expect(logged(thrown)).toContain('log.test.ts')
  }
})

test('an error of our own is told with its words, and a thrown word is not told at all', () => {
  expect(logged(new TypeError('A subgraph answers in one piece'))).toContain('A subgraph answers in one piece')
  expect(logged('Barnet blev holdt')).not.toContain('Barnet')
})

test('what is written into a log stays on its line, whatever it holds', () => {
  const forged = 'x\n{"level":50,"msg":"Somebody else did it"}\r\n\u2028\u001b[31m'
  const lines: string[] = []
  openLog('info', 'test', { write: (line) => void lines.push(line) }).info({ path: forged, err: new Error(forged) }, forged)
  const line = lines.join('')
  expect(line.trimEnd().split(/\r|\n/)).toHaveLength(1)
  expect(line).not.toContain('\u001b')
  expect(JSON.parse(line)).toMatchObject({ path: forged, msg: forged })
})
