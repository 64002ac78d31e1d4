import { cruise, type ICruiseResult, type IRegularForbiddenRuleType } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'

/** Which way imports point. The picture is in the README; this is what keeps it true. */
const rules: IRegularForbiddenRuleType[] = [
  {
    name: 'no service imports another',
    from: { path: '^services/([^/]+)/' },
    to: { path: '^services/', pathNot: '^services/$1/' },
  },
  {
    name: 'a domain is pure: itself, vocabulary and statistics',
    from: { path: '^services/[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^(services/[^/]+/src/domain/|packages/(vocabulary|statistics)/)' },
  },
  {
    name: 'a query asks and never commands',
    from: { path: '^services/[^/]+/src/queries/' },
    to: { path: '/src/(commands|graphql|jobs)/' },
  },
  {
    name: 'a command does not know its transport',
    from: { path: '^services/[^/]+/src/commands/' },
    to: { path: '/src/(graphql|jobs)/' },
  },
  {
    name: 'tables know nobody',
    from: { path: '^services/[^/]+/src/data/' },
    to: { path: '/src/(commands|queries|graphql|jobs)/' },
  },
  {
    name: 'no arrow leaves vocabulary and statistics',
    from: { path: '^packages/(vocabulary|statistics)/src/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^packages/(vocabulary|statistics)/' },
  },
  {
    name: 'an edition is told in the words all sides share',
    from: { path: '^packages/edition/src/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^packages/(edition|vocabulary)/' },
  },
  {
    name: 'the attacker knows what is published, and nothing of how it was made',
    from: { path: '^packages/attacker/src/', pathNot: '\\.test\\.ts$' },
    to: { path: '^(packages/(?!attacker/)|services/|apps/)' },
  },
  {
    name: 'demo Denmark knows only words and figures',
    from: { path: '^packages/demo-denmark/src/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^packages/(demo-denmark|vocabulary|statistics)/|^node:|^(fs|path|url)$' },
  },
  {
    name: 'the kit knows no service and no app',
    from: { path: '^packages/service-kit/' },
    to: { path: '^(services|apps)/' },
  },
  {
    name: 'the gateway reaches services by contract only',
    from: { path: '^apps/gateway/src/' },
    to: { path: '^(services|apps/(dashboard|standalone)|packages/demo-denmark)/' },
  },
  {
    name: 'the dashboard reaches the gateway over HTTP only',
    from: { path: '^apps/dashboard/src/' },
    to: { path: '^(services|apps/(gateway|standalone)|packages/(service-kit|demo-denmark))/' },
  },
  {
    name: 'only charts draw with nivo',
    from: { path: '^apps/dashboard/src/', pathNot: '^apps/dashboard/src/charts/' },
    to: { path: '@nivo/' },
  },
  {
    name: 'the ui knows no domain',
    from: { path: '^apps/dashboard/src/ui/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^(apps/dashboard/src/(pages|charts|gateway|graphql)|packages)/' },
  },
  {
    name: 'a package is entered by its front door',
    from: { path: '^(apps|services|packages)/([^/]+)/' },
    to: {
      path: '^(services|packages)/[^/]+/src/',
      pathNot: ['^(services|packages)/$2/', '^packages/[^/]+/src/index\\.ts$', '^services/[^/]+/src/service\\.ts$'],
    },
  },
  { name: 'no circles', from: { pathNot: '\\.gen\\.ts$' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'nothing undeclared', from: { path: '^(apps|services|packages)/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  // A package of types alone has no file to find at run time.
  {
    name: 'nothing that cannot be found',
    from: { path: '^(apps|services|packages)/' },
    to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/' },
  },
]

let seen: ICruiseResult
beforeAll(async () => {
  const { output } = await cruise(
    ['packages', 'services', 'apps'],
    {
      ruleSet: { forbidden: rules.map((rule) => ({ severity: 'error', ...rule })) },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(node_modules|dist)/|/src/graphql/(gql|graphql|fragment-masking)\\.ts$' },
      tsPreCompilationDeps: 'specify',
      parser: 'swc',
      combinedDependencies: true,
    },
    { extensions: ['.ts', '.tsx', '.js', '.json'], conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  )
  seen = output as ICruiseResult
})

test('imports point the way the house is drawn', () => {
  expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
})

test('every workspace was looked at, and its imports were read', () => {
  const read = seen.modules.filter((module) => /\.tsx?$/.test(module.source) && module.dependencies.length > 0)
  expect(read.length).toBeGreaterThan(120)
  for (const place of [
    'vocabulary',
    'statistics',
    'attacker',
    'edition',
    'service-kit',
    'demo-denmark',
    'institutions',
    'incidents',
    'complaints',
    'notifications',
    'oversight',
    'gateway',
    'dashboard',
    'standalone',
  ])
    expect(read.filter((module) => module.source.split('/')[1] === place).length, place).toBeGreaterThan(1)
})

test('a broken rule is found: incidents would not get away with importing complaints', () => {
  const [rule] = rules
  const [, service] = new RegExp(rule!.from.path as string).exec('services/incidents/src/service.ts')!
  expect(new RegExp(rule!.to.path as string).test('services/complaints/src/service.ts')).toBe(true)
  expect(new RegExp((rule!.to.pathNot as string).replace('$1', service!)).test('services/complaints/src/service.ts')).toBe(false)
})
