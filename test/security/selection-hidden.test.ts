import { randomUUID } from 'node:crypto'
import { mintPrincipal, openLog, withDatabase, type Subgraph } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf, personaCodes, quarterOf, type Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { assessed } from '../support/assessed.ts'
import { oversightRows } from '../support/oversight-rows.ts'
import { seated } from '../support/seated.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { homeIn, roundOf as roundIn, type Round, type RoundHome } from '../support/selection-rounds.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

const today = calendarDateOf(new Date())
const quarter = quarterOf(today)

let house: Subgraph[]
let visiting: Visitor
let colleague: Visitor
let round: Round
let chosen: RoundHome
const id = randomUUID()

/** Asks oversight itself, past the gateway and its registered documents: what a resolver and a row policy let through. */
async function asked(who: { userId?: string; persona: Persona; scope: string | null }, query: string, variables: object = {}) {
  const subgraph = house.find(({ name }) => name === 'oversight')!
  const body = JSON.stringify({ query, variables })
  const principal = { userId: 'somebody', purpose: 'test', requestId: randomUUID(), ...who }
  const answer = await subgraph.execute({ body, token: mintPrincipal(principal, 'oversight', inject('secrets').keys['oversight']!, body) })
  return answer as unknown as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }
}

const roundOf = (who: Visitor) => roundIn(who, quarter)
const told = async (who: Visitor, document: string, input: object) => Object.values((await who.ask(document, { input })).data!)[0]

beforeAll(async () => {
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log: openLog('silent', 'test'), poolSize: 4 })
  ;[visiting, colleague] = await Promise.all([
    signIn(inject('url'), 'tilsyn-hovedstaden'),
    seated('hidden-colleague', 'supervisor', 'hovedstaden'),
  ])
  await assessed(visiting)
  await told(colleague, 'OpenSelectionRound', { id: randomUUID(), quarter, capacity: 10 })
  round = await roundOf(colleague)
  chosen = round.homes.find((home) => home.lane === 'RANDOM')!
  const decided = { roundId: round.id, institutionId: chosen.institutionId, choice: 'SELECTED', reason: 'AS_PROPOSED' }
  await told(colleague, 'DecideHome', decided)
})
afterAll(() => Promise.all(house.map((subgraph) => subgraph.stop())))

describe('who oversees nothing', () => {
  const outside = personaCodes.filter((persona) => !['supervisor', 'authority_head', 'service'].includes(persona))
  const scope = () => chosen.institutionId

  test.each(outside)('as %s sees no round, no inspection of the authority, no hit rate', async (persona) => {
    for (const query of [
      `{ selectionRound(quarter: "${quarter}") { id } }`,
      '{ selectionRounds { id } }',
      '{ inspectionCases { id } }',
      `{ inspectionCase(id: "${randomUUID()}") { id } }`,
      '{ hitRates(period: "2026K3") { lift } }',
    ]) {
      const { data, errors } = await asked({ persona, scope: scope() }, query)
      expect([errors?.[0]?.extensions.code, Object.values(data ?? {})[0] ?? null], query).toEqual(['FORBIDDEN', null])
    }
  })

  test.each(outside)('as %s changes none of it', async (persona) => {
    const input = { id: randomUUID(), institutionId: scope(), roundId: round.id, version: 1 }
    for (const [document, variables] of [
      [
        'mutation ($input: OpenSelectionRoundInput!) { answer: openSelectionRound(input: $input) { __typename } }',
        { id: input.id, quarter },
      ],
      [
        'mutation ($input: DecideHomeInput!) { answer: decideHome(input: $input) { __typename } }',
        { roundId: round.id, institutionId: scope(), choice: 'DEFERRED', reason: 'OTHER', text: 'Lad os være' },
      ],
      [
        'mutation ($input: CloseSelectionRoundInput!) { answer: closeSelectionRound(input: $input) { __typename } }',
        { id: round.id, version: 1 },
      ],
      [
        'mutation ($input: PlanInspectionInput!) { answer: planInspection(input: $input) { __typename } }',
        { id: input.id, institutionId: scope(), plannedOn: today, announced: false, team: ['x'], themes: ['STAFF'] },
      ],
      [
        'mutation ($input: CancelInspectionInput!) { answer: cancelInspection(input: $input) { __typename } }',
        { id, version: 1, reason: 'OTHER' },
      ],
    ] as const) {
      const { data, errors } = await asked({ persona, scope: scope() }, document, { input: variables })
      expect([errors?.[0]?.extensions.code, data ?? null], document).toEqual(['FORBIDDEN', null])
    }
  })

  test.each(['manager', 'department_head', 'consultant'] as const)(
    'as %s finds no inspection of the authority on the home',
    async (persona) => {
      const { data, errors } = await asked({ persona, scope: scope() }, entityQuery, entityOf(scope()))
      expect(errors).toBeUndefined()
      expect(data!['_entities']).toEqual([{ inspectionCases: null }])
    },
  )

  test('another authority gets nothing of the round, the lanes or the home', async () => {
    const other = { persona: 'supervisor', scope: 'nord' } as const
    expect((await asked(other, entityQuery, entityOf(scope()))).data!['_entities']).toEqual([{ inspectionCases: [] }])
    const decide = 'mutation ($input: DecideHomeInput!) { decideHome(input: $input) { __typename } }'
    const input = { roundId: round.id, institutionId: scope(), choice: 'SELECTED', reason: 'AS_PROPOSED' }
    expect((await asked(other, decide, { input })).errors![0]!.extensions.code).toBe('NOT_FOUND')
  })
})

const entityQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Institution { inspectionCases { id lane } } }
}`
const entityOf = (institutionId: string) => ({ representations: [{ __typename: 'Institution', id: institutionId }] })

describe('the team of an inspection', () => {
  /** The lane of the home through every door there is. */
  async function lanes(userId: string, who: Visitor) {
    const { data: cases } = await who.ask('InspectionCasePage', { id })
    const { data: planned } = await who.ask('InspectionPlan', { states: null })
    const parts = { overview: false, incidents: false, complaints: false, notifications: false, inspections: true, risk: false }
    const { data: home } = await who.ask('Home', { id: chosen.institutionId, period: '2026K3', until: '2026K3', ...parts })
    const entity = await asked({ userId, persona: 'supervisor', scope: 'hovedstaden' }, entityQuery, entityOf(chosen.institutionId))
    const own = <Each extends { id: string }>(all: readonly Each[]) => all.find((each) => each.id === id)
    return {
      round: homeIn(await roundOf(who), chosen.institutionId).lane,
      rounds: planned!
        .selectionRounds!.find((each) => each.id === round.id)!
        .homes.find((each) => each.institutionId === chosen.institutionId)!.lane,
      cases: cases!.inspectionCase!.lane,
      plan: own(planned!.inspectionCases!)!.lane,
      entity: own((entity.data!['_entities'] as [{ inspectionCases: { id: string; lane: string | null }[] }])[0].inspectionCases)!.lane,
      route: own(home!.inspections!.nodes)?.route,
    }
  }
  const all = (lane: string | null, route: string | null | undefined) => ({
    round: lane,
    rounds: lane,
    cases: lane,
    plan: lane,
    entity: lane,
    route,
  })

  test('does not see why the home was chosen, in any place, before it has filed; a colleague does', async () => {
    expect(homeIn(await roundOf(visiting), chosen.institutionId).lane).toBe('RANDOM')
    const plan = { id, institutionId: chosen.institutionId, roundId: round.id, plannedOn: today, announced: false }
    expect(await told(colleague, 'PlanInspection', { ...plan, team: ['tilsyn-hovedstaden'], themes: ['STAFF'] })).toMatchObject({
      version: 1,
    })
    expect(await lanes('tilsyn-hovedstaden', visiting)).toEqual(all(null, undefined))
    expect(await lanes('hidden-colleague', colleague)).toEqual(all('RANDOM', undefined))

    expect(
      await told(visiting, 'CarryOutInspection', { id, version: 1, carriedOutOn: today, childrenOffered: 1, childrenHeard: 1 }),
    ).toMatchObject({ version: 2 })
    expect(await lanes('tilsyn-hovedstaden', visiting)).toEqual(all(null, null))
    expect(await lanes('hidden-colleague', colleague)).toEqual(all('RANDOM', 'RANDOM'))
  })

  test('cannot tell the lane from the place: it stands after those that can be seen, and no place is missing', async () => {
    const { homes, undecided } = await roundOf(visiting)
    const order = homes.map((home) => home.lane)
    expect(order.indexOf(null)).toBe(order.findLastIndex((lane) => lane !== null && lane !== 'NONE') + 1)
    expect(homes.filter((home) => home.lane === 'RANDOM').map((home) => home.position)).toEqual([1])
    expect(undecided).toBe((await roundOf(colleague)).undecided)
  })

  test('nor from the hit rates, which do not count it yet', async () => {
    const rates = async (who: Visitor) => (await who.ask('HitRatePage', { period: quarter })).data!.hitRates
    expect(await rates(visiting)).toEqual(await rates(colleague))
  })

  test('nor by thinking again: what is planned cannot be decided, and is not planned twice', async () => {
    const input = { roundId: round.id, institutionId: chosen.institutionId, choice: 'DEFERRED', reason: 'AS_PROPOSED' }
    expect(await told(visiting, 'DecideHome', input)).toEqual({ __typename: 'WrongState', state: 'CARRIED_OUT' })
    const again = { id: randomUUID(), institutionId: chosen.institutionId, roundId: round.id, plannedOn: today, announced: false }
    expect(await told(visiting, 'PlanInspection', { ...again, team: ['x'], themes: ['STAFF'] })).toEqual({
      __typename: 'WrongState',
      state: 'CARRIED_OUT',
    })
  })

  test('sees it when the findings are filed', async () => {
    const findings = [{ theme: 'STAFF', level: 'NONE', text: '' }]
    expect(await told(visiting, 'FileFindings', { id, version: 2, findings, signalConfirmed: false })).toMatchObject({ version: 3 })
    expect(await lanes('tilsyn-hovedstaden', visiting)).toEqual(all('RANDOM', 'RANDOM'))
  })

  test('sees it again when the visit is cancelled, since somebody must plan another', async () => {
    const home = round.homes.find((each) => each.lane === 'RISK')!.institutionId
    const decided = { roundId: round.id, institutionId: home, choice: 'SELECTED', reason: 'AS_PROPOSED' }
    await told(visiting, 'DecideHome', decided)
    const plan = {
      institutionId: home,
      roundId: round.id,
      plannedOn: addDays(today, 1),
      announced: false,
      team: ['tilsyn-hovedstaden'],
      themes: ['STAFF'],
    }
    const first = randomUUID()
    const laneNow = async () => homeIn(await roundOf(visiting), home).lane
    await told(visiting, 'PlanInspection', { id: first, ...plan })
    expect(await laneNow()).toBeNull()
    await told(visiting, 'CancelInspection', { id: first, version: 1, reason: 'STAFFING' })
    expect(await laneNow()).toBe('RISK')
    const second = randomUUID()
    expect(await told(visiting, 'PlanInspection', { id: second, ...plan })).toMatchObject({ id: second })
    expect(await oversightRows('select route from inspection_route where inspection_id = any ($1)', [[first, second]])).toEqual([
      { route: 'RISK' },
      { route: 'RISK' },
    ])
  })

  test('of two who plan the same home at once, one does', async () => {
    const home = round.homes.findLast((each) => each.lane === 'RISK')!.institutionId
    await told(visiting, 'DecideHome', { roundId: round.id, institutionId: home, choice: 'SELECTED', reason: 'AS_PROPOSED' })
    const plan = { institutionId: home, roundId: round.id, plannedOn: today, announced: false, team: ['x'], themes: ['STAFF'] }
    const answers = await Promise.all([visiting, colleague].map((who) => told(who, 'PlanInspection', { id: randomUUID(), ...plan })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InspectionCase', 'WrongState'])
  })
})

describe('Postgres itself', () => {
  const hovedstaden = { persona: 'supervisor', scope: 'hovedstaden' } as const
  let login: pg.Client
  beforeAll(async () => {
    const url = new URL(withDatabase(inject('adminUrl'), 'tilsynsblik_oversight'))
    url.username = 'oversight_login'
    url.password = inject('secrets').passwords['oversight']!
    login = new pg.Client(url.href)
    await login.connect()
  })
  afterAll(() => login.end())

  /** One statement as a service would run it, of which nothing stays. */
  async function as(who: { userId?: string; persona: Persona; scope: string | null }, sql: string) {
    const key = inject('secrets').keys['oversight']!
    await login.query('begin')
    try {
      await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
        mintPrincipal({ userId: 'somebody', purpose: 'test', requestId: 'test', ...who }, 'oversight', key, ''),
        `oversight_${who.persona}`,
      ])
      return await login.query(sql)
    } finally {
      await login.query('rollback')
    }
  }

  const tables = ['selection_round', 'round_home', 'round_lane', 'round_decision', 'inspection_case', 'inspection_route']
  test.each(tables)('gives homes, operators, municipalities and the council no grant on %s', async (table) => {
    for (const persona of personaCodes.filter((code) => !['supervisor', 'authority_head', 'service'].includes(code)))
      await expect(as({ persona, scope: chosen.institutionId }, `select from ${table}`), persona).rejects.toThrow('permission denied')
  })

  test.each(tables)('gives another authority no row of %s', async (table) => {
    const { rowCount } = await as({ persona: 'authority_head', scope: 'oest' }, `select from ${table} where authority_id = 'hovedstaden'`)
    expect(rowCount).toBe(0)
  })

  test('hides the lane from the team also where no page asks', async () => {
    const home = round.homes.findLast((each) => each.lane === 'RISK')!.institutionId
    const [own] = await oversightRows<{ team: string[] }>('select team from inspection_case where round_id = $1 and institution_id = $2', [
      round.id,
      home,
    ])
    const [member] = own!.team
    for (const sql of [
      `select from round_lane where round_id = '${round.id}' and institution_id = '${home}'`,
      `select from inspection_route where institution_id = '${home}' and inspection_id in (select id from inspection_case where round_id = '${round.id}')`,
    ]) {
      expect((await as({ ...hovedstaden, userId: member! }, sql)).rowCount, sql).toBe(0)
      expect((await as({ ...hovedstaden, userId: 'another' }, sql)).rowCount, sql).toBe(1)
    }
  })

  test.each([
    "update round_lane set lane = 'NONE'",
    'update round_home set score = 0',
    "update round_decision set choice = 'DEFERRED'",
    "update inspection_route set route = 'RANDOM'",
    "update selection_round set seed = 'mine'",
    'delete from round_decision',
    'delete from inspection_case',
    'update hearing set answer = null',
  ])('lets no supervisor rewrite what was: %s', async (sql) => {
    await expect(as(hovedstaden, sql)).rejects.toThrow('permission denied')
  })

  test.each([
    [
      'a decision in the name of somebody else',
      () => `insert into round_decision (id, round_id, institution_id, authority_id, choice, reason, override, decided_by, decided_at)
             values (gen_random_uuid(), '${round.id}', '${chosen.institutionId}', 'hovedstaden', 'SELECTED', 'AS_PROPOSED', false, 'another', now())`,
    ],
    [
      'a round of another authority',
      () => `insert into selection_round (id, authority_id, quarter, assessment_id, state, version, capacity, random_share, seed, opened_at, opened_by)
             values (gen_random_uuid(), 'nord', '2030K1', gen_random_uuid(), 'OPEN', 1, 1, 0, 's', now(), 'somebody')`,
    ],
    ['an inspection handed to another authority', () => `update inspection_case set authority_id = 'nord' where id = '${id}'`],
  ])('lets no supervisor write %s', async (_, sql) => {
    await expect(as(hovedstaden, sql())).rejects.toThrow('row-level security')
  })
})
