import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement, type JobContext } from '@tilsynsblik/service-kit'
import { addDays, addQuarters, calendarDateOf } from '@tilsynsblik/vocabulary'
import type { AssessmentRun, ModelParameters, RiskAssessment } from '../../services/oversight/src/graphql/types.gen.ts'
import { recomputeAssessment } from '../../services/oversight/src/service.ts'
import { homes, last, period, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
  await country.carryOut('assess')
})
afterAll(() => country.stop())

const syd: Asker = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }
const nord: Asker = { userId: 'tilsyn-nord', persona: 'supervisor', scope: 'nord' }
const headOfSyd: Asker = { userId: 'chef-syd', persona: 'authority_head', scope: 'syd' }
const headOfNord: Asker = { userId: 'chef-nord', persona: 'authority_head', scope: 'nord' }
const others: Asker[] = [
  { userId: 'leder', persona: 'manager', scope: 'syd-0' },
  { userId: 'medarbejder', persona: 'staff', scope: 'syd-0' },
  { userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' },
  { userId: 'fagkonsulent', persona: 'consultant', scope: 'dep-syd' },
  { userId: 'raad', persona: 'council', scope: null },
  { userId: 'sagsbehandler', persona: 'caseworker', scope: '0630' },
]

const page = `query ($id: ID) {
  riskAssessment(id: $id) {
    id period modelVersion parametersHash inputHash homesAssessed redraws
    groups { type homes reports childDays perThousandChildDays phi tau2 limits { expected lower95 upper95 } }
    homes {
      institutionId institution { id name } assessmentId period peerGroup score band probabilitySelected rankLow rankHigh notices
      domains { domain value }
      indicators { indicator domain numerator denominator value peerValue z capped contribution priorWeight missing }
      funnel { expected ratio z probabilityHigh shrunken }
      months { month reports }
    }
  }
}`
const runs = `query { assessmentRuns { id period state step done total requestedBy failedPart mayCancel } }`
const request = `mutation ($input: RequestAssessmentInput!) { requestAssessment(input: $input) {
  __typename ... on AssessmentRun { id state period mayCancel requestedBy } ... on WrongState { now: state } ... on InvalidInput { problems { path code } } } }`
const cancel = `mutation ($id: ID!) { cancelAssessment(id: $id) { __typename ... on AssessmentRun { id state mayCancel } ... on WrongState { now: state } } }`

const requested = async (who: Asker, input: object) => (await country.ask(who, request, { input })).data.requestAssessment
type Page = { riskAssessment: RiskAssessment }
const newest = async (who: Asker = syd) => (await country.ask<Page>(who, page)).data.riskAssessment
const stateOf = async (id: string) =>
  (await country.ask<{ assessmentRuns: AssessmentRun[] }>(syd, runs)).data.assessmentRuns.find((run) => run.id === id)

describe('who may not see it', () => {
  test.each(others)('$persona sees no assessment, no runs and no parameters', async (who) => {
    for (const [query, field] of [
      [page, 'riskAssessment'],
      [runs, 'assessmentRuns'],
      ['{ modelParameters { id } }', 'modelParameters'],
    ] as const) {
      const { data, errors } = await country.ask(who, query)
      expect(data?.[field] ?? null).toBeNull()
      expect(errors.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN')
    }
  })

  test.each(others)('$persona asks for none and approves nothing', async (who) => {
    for (const query of [
      `mutation { requestAssessment(input: { id: "${crypto.randomUUID()}" }) { __typename } }`,
      'mutation { approveParameters(id: "x") { __typename } }',
    ]) {
      const { errors } = await country.ask(who, query)
      expect(errors.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN')
    }
  })

  test('a home in a list of its own says nothing of its assessment to those it is about', async () => {
    const query = '{ institution(id: "syd-0") { name riskAssessment { score } signals { kind } } }'
    expect((await country.ask(others[0]!, query)).data.institution).toEqual({ name: 'syd-0', riskAssessment: null, signals: null })
    expect((await country.ask(syd, query)).data.institution.riskAssessment.score).toEqual(expect.any(Number))
  })

  test('an authority sees its own homes only', async () => {
    const [own, other] = [await newest(syd), await newest(nord)]
    expect(own.id).toBe(other.id)
    expect(own.homes.every((home) => home.institutionId.startsWith('syd-'))).toBe(true)
    expect(other.homes.every((home) => home.institutionId.startsWith('nord-'))).toBe(true)
  })
})

describe('the assessment', () => {
  test('holds every home that is open, highest score first, against peers of the whole country', async () => {
    const { homes: own, ...assessment } = await newest()
    expect(assessment).toMatchObject({
      period,
      modelVersion: 'mdl-2',
      homesAssessed: homes.filter(({ closed }) => !closed).length,
      redraws: 200,
    })
    expect(assessment.parametersHash).toMatch(/^[0-9a-f]{64}$/)
    expect(own).toHaveLength(11)
    expect(own.map(({ score }) => score)).toEqual(own.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(assessment.groups.reduce((sum, group) => sum + group.homes, 0)).toBe(22)
    for (const home of own) {
      expect(home.institution).toEqual({ id: home.institutionId, name: home.institutionId })
      expect(home.indicators.reduce((sum, each) => sum + each.contribution, 0)).toBeCloseTo(home.score, 12)
    }
  })

  test('a home without occupancy has no rate, and one without reports no shares', async () => {
    const { homes: own } = await newest()
    const home = (id: string) => own.find(({ institutionId }) => institutionId === id)!
    expect(home('syd-4').notices).toEqual(expect.arrayContaining(['NO_OCCUPANCY', 'REPORTS_WITHOUT_CHILD_DAYS']))
    expect(home('syd-4').indicators[0]).toMatchObject({
      indicator: 'FORCE_RATE',
      value: null,
      z: null,
      missing: 'NO_EXPOSURE',
      contribution: 0,
    })
    expect(home('syd-4').funnel).toBeNull()
    expect(home('syd-11').indicators[4]).toMatchObject({ indicator: 'LATE', value: null, missing: 'NO_REPORTS' })
    expect(home('syd-11').indicators[6]).toMatchObject({ indicator: 'TURNOVER', numerator: null, missing: 'NOT_DELIVERED' })
  })

  test('tells three years of months, with zero where nothing was reported', async () => {
    const { homes: own } = await newest()
    const { months } = own.find(({ institutionId }) => institutionId === 'syd-1')!
    expect(months).toHaveLength(36)
    expect(months.at(-1)!.month).toBe(`${last.slice(0, 4)}-${String(3 * Number(last.at(-1))).padStart(2, '0')}-01`)
    expect(months.reduce((sum, month) => sum + month.reports, 0)).toBe(5)
  })

  test('is calculated again from what was stored, to the last digit', async () => {
    const { id } = await newest()
    expect(await recomputeAssessment(country.oversight, id)).toEqual({ same: true, differing: [], homes: 22 })
  })

  test('knows whose home it is, closed ones too', async () => {
    const scopes = await country.oversight.read<{ n: number; closed: number }>(
      'select count(*)::int as n, count(closed_on)::int as closed from home_scope',
    )
    expect(scopes).toEqual([{ n: 24, closed: 2 }])
  })
})

describe('an assessment on request', () => {
  test.each([
    [{ id: 'no' }, [{ path: 'id', code: 'notAnId' }]],
    [{ id: crypto.randomUUID(), until: addQuarters(last, 1) }, [{ path: 'until', code: 'notClosed' }]],
  ])('is not made of %j', async (input, problems) => {
    expect(await requested(syd, input)).toEqual({ __typename: 'InvalidInput', problems })
  })

  test('is one however often it is sent; while it waits there is no other', async () => {
    const id = crypto.randomUUID()
    const asked = { __typename: 'AssessmentRun', id, state: 'QUEUED', period, mayCancel: true, requestedBy: 'tilsyn-syd' }
    expect(await requested(syd, { id })).toEqual(asked)
    expect(await requested(syd, { id })).toEqual(asked)
    expect(await requested(nord, { id: crypto.randomUUID() })).toEqual({ __typename: 'WrongState', now: 'QUEUED' })
    const before = await newest()
    await country.carryOut('assess', { id })
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', step: null, done: 22, total: 22, mayCancel: false })
    const after = await newest()
    expect(after.id).toBe(id)
    // The same facts, period and parameters: the same result.
    expect(after.homes).toEqual(before.homes.map((home) => ({ ...home, assessmentId: id })))
    // The job is delivered twice: nothing happens.
    await country.carryOut('assess', { id })
    expect((await newest()).id).toBe(id)
  })

  test('of an earlier window does not take the place of the newest', async () => {
    const [id, before] = [crypto.randomUUID(), await newest()]
    await requested(syd, { id, until: addQuarters(last, -1) })
    await country.carryOut('assess', { id })
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' })
    expect((await newest()).id).toBe(before.id)
    expect((await country.ask<Page>(syd, page, { id })).data.riskAssessment.id).toBe(id)
  })

  test('is cancelled before it has begun', async () => {
    const id = crypto.randomUUID()
    await requested(syd, { id })
    expect((await country.ask(nord, cancel, { id })).data.cancelAssessment).toEqual({
      __typename: 'AssessmentRun',
      id,
      state: 'QUEUED',
      mayCancel: false,
    })
    await country.carryOut('assess', { id })
    expect(await stateOf(id)).toMatchObject({ state: 'CANCELLED' })
    expect((await country.ask(syd, cancel, { id })).data.cancelAssessment).toEqual({ __typename: 'WrongState', now: 'CANCELLED' })
  })

  test('is cancelled while it runs, and leaves nothing', async () => {
    const [id, before] = [crypto.randomUUID(), await newest()]
    await requested(syd, { id })
    await country.carryOut('assess', { id }, (ctx) => ({
      ...ctx,
      async ask(document, variables) {
        await country.ask(syd, cancel, { id })
        return ctx.ask(document, variables)
      },
    }))
    expect(await stateOf(id)).toMatchObject({ state: 'CANCELLED' })
    expect((await newest()).id).toBe(before.id)
    expect(await country.oversight.read('select 1 from assessed_home where assessment_id = $1', [id])).toEqual([])
  })

  test.each(['incidents', 'complaints', 'notifications', 'institutions'])(
    'without %s fails by name, and the one before it stays',
    async (service) => {
      const [id, before] = [crypto.randomUUID(), await newest()]
      await requested(syd, { id })
      country.away.add(service)
      await country.carryOut('assess', { id }).finally(() => country.away.clear())
      expect(await stateOf(id)).toMatchObject({ state: 'FAILED', failedPart: service })
      expect(await newest()).toEqual(before)
      expect(await country.oversight.read('select 1 from assessed_home where assessment_id = $1', [id])).toEqual([])
    },
  )

  test('whose process died is taken up again from the beginning', async () => {
    const id = crypto.randomUUID()
    await requested(syd, { id })
    const end = new AbortController()
    await expect(
      country.carryOut('assess', { id }, (ctx): JobContext => ({
        ...ctx,
        signal: end.signal,
        async ask(document, variables) {
          const answer = await ctx.ask(document, variables)
          end.abort(new Error('The process ends'))
          return answer as never
        },
      })),
    ).rejects.toThrow('The process ends')
    expect(await stateOf(id)).toMatchObject({ state: 'RUNNING' })
    await country.carryOut('assess', { id })
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' })
  })

  test('that nobody has heard of for minutes is failed by the next, and does not stand in its way', async () => {
    const [dead, id] = [crypto.randomUUID(), crypto.randomUUID()]
    await requested(syd, { id: dead })
    await country.oversight.write('test', { kind: 'assessment', ids: [dead] }, (tx) =>
      statement(tx, `update assessment set state = 'RUNNING', beat_at = now() - interval '5 minutes' where id = $1`, [dead]),
    )
    expect(await requested(nord, { id })).toMatchObject({ __typename: 'AssessmentRun' })
    await country.carryOut('assess', { id })
    expect(await stateOf(dead)).toMatchObject({ state: 'FAILED', failedPart: 'process' })
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' })
  })
})

describe('the parameters', () => {
  const tomorrow = addDays(calendarDateOf(new Date()), 1)
  const all = '{ modelParameters { id modelVersion parameters hash validFrom proposedBy approvedBy mayApprove why } }'
  const propose = `mutation ($input: ProposeParametersInput!) { proposeParameters(input: $input) {
    __typename ... on ModelParameters { id hash approvedBy mayApprove } ... on InvalidInput { problems { path code } } } }`
  const approve = `mutation ($id: ID!) { approveParameters(id: $id) { __typename ... on ModelParameters { id approvedBy mayApprove } ... on WrongState { state } } }`
  const parametersOf = async (who: Asker) => (await country.ask<{ modelParameters: ModelParameters[] }>(who, all)).data.modelParameters
  const proposal = async () => ({
    id: crypto.randomUUID(),
    parameters: (await parametersOf(syd)).at(-1)!.parameters,
    validFrom: tomorrow,
    why: 'Prøve',
  })

  test('the product comes with are in force', async () => {
    expect(await parametersOf(syd)).toMatchObject([
      { modelVersion: 'mdl-2', proposedBy: 'product', approvedBy: 'product-review', mayApprove: false },
    ])
    expect((await newest()).parametersHash).toBe((await parametersOf(syd))[0]!.hash)
  })

  test('are not changed by a supervisor', async () => {
    const { errors } = await country.ask(syd, propose, { input: await proposal() })
    expect(errors.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN')
  })

  test('are refused with the path of what is wrong', async () => {
    const wrong = { ...(await proposal()), validFrom: calendarDateOf(new Date()), parameters: '{"version":"mdl-3"}' }
    const { data } = await country.ask(headOfSyd, propose, { input: wrong })
    expect(data.proposeParameters.problems).toEqual(
      expect.arrayContaining([
        { path: 'parameters.capacityShare', code: 'required' },
        { path: 'validFrom', code: 'notBeforeTomorrow' },
      ]),
    )
  })

  test('take two persons of two authorities', async () => {
    const input = await proposal()
    expect((await country.ask(headOfSyd, propose, { input })).data.proposeParameters).toMatchObject({
      id: input.id,
      approvedBy: null,
      mayApprove: false,
    })
    expect((await country.ask(headOfSyd, propose, { input })).errors).toEqual([])
    const approved = async (who: Asker) => (await country.ask(who, approve, { id: input.id })).data.approveParameters
    expect(await approved(headOfSyd)).toEqual({ __typename: 'WrongState', state: 'OWN_PROPOSAL' })
    expect(await approved({ ...headOfSyd, userId: 'another head of syd' })).toEqual({ __typename: 'WrongState', state: 'SAME_AUTHORITY' })
    expect((await parametersOf(headOfNord)).find(({ id }) => id === input.id)!.mayApprove).toBe(true)
    expect(await approved(headOfNord)).toEqual({ __typename: 'ModelParameters', id: input.id, approvedBy: 'chef-nord', mayApprove: false })
    expect(await approved({ ...headOfNord, userId: 'chef-midt', scope: 'midt' })).toEqual({ __typename: 'WrongState', state: 'APPROVED' })
    expect((await parametersOf(syd)).length).toBe(2)
  })
})
