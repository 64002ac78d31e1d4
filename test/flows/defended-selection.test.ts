import { randomUUID } from 'node:crypto'
import { withDatabase } from '@tilsynsblik/service-kit'
import { addQuarters, calendarDateOf, lastClosedQuarter, quarterOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { assessed } from '../support/assessed.ts'
import { form } from '../support/report-register.ts'
import { seated } from '../support/seated.ts'
import { homeIn, roundOf, type RoundHome } from '../support/selection-rounds.ts'
import type { Visitor } from '../support/visitor.ts'

/**
 * User story 2: she selects home A and defers B; ten late reports arrive next day; the screen shows what it was then and
 * what it is now, and her name stands under both decisions. Everything goes through the front door.
 */
// Not the present one: other tests choose in it, and a quarter has one round.
const quarter = addQuarters(quarterOf(calendarDateOf(new Date())), 3)
let supervisor: Visitor
let roundId: string

const round = () => roundOf(supervisor, quarter)
const answer = async (who: Visitor, document: string, input: object) => {
  const { data, errors } = await who.ask(document, { input })
  expect(errors).toEqual([])
  return Object.values(data!)[0] as { __typename: string; id: string; late?: boolean }
}
const reportsIn = (indicators: RoundHome['then']) => indicators.find(({ indicator }) => indicator === 'FORCE_RATE')!.numerator!

beforeAll(async () => {
  supervisor = await seated('defending-supervisor', 'supervisor', 'hovedstaden')
  await assessed(supervisor)
  roundId = (await answer(supervisor, 'OpenSelectionRound', { id: randomUUID(), quarter, capacity: 8 }))['id']
})

test('both choices need a reason, and a home outside the proposal needs words', async () => {
  const { homes } = await round()
  const proposed = homes.find((home) => home.lane === 'RISK')!
  const other = homes.find((home) => home.lane === 'NONE')!
  const choice = { roundId, institutionId: proposed.institutionId, choice: 'DEFERRED', reason: 'RECENT_VISIT' }
  expect(await answer(supervisor, 'DecideHome', choice)).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: 'text', code: 'required' }],
  })
  expect(await answer(supervisor, 'DecideHome', { ...choice, text: 'Besøgt for to måneder siden.' })).toMatchObject({
    __typename: 'RoundHome',
  })
  expect(
    await answer(supervisor, 'DecideHome', {
      roundId,
      institutionId: other.institutionId,
      choice: 'SELECTED',
      reason: 'KNOWN_CONCERN',
      text: 'En forælder har ringet.',
    }),
  ).toMatchObject({ __typename: 'RoundHome' })
})

test('ten late reports arrive: the choice keeps its figures, and the newest stand beside them', async () => {
  const before = await round()
  const chosen = before.homes.find((home) => home.lane === 'RISK' && reportsIn(home.then) > 0)!
  const staff = await seated('defending-staff', 'staff', chosen.institutionId)
  // In the last closed quarter, which the model looks at; registered today, so late.
  const [year, number] = lastClosedQuarter(new Date()).split('K') as [string, string]
  const day = `${year}-${String(Number(number) * 3).padStart(2, '0')}-12`
  const { data } = await staff.ask('ReportFormPage', { draft: randomUUID(), home: chosen.institutionId, on: day })
  const [child] = data!.stays!
  const report = form({ childId: child!.childId, staff: ['defending-staff'], startedAt: `${day}T18:00`, endedAt: `${day}T18:10` })
  const late = await Promise.all(
    Array.from({ length: 10 }, () => answer(staff, 'RegisterReport', { id: randomUUID(), institutionId: chosen.institutionId, report })),
  )
  expect(late.map(({ __typename, late: isLate }) => [__typename, isLate])).toEqual(Array.from({ length: 10 }, () => ['Incident', true]))

  const run = await answer(supervisor, 'RequestAssessment', { id: randomUUID() })
  await expect
    .poll(async () => (await supervisor.ask('AssessmentRuns')).data!.assessmentRuns.find(({ id }) => id === run['id'])?.state, {
      timeout: 45_000,
      interval: 500,
    })
    .toBe('DONE')

  const after = await round()
  const now = homeIn(after, chosen.institutionId)
  expect([reportsIn(now.then), now.score]).toEqual([reportsIn(chosen.then), chosen.score])
  expect(now.scoreNow).not.toBe(chosen.score)
  const { data: list } = await supervisor.ask('RiskList')
  const listed = list!.riskAssessment!.homes.find(({ institutionId }) => institutionId === chosen.institutionId)!
  expect(reportsIn(listed.indicators)).toBe(reportsIn(chosen.then) + 10)
})

test('the audit names her, home by home, and a closed round is never changed', async () => {
  for (const home of (await round()).homes.filter(({ lane, decision }) => lane !== 'NONE' && decision === null))
    expect(
      await answer(supervisor, 'DecideHome', { roundId, institutionId: home.institutionId, choice: 'SELECTED', reason: 'AS_PROPOSED' }),
    ).toMatchObject({
      __typename: 'RoundHome',
    })
  const { version } = await round()
  expect(await answer(supervisor, 'CloseSelectionRound', { id: roundId, version })).toMatchObject({ __typename: 'SelectionRound' })
  const closed = await round()
  expect(closed).toMatchObject({ state: 'CLOSED', closedBy: 'defending-supervisor' })
  const overridden = closed.homes.filter(({ decision }) => decision?.override)
  expect(overridden).toHaveLength(2)
  expect(
    await answer(supervisor, 'DecideHome', {
      roundId,
      institutionId: overridden[0]!.institutionId,
      choice: 'SELECTED',
      reason: 'AS_PROPOSED',
    }),
  ).toMatchObject({
    __typename: 'WrongState',
  })

  const db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_oversight'))
  await db.connect()
  try {
    const { rows } = await db.query(
      `select action, count(*)::int as times from app.audit where subject = 'defending-supervisor' group by 1`,
    )
    const times = Object.fromEntries(rows.map((row) => [row.action, row.times]))
    const decided = closed.homes.reduce((sum, home) => sum + home.decisions.length, 0)
    expect(Object.values(times)).toContain(decided)
  } finally {
    await db.end()
  }
})

test('the next round begins with nothing decided', async () => {
  const { data } = await supervisor.ask('SelectionRoundPage', { quarter: addQuarters(quarter, 1) })
  expect(data!.selectionRound).toBeNull()
})
