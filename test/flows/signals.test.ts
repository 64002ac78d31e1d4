import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addWorkingDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import { importIncidents } from '../../services/incidents/src/service.ts'
import type { Institution, Signal } from '../../services/oversight/src/graphql/types.gen.ts'
import { homes, incident, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
})
afterAll(() => country.stop())

const syd: Asker = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }
const nord: Asker = { userId: 'tilsyn-nord', persona: 'supervisor', scope: 'nord' }
const department: Asker = { userId: 'fagkonsulent', persona: 'consultant', scope: 'dep-syd' }
const today = calendarDateOf(new Date())

const list = `query ($reviewed: Boolean! = false) { signals(reviewed: $reviewed) {
  id institutionId institution { name } kind tier dueOn overdue evidence text review { outcome text reviewedBy } } }`
const raise = `mutation ($input: RaiseSignalInput!) { raiseSignal(input: $input) {
  __typename ... on Signal { id kind tier dueOn text review { outcome } } ... on InvalidInput { problems { path code } } } }`
const review = `mutation ($input: ReviewSignalInput!) { reviewSignal(input: $input) {
  __typename ... on Signal { id review { outcome text reviewedBy } } ... on InvalidInput { problems { path code } } ... on WrongState { state } } }`

const signalsOf = async (who: Asker, reviewed = false) => (await country.ask<{ signals: Signal[] }>(who, list, { reviewed })).data.signals
const raised = (who: Asker, input: object) =>
  country.ask(who, raise, { input: { id: crypto.randomUUID(), text: 'Hørt ved besøg', ...input } })

describe('what must not wait', () => {
  test('is opened at the next minute, before any assessment has met the home, and once', async () => {
    const home = homes.find(({ institutionId }) => institutionId === 'syd-1')!
    const said = { day: 360, crimeSuspected: true, injury: 'SERIOUS' as const, sourceKey: 'grave' }
    await importIncidents(country.contexts['incidents']!, [incident(home, said)])
    await country.carryOut('watch-grave-events')
    await country.carryOut('watch-grave-events')
    const signals = await signalsOf(syd)
    expect(signals.map(({ kind }) => kind)).toEqual(['CRIME_SUSPECTED', 'SERIOUS_INJURY'])
    expect(signals[0]).toMatchObject({
      institutionId: 'syd-1',
      institution: { name: 'syd-1' },
      tier: 'ACUTE',
      dueOn: today,
      overdue: false,
      review: null,
    })
    expect(JSON.stringify(signals)).not.toContain('child of')
    expect(await signalsOf(nord)).toEqual([])
  })
})

describe('what may wait five working days', () => {
  test('is opened with an assessment: reports in a home without child-days', async () => {
    await country.carryOut('assess')
    const own = (await signalsOf(syd)).filter(({ tier }) => tier === 'DESK')
    expect(own.find(({ kind }) => kind === 'NO_EXPOSURE')).toMatchObject({
      institutionId: 'syd-4',
      dueOn: addWorkingDays(today, 5),
      overdue: false,
    })
    await country.carryOut('assess')
    expect((await signalsOf(syd)).length).toBe(own.length + 2)
  })
})

