import { expect, test } from 'vitest'
import { asClusterProblem, explain } from './cluster-problem.ts'

const circumstances = { dataDir: '/srv/data', userName: 'postgres', port: 47432 }

test.each([
  [
    'initdb: error: could not create directory "/srv/data/base": Permission denied',
    'Datamappen /srv/data kan ikke læses og skrives af brugeren postgres → DATA_DIR=',
  ],
  ['PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device', 'Disken er fuld ved /srv/data → '],
  ["ENOTDIR: not a directory, mkdir '/srv/data/x'", '/srv/data er en fil eller ligger i en, og skal være en mappe → DATA_DIR='],
  [
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
    'Port 47432 er optaget → vælg en anden: PG_PORT=47433 npm start',
  ],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Permission denied', 'må ikke lytte på port 47432 → '],
  ['initdb: error: could not look up effective user ID 4711: user does not exist', 'har intet navn på denne maskine'],
  ['FATAL:  database files are incompatible with server', 'lavet af en anden udgave af PostgreSQL → '],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'ikke hukommelse nok'],
  ['spawn /x/bin/initdb ENOENT', 'kan ikke køre på denne maskine → '],
  ['FATAL:  something nobody has seen yet', 'PostgreSQL kunne ikke starte i /srv/data → '],
])('what PostgreSQL says becomes one sentence with a way out: %s', (said, sentence) => {
  const problem = explain(said, circumstances)
  expect(problem.message).toContain(sentence)
  expect(problem.message).toMatch(/ → \S/)
  expect(problem.message).not.toContain('\n')
})

test('the detail holds the last twenty lines of the log', () => {
  const lines = Array.from({ length: 50 }, (_, line) => `line ${line + 1}`)
  expect(explain(lines.join('\n'), circumstances).detail.split('\n')).toEqual(lines.slice(30))
})

test('a bug of ours is not dressed up as a problem of the machine', () => {
  const bug = new TypeError('x is not a function')
  expect(asClusterProblem(bug, circumstances)).toBe(bug)
})
