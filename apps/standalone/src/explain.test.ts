import { expect, test } from 'vitest'
import { lastWords } from './explain.ts'

const met = (faults: object) => Object.assign(new Error('said in English'), faults)

test.each<[what: string, error: unknown, sentence: RegExp]>([
  ['a taken port', met({ code: 'EADDRINUSE', port: 4000 }), /^Port 4000 er optaget .* → PORT=4001 npm start$/],
  ['the last port there is', met({ code: 'EADDRINUSE', port: 65_535 }), / → PORT=65534 npm start$/],
  ['a port for administrators', met({ code: 'EACCES', syscall: 'listen', port: 80 }), /^Port 80 .* → PORT=4000 npm start$/],
  ['a disk that Node finds full', met({ code: 'ENOSPC', path: '/srv/x' }), /^Disken er fuld → /],
  ['a disk that PostgreSQL finds full', met({ code: '53100' }), /^Disken er fuld → /],
  ['a file of somebody else', met({ code: 'EACCES', syscall: 'open', path: '/srv/x' }), /^\/srv\/x kan ikke læses eller skrives → /],
  ['a database that is stopped', met({ code: '57P01' }), /^Databasen holdt op med at svare → /],
  ['a database that is killed', new Error('Connection terminated unexpectedly'), /^Databasen holdt op med at svare → /],
])('%s is one sentence with the way out', (_, error, sentence) => {
  expect(lastWords(error)).toMatch(sentence)
  expect(lastWords(error)).not.toContain('\n')
})

test('a bug is told with its whole stack, whatever was thrown', () => {
  expect(lastWords(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n\s+at /)
  expect(lastWords('thrown text')).toBe('thrown text')
  expect(lastWords(undefined)).toBe('undefined')
})
