import { createHash, randomUUID } from 'node:crypto'
import { addQuarters, calendarDateOf, quarterOf } from '@tilsynsblik/vocabulary'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { roundHomesSql } from '../../services/oversight/src/queries/round-homes.ts'
import { assessed } from '../support/assessed.ts'
import { undone } from '../support/oversight-rows.ts'
import { seated } from '../support/seated.ts'
import { homeIn, roundOf, roundOrNone, type Round, type RoundHome } from '../support/selection-rounds.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

const thisQuarter = quarterOf(calendarDateOf(new Date()))
const laneOrder = ['TRIGGER', 'DUE', 'RISK', 'RANDOM', 'NONE']

let nord: Visitor
let colleague: Visitor
let oest: Visitor
beforeAll(async () => {
  ;[nord, oest, colleague] = await Promise.all([
    signIn(inject('url'), 'tilsyn-nord'),
    signIn(inject('url'), 'tilsyn-oest'),
    seated('round-colleague', 'supervisor', 'nord'),
  ])
  await assessed(nord)
})

const open = async (who: Visitor, input: object) => (await who.ask('OpenSelectionRound', { input })).data!.openSelectionRound
const decide = async (who: Visitor, input: object) => (await who.ask('DecideHome', { input })).data!.decideHome
const close = async (who: Visitor, input: object) => (await who.ask('CloseSelectionRound', { input })).data!.closeSelectionRound

