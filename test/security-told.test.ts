import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glassReason } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { glassMinutes } from '../apps/gateway/src/access/glass.sql.ts'
import { absolute, idle } from '../apps/gateway/src/access/live-session.ts'
import { securityEvents } from '@tilsynsblik/service-kit'
import { newSecrets } from '../apps/standalone/src/platform/secrets.ts'
import { mostAttachmentBytes, mostAttachments } from '../services/incidents/src/domain/attachment.ts'
import { filesWith, root, sources } from './support/sources.ts'

/** docs/security.md says what the code does: a sentence that is no longer true fails here. */
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const told = read('docs/security.md')
/** A heading of the document, and what stands under it. */
const under = (heading: string) => told.split(/^## /m).find((part) => part.startsWith(heading))!
const firstCells = (heading: string) => [...under(heading).matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell!)

test('what must fit together is told by codes the services answer with, and the screen has a sentence for', () => {
  const codes = [...under('What is typed').matchAll(/`([a-z][A-Za-z]+)`(?=[,` |])/g)]
    .map(([, code]) => code!)
    .filter((code) => code !== 'check' && code !== 'unique')
  expect(codes.length).toBeGreaterThan(10)
  const answered = sources
    .filter(({ file }) => file.startsWith('services/') || file.startsWith('packages/'))
    .map(({ text }) => text)
    .join('\n')
  for (const code of codes) {
    expect(answered, code).toContain(`'${code}'`)
    expect(read('apps/dashboard/src/language/da-form.ts'), code).toContain(`${code}: '`)
  }
})

test.each([
  ['256 kB; to a service 1 MB', 'apps/gateway/src/http/exchange.ts', 'const mostBytes = 256 * 1024'],
  ['to a service 1 MB', 'packages/service-kit/src/subgraph.ts', 'service.mostBytes ?? 1024 * 1024'],
  ['2,000 tokens, 12 deep, 30 aliases, 50 directives', 'packages/service-kit/src/subgraph.ts', 'maxTokens: 2_000'],
  [
    '12 deep, 30 aliases, 50 directives',
    'packages/service-kit/src/subgraph.ts',
    'maxDepthRule({ n: 12 }), maxAliasesRule({ n: 30 }), maxDirectivesRule({ n: 50 })',
  ],
  ['100,000 characters', 'packages/service-kit/src/subgraph.ts', 'const longestQuery = 100_000'],
  ['at most 100 |', 'packages/service-kit/src/graphql/page.ts', 'const mostPerPage = 100'],
  ['5 an hour from one address, 2,000 altogether', 'apps/gateway/src/http/receipt-route.ts', 'perPlace: 5, altogether: 2_000'],
  ['60 an hour from one address, 10,000 altogether', 'apps/gateway/src/http/receipt-route.ts', 'perPlace: 60, altogether: 10_000'],
  ['| 5 a session |', 'apps/gateway/src/notices/notice-streams.ts', 'const mostPerSession = 5'],
  ['10 s; a database that says nothing is given up after 2.4 s', 'packages/service-kit/src/patience.ts', ': 10_000'],
  ['given up after 2.4 s', 'packages/service-kit/src/database/silence.ts', 'const doubtAfterMs = 900'],
  ['given up after 2.4 s', 'packages/service-kit/src/database/silence.ts', 'const lifeMs = 1_500'],
  ['400 MB', 'apps/standalone/src/import/sheet/read-sheet.ts', 'const mostBytes = 400_000_000'],
  [
    'at most 2,000 parts and 1 GB unpacked',
    'apps/standalone/src/import/sheet/read-sheet.ts',
    'const mostUnpacked = 1_000_000_000\nconst mostParts = 2_000',
  ],
  ['refused on an open network', 'README.md', 'Refused on an open network'],
])('%s, as %s has it', (sentence, file, line) => {
  expect(told).toContain(sentence)
  expect(read(file)).toContain(line)
})

test('the limits of files, of broken glass and of sessions are those of the code', () => {
  expect(under('Files')).toContain(`${mostAttachmentBytes / 1024 / 1024} MB each, ${mostAttachments} a report`)
  expect(under('Limits')).toContain(`one home, ${glassMinutes} minutes, a reason of at least ${glassReason.least} characters`)
  const sessions = under('Login and sessions')
  expect(sessions).toContain(`| Without a request | ${idle} | ${idle} |`)
  expect(absolute).toMatch(/interval '10 hours' else interval '2 hours'/)
  expect(sessions).toContain('| In any case | 10 hours | 2 hours |')
})

describe('keys and algorithms', () => {
  test('each secret of an installation is in the inventory, and none is one that others have, or that can be guessed', () => {
    const [one, other] = [newSecrets(), newSecrets()]
    expect(firstCells('Keys').toSorted()).toEqual(Object.keys(one).toSorted())
    const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings))
    const [own, others] = [strings(one), strings(other)]
    expect(new Set([...own, ...others]).size).toBe(own.length + others.length)
    for (const { secret } of Object.values(one.keys)) expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    for (const password of Object.values(one.passwords)) expect(Buffer.from(password, 'base64url')).toHaveLength(32)
  })

  test('no algorithm is used but those that are told, each of at least 128 bits and approved', () => {
    const used = /(?:createHash|createHmac|createCipheriv|createDecipheriv|generateKeyPairSync|[^\w.]hash)\('([^']+)'/g
    const named = new Set(sources.flatMap(({ text }) => [...text.matchAll(used)].map(([, name]) => name!)))
    // The demo's provider signs with a key of its own, and is not there without the demo.
    expect([...named].toSorted()).toEqual(['aes-256-gcm', 'ec', 'ed25519', 'sha1', 'sha256'])
    expect(filesWith(/createHash\('sha1'/)).toEqual(['apps/standalone/src/import/record-id.ts'])
    expect(filesWith(/generateKeyPairSync\('ec'/)).toEqual(['apps/standalone/src/demo/identity-provider.ts'])
    for (const name of ['SHA-256', 'HMAC-SHA-256', 'AES-256-GCM', 'Ed25519', 'SHA-1']) expect(under('Keys')).toContain(name)
  })
})

test('no module opens a connection but those that are told, and none follows a redirect', () => {
  const outside = filesWith(
    /[^.\w]fetch\(|createTransport\(|\bopen\(url|from 'openid-client'|new WebSocket|node:(tls|dgram|http2)'/,
  ).filter((file) => !file.startsWith('apps/dashboard/'))
  expect(outside).toEqual(firstCells('Whom').toSorted())
  for (const file of filesWith(/[^.\w]fetch\(/).filter((each) => !each.startsWith('apps/dashboard/')))
    expect(/redirect: 'error'/.test(read(file)), file).toBe(true)
})

describe('the log', () => {
  const logged = under('What is logged')

  test('tells of the events that are told, and of no others', () => {
    const rows = [...logged.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([a-z-]+)`/g)].map(([, event]) => event!),
    )
    expect(rows.filter((row) => row !== 'ready').toSorted()).toEqual(Object.keys(securityEvents).toSorted())
  })

  test('has no line that is not in the inventory', () => {
    const withSentence = /\blog\.(?:info|warn|error)\((?:[^()]|\([^()]*\))*?'([^']+)',?\s*\)/g
    const inServer = sources.filter(({ file }) => !file.startsWith('apps/dashboard/'))
    const written = inServer.flatMap(({ text }) => [...text.matchAll(withSentence)].map(([, line]) => line!))
    const said = inServer.flatMap(({ text }) => [...text.matchAll(/#said\(['`]([^'`:]+)/g)].map(([, line]) => line!))
    expect(new Set([...written, ...said]).size).toBeGreaterThan(15)
    for (const line of [...written, ...said]) expect(logged, line).toContain(`\`${line}\``)
    // What is said once until it works again, and what graphile-worker says of itself.
    const calls = ({ text }: { text: string }) => text.match(/\blog\.(?:info|warn|error)\(/g)?.length ?? 0
    expect(inServer.filter((source) => calls(source) !== [...source.text.matchAll(withSentence)].length).map(({ file }) => file)).toEqual([
      'apps/gateway/src/notices/notice-streams.ts',
      'packages/service-kit/src/jobs/worker.ts',
    ])
  })

  test('names every word a refusal can be told with', () => {
    const words = sources
      .filter(({ file }) => file.startsWith('apps/gateway/') || file.startsWith('packages/service-kit/'))
      .flatMap(({ text }) =>
        [...text.matchAll(/what: '([a-z][a-z-]*)'|LoginRefused\('([a-z-]+)'/g)].map(([, what, reason]) => what ?? reason!),
      )
    expect(words.length).toBeGreaterThan(10)
    for (const word of words) expect(logged, word).toContain(`\`${word}\``)
  })
})

test('the log is written in one way, and commands alone write on standard output', () => {
  expect(filesWith(/pino\(/)).toEqual(['packages/service-kit/src/log.ts'])
  expect(
    filesWith(/console\.(log|error|warn|info|debug)\(|process\.std(out|err)/).filter((file) => !file.startsWith('apps/standalone/src/')),
  ).toEqual([])
  expect(under('What is logged')).toContain('standard error of each process')
})