describe('a signal that somebody raises', () => {
  test.each([
    ['manager', 'syd-1'],
    ['staff', 'syd-1'],
    ['council', null],
    ['caseworker', '0630'],
  ] as const)('is not raised by a %s, who sees none either', async (persona, scope) => {
    const who = { userId: persona, persona, scope }
    const { errors: refusals } = await raised(who, { institutionId: 'syd-1', kind: 'ALLEGATION' })
    expect(refusals.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
    const { data, errors } = await country.ask(who, list)
    expect(data?.signals ?? null).toBeNull()
    expect(errors.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN')
  })

  test.each([
    [syd, { institutionId: 'syd-1', kind: 'POINTER' }, [{ path: 'kind', code: 'notYours' }]],
    [syd, { institutionId: 'syd-1', kind: 'SEXUAL_ABUSE' }, [{ path: 'kind', code: 'notYours' }]],
    [department, { institutionId: 'syd-0', kind: 'ALLEGATION' }, [{ path: 'kind', code: 'notYours' }]],
    [syd, { institutionId: 'syd-1', kind: 'ALLEGATION', text: ' ' }, [{ path: 'text', code: 'required' }]],
  ])('is refused with what is wrong: number %$', async (who, input, problems) => {
    expect((await raised(who, input)).data.raiseSignal).toEqual({ __typename: 'InvalidInput', problems })
  })

  test.each([
    [syd, { institutionId: 'nord-1', kind: 'ALLEGATION' }],
    [department, { institutionId: 'syd-1', kind: 'POINTER' }],
    [syd, { institutionId: 'nowhere', kind: 'ALLEGATION' }],
  ])('about a home of others is about nothing: number %$', async (who, input) => {
    expect((await raised(who, input)).errors.map(({ extensions }) => extensions?.code)).toContain('NOT_FOUND')
  })

  test('an allegation is acute, and sent twice it is one', async () => {
    const input = { id: crypto.randomUUID(), institutionId: 'syd-2', kind: 'ALLEGATION' }
    const first = (await raised(syd, input)).data.raiseSignal
    expect(first).toMatchObject({ __typename: 'Signal', id: input.id, tier: 'ACUTE', dueOn: today, text: 'Hørt ved besøg', review: null })
    expect((await raised(syd, input)).data.raiseSignal).toEqual(first)
    expect((await signalsOf(syd)).filter(({ kind }) => kind === 'ALLEGATION')).toHaveLength(1)
  })

  test('a pointer of a department is seen by it and by the authority; what the authority finds is not the department’s', async () => {
    const { data } = await raised(department, { institutionId: 'syd-0', kind: 'POINTER' })
    expect(data.raiseSignal).toMatchObject({ kind: 'POINTER', tier: 'DESK', dueOn: addWorkingDays(today, 5) })
    expect((await signalsOf(department)).map(({ kind }) => kind)).toEqual(['POINTER'])
    expect((await signalsOf(syd)).map(({ kind }) => kind)).toContain('POINTER')
    expect(await signalsOf({ ...department, scope: 'dep-nord' })).toEqual([])
    await country.ask(syd, review, { input: { signalId: data.raiseSignal.id, outcome: 'WATCH', text: 'Følges' } })
    expect((await signalsOf(department, true)).map(({ review: said }) => said)).toEqual([null])
  })
})

describe('a review', () => {
  const reviewed = (who: Asker, input: object) => country.ask(who, review, { input: { outcome: 'CANDIDATE', text: 'Tages med', ...input } })

  test('is said once, by the authority itself, and takes the signal off the list for 90 days and more', async () => {
    const [{ id: signalId, institutionId }] = (await signalsOf(syd)) as [Signal]
    expect((await reviewed(nord, { signalId })).errors.map(({ extensions }) => extensions?.code)).toContain('NOT_FOUND')
    expect((await reviewed(department, { signalId })).errors.map(({ extensions }) => extensions?.code)).toContain('NOT_FOUND')
    expect((await reviewed(syd, { signalId, text: '' })).data.reviewSignal).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: 'text', code: 'required' }],
    })
    const said = { __typename: 'Signal', id: signalId, review: { outcome: 'CANDIDATE', text: 'Tages med', reviewedBy: 'tilsyn-syd' } }
    expect((await reviewed(syd, { signalId })).data.reviewSignal).toEqual(said)
    expect((await reviewed(syd, { signalId })).data.reviewSignal).toEqual(said)
    expect((await reviewed(syd, { signalId, outcome: 'NO_ACTION' })).data.reviewSignal).toEqual({
      __typename: 'WrongState',
      state: 'CANDIDATE',
    })
    expect((await signalsOf(syd)).map(({ id }) => id)).not.toContain(signalId)
    expect((await signalsOf(syd, true)).map(({ id }) => id)).toContain(signalId)
    const { data } = await country.ask<{ institution: Institution }>(syd, `{ institution(id: "${institutionId}") { signals { id } } }`)
    expect(data.institution.signals!.map(({ id }) => id)).toContain(signalId)
  })
})