describe('a round is opened', () => {
  test.each([
    [{ quarter: addQuarters(thisQuarter, -1) }, [{ path: 'quarter', code: 'past' }]],
    [{ quarter: addQuarters(thisQuarter, 5) }, [{ path: 'quarter', code: 'tooFar' }]],
    [{ quarter: thisQuarter, capacity: -1 }, [{ path: 'capacity', code: 'range' }]],
    [{ quarter: thisQuarter, capacity: 100_000 }, [{ path: 'capacity', code: 'range' }]],
    [{ quarter: thisQuarter, id: 'first' }, [{ path: 'id', code: 'notAnId' }]],
  ])('not as %j, and nothing is written', async (input, problems) => {
    const answer = await open(nord, { id: randomUUID(), ...input })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', problems })
    expect(await roundOrNone(nord, input.quarter)).toBeNull()
  })

  test('once a quarter: sent twice it is one round, another is told where the first one is, and another authority sees none', async () => {
    const input = { id: randomUUID(), quarter: thisQuarter, capacity: 10 }
    expect(await open(nord, input)).toMatchObject({ __typename: 'SelectionRound', id: input.id })
    const first = await roundOf(nord, thisQuarter)
    expect(await open(nord, input)).toMatchObject({ __typename: 'SelectionRound', id: input.id })
    expect(await open(colleague, { ...input, id: randomUUID() })).toEqual({ __typename: 'WrongState', state: 'OPEN' })
    expect(await roundOf(nord, thisQuarter)).toEqual(first)

    expect(await roundOrNone(oest, thisQuarter)).toBeNull()
    expect(await open(oest, { ...input, quarter: addQuarters(thisQuarter, 2) })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'id', code: 'taken' }],
    })
  })

  test('proposes lane by lane, and anybody can draw the lot again from the seed', async () => {
    const round = await roundOf(nord, thisQuarter)
    expect(round).toMatchObject({ state: 'OPEN', version: 1, capacity: 10, randomShare: 0.15, openedBy: 'tilsyn-nord', mayClose: false })
    const lane = (name: string) => round.homes.filter((home) => home.lane === name)
    expect([lane('RISK').length, lane('RANDOM').length]).toEqual([8, 2])
    expect(round.undecided).toBe(round.homes.length - lane('NONE').length)

    const places = round.homes.map((home) => laneOrder.indexOf(home.lane!))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    for (const name of laneOrder) expect(lane(name).map((home) => home.position)).toEqual(lane(name).map((_, i) => i + 1))

    const others = [...lane('RANDOM'), ...lane('NONE')]
    expect(Math.min(...lane('RISK').map((home) => home.score))).toBeGreaterThanOrEqual(Math.max(...others.map((home) => home.score)))
    const digest = (id: string) => createHash('sha256').update(`${round.seed}|${id}`).digest('hex')
    const drawn = others.map((home) => home.institutionId).sort((one, other) => (digest(one) < digest(other) ? -1 : 1))
    expect(lane('RANDOM').map((home) => home.institutionId)).toEqual(drawn.slice(0, 2))
    expect(round.seed).toMatch(/^mdl-2\|[^|]+\|[0-9a-f]{32}$/)
  })

  test('freezes eight contributions that add up to the score', async () => {
    const { homes } = await roundOf(nord, thisQuarter)
    for (const { then, score } of homes) {
      expect(then).toHaveLength(8)
      expect(then.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9)
    }
  })

  test('and what was frozen stays when the homes are assessed again: the new score stands beside the old', async () => {
    const { id, homes } = await roundOf(nord, thisQuarter)
    const [first] = homes
    // In a transaction that is undone: the shared house must not get an assessment that nobody made.
    const after = await undone<{ institutionId: string; score: number; scoreNow: number; then: unknown }>([
      `insert into assessment select (jsonb_populate_record(assessment, '{"id": "00000000-0000-4000-8000-000000000000"}')).* from assessment
       where state = 'DONE' order by completed_at desc limit 1`,
      `update assessment set completed_at = now() where id = '00000000-0000-4000-8000-000000000000'`,
      `insert into assessed_home select (jsonb_populate_record(home, jsonb_build_object('assessment_id', '00000000-0000-4000-8000-000000000000',
         'score', score + 1, 'indicators', '[]'::jsonb))).* from assessed_home as home
       where authority_id = 'nord' and assessment_id = (select assessment_id from selection_round where id = '${id}')`,
      roundHomesSql(`'${id}'::uuid`),
    ])
    const again = after.find(({ institutionId }) => institutionId === first!.institutionId)!
    expect([again.score, again.scoreNow]).toEqual([first!.score, first!.score + 1])
    expect(again.then).toEqual(first!.then)
  })

  test('by two people at once, it is one round', async () => {
    const quarter = addQuarters(thisQuarter, 1)
    const answers = await Promise.all([open(nord, { id: randomUUID(), quarter }), open(colleague, { id: randomUUID(), quarter })])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SelectionRound', 'WrongState'])
    const round = await roundOf(nord, quarter)
    expect(answers.filter((answer) => answer.__typename === 'SelectionRound' && answer.id === round.id)).toHaveLength(1)
    const [first] = round.homes
    expect(new Set(round.homes.map((home) => home.institutionId)).size).toBe(round.homes.length)
    expect(first!.decision).toBeNull()
  })
})

