import { mintPrincipal, openLog, startSubgraph, type Principal } from '@tilsynsblik/service-kit'
import { institutions } from '../../../services/institutions/src/service.ts'

/** A service alone, with little memory, that is sent what the gateway would never send: one line of JSON for each bomb on standard output. */
const key = { id: 'bomb', secret: 'of this ordeal, and of nothing else' }
const principal: Principal = { userId: 'x', persona: 'supervisor', scope: 'syd', purpose: 'bomb', requestId: 'r' }
const subgraph = await startSubgraph(institutions, {
  databaseUrl: 'postgresql://nobody@127.0.0.1:1/none',
  keys: [key],
  log: openLog('silent', 'bomb'),
})

const field = 'oversightAuthorities { id }'
const doubling = (depth: number, inside = '') =>
  `{ ...f0 ...f0 } ${Array.from({ length: depth }, (_, i) => `fragment f${i} on Query { a${i}: __typename ...f${i + 1} b${i}: __typename ...f${i + 1} }`).join(' ')} fragment f${depth} on Query { ${field} ${inside} }`
const repeated = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, i) => text(i)).join(' ')

const bombs: Record<string, string> = {
  'fragments that double 10 times': doubling(10),
  'fragments that double 18 times': doubling(18),
  'fragments that double 25 times': doubling(25),
  'fragments that double, with aliases': doubling(
    18,
    repeated(20, (i) => `z${i}: ${field}`),
  ),
  'a fragment in itself': '{ ...a } fragment a on Query { ...a }',
  'two fragments in each other': '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  'aliases, 100': `{ ${repeated(100, (i) => `a${i}: ${field}`)} }`,
  'aliases, 10000': `{ ${repeated(10_000, (i) => `a${i}: ${field}`)} }`,
  'the same field 10000 times': `{ ${repeated(10_000, () => field)} }`,
  'directives, 100 on one field': `{ oversightAuthorities ${repeated(100, () => '@include(if: true)')} { id } }`,
  'directives, 5000 on one field': `{ oversightAuthorities ${repeated(5_000, () => '@include(if: true)')} { id } }`,
  'directives that are none': `{ oversightAuthorities ${repeated(1_000, (i) => `@a${i}`)} { id } }`,
  'depth 500': `{ a ${'{ a '.repeat(500)} ${'} '.repeat(500)} }`,
  'depth 5000': `{ a ${'{ a '.repeat(5_000)} ${'} '.repeat(5_000)} }`,
  'lists in lists': `{ institution(id: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { id } }`,
  'an object in objects': `{ institution(id: ${'{a:'.repeat(900)}1${'}'.repeat(900)}) { id } }`,
  'a long word': `{ ${'a'.repeat(500_000)} }`,
  comments: `${'#\n'.repeat(100_000)}{ nothing }`,
  'operations, 1000': repeated(1_000, (i) => `query q${i} { ${field} }`),
  'unused fragments, 1000': `{ nothing } ${repeated(1_000, (i) => `fragment f${i} on Query { ${field} }`)}`,
  'inline fragments in each other': `{ ${'... on Query { '.repeat(400)} ${field} ${'} '.repeat(400)} }`,
  'introspection in itself': `{ __schema { types { ${'fields { type { '.repeat(20)} name ${'} } '.repeat(20)} } } }`,
}

// The first of anything is slow: code is compiled, and that is not the bomb's doing.
for (const query of ['{ __typename }', '{ nothing }', doubling(3)]) await ask(query)
for (const [name, query] of Object.entries(bombs)) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const began = performance.now()
  const { data, errors } = await ask(query)
  const ms = performance.now() - began
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024
  process.stdout.write(
    `${JSON.stringify({ name, ms, grown, refused: !data && (errors?.length ?? 0) > 0, code: errors?.[0]?.extensions?.['code'] })}\n`,
  )
}
await subgraph.stop()

function ask(query: string) {
  const body = JSON.stringify({ query })
  return subgraph.execute({ body, token: mintPrincipal(principal, 'institutions', key, body) })
}