describe('a home is decided', () => {
  let round: Round
  let proposed: RoundHome
  let other: RoundHome
  beforeAll(async () => {
    round = await roundOf(nord, thisQuarter)
    proposed = round.homes.find((home) => home.lane === 'RISK')!
    other = round.homes.find((home) => home.lane === 'NONE')!
  })
  const decision = (home: RoundHome, rest: object) => ({ roundId: round.id, institutionId: home.institutionId, ...rest })

  test.each<[string, () => RoundHome, object, object]>([
    [
      'a reason of the other choice',
      () => proposed,
      { choice: 'SELECTED', reason: 'CAPACITY', text: 'x' },
      { path: 'reason', code: 'notForChoice' },
    ],
    [
      '"as proposed" against the proposal',
      () => proposed,
      { choice: 'DEFERRED', reason: 'AS_PROPOSED' },
      { path: 'reason', code: 'notAsProposed' },
    ],
    [
      '"as proposed" for a home that is not',
      () => other,
      { choice: 'SELECTED', reason: 'AS_PROPOSED' },
      { path: 'reason', code: 'notAsProposed' },
    ],
    ['a reason without words', () => proposed, { choice: 'DEFERRED', reason: 'CAPACITY', text: ' ' }, { path: 'text', code: 'required' }],
  ])('not with %s', async (_, home, rest, problem) => {
    expect(await decide(nord, decision(home(), rest))).toMatchObject({ __typename: 'InvalidInput', problems: [problem] })
    const after = await roundOf(nord, thisQuarter)
    expect(homeIn(after, home().institutionId).decisions).toEqual([])
  })

  test('not by another authority, to whom round and home do not exist', async () => {
    const { data, errors } = await oest.ask('DecideHome', { input: decision(proposed, { choice: 'SELECTED', reason: 'AS_PROPOSED' }) })
    expect([data?.decideHome, errors[0]?.extensions.code]).toEqual([undefined, 'NOT_FOUND'])
  })

  test('again and again: every decision is kept, the last one counts, and what goes against the proposal says so', async () => {
    await decide(nord, decision(proposed, { choice: 'SELECTED', reason: 'AS_PROPOSED' }))
    const last = await decide(colleague, decision(proposed, { choice: 'DEFERRED', reason: 'RECENT_VISIT', text: 'Besøgt i oktober' }))
    expect(last).toMatchObject({
      __typename: 'RoundHome',
      decision: { choice: 'DEFERRED', reason: 'RECENT_VISIT', text: 'Besøgt i oktober', override: true, decidedBy: 'round-colleague' },
    })
    const { decisions } = homeIn(await roundOf(nord, thisQuarter), proposed.institutionId)
    expect(decisions.map((made) => [made.choice, made.override, made.decidedBy])).toEqual([
      ['SELECTED', false, 'tilsyn-nord'],
      ['DEFERRED', true, 'round-colleague'],
    ])
  })
})

describe('a round is closed', () => {
  test('not while a proposed home waits', async () => {
    const { id, version } = await roundOf(nord, thisQuarter)
    expect(await close(nord, { id, version })).toEqual({ __typename: 'WrongState', state: 'UNDECIDED' })
  })

  test('by one of two who try at once, and nothing in it changes after that', async () => {
    const round = await roundOf(nord, thisQuarter)
    const waiting = round.homes.filter((home) => home.lane !== 'NONE' && home.decision === null)
    for (const { institutionId } of waiting)
      expect(await decide(nord, { roundId: round.id, institutionId, choice: 'SELECTED', reason: 'AS_PROPOSED' })).toMatchObject({
        __typename: 'RoundHome',
      })
    expect(await roundOf(nord, thisQuarter)).toMatchObject({ undecided: 0, mayClose: true })

    const seen = { id: round.id, version: round.version }
    expect(await close(nord, { ...seen, version: 7 })).toEqual({ __typename: 'WrongState', state: 'OPEN' })
    const answers = await Promise.all([close(nord, seen), close(colleague, seen)])
    expect(answers.map((answer) => [answer.__typename, answer.__typename === 'WrongState' && answer.state]).sort()).toEqual([
      ['SelectionRound', false],
      ['WrongState', 'CLOSED'],
    ])
    const closed = await roundOf(nord, thisQuarter)
    expect(closed).toMatchObject({ state: 'CLOSED', version: 2, mayClose: false })

    const late = { roundId: round.id, institutionId: waiting[0]!.institutionId, choice: 'DEFERRED', reason: 'CAPACITY', text: 'For sent' }
    expect(await decide(nord, late)).toEqual({ __typename: 'WrongState', state: 'CLOSED' })
    expect(await open(nord, { id: randomUUID(), quarter: thisQuarter })).toEqual({ __typename: 'WrongState', state: 'CLOSED' })
    expect(await roundOf(nord, thisQuarter)).toEqual(closed)
  })
})
