import { randomUUID } from 'node:crypto'
import { addDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { assessed } from '../support/assessed.ts'
import { oversightRows } from '../support/oversight-rows.ts'
import { seated } from '../support/seated.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

const today = calendarDateOf(new Date())
const inDays = (days: number) => addDays(today, days)

let midt: Visitor
let colleague: Visitor
let oest: Visitor
let manager: Visitor
let consultant: Visitor
let home: string
let closing: string
beforeAll(async () => {
  ;[midt, oest] = await Promise.all([signIn(inject('url'), 'tilsyn-midt'), signIn(inject('url'), 'tilsyn-oest')])
  await assessed(midt)
  const homes = await oversightRows<{ id: string; department: string }>(
    `select institution_id as id, department_id as department from home_scope
     where authority_id = 'midt' and closed_on is null and department_id is not null order by 1 limit 2`,
  )
  ;[home, closing] = homes.map(({ id }) => id) as [string, string]
  ;[colleague, manager, consultant] = await Promise.all([
    seated('life-colleague', 'supervisor', 'midt'),
    seated('life-manager', 'manager', home),
    seated('life-consultant', 'consultant', homes[0]!.department),
  ])
})

const plan = (rest: object = {}) => ({
  id: randomUUID(),
  institutionId: home,
  plannedOn: inDays(7),
  announced: false,
  team: ['tilsyn-midt'],
  themes: ['PREVENTION_OF_FORCE', 'STAFF'],
  ...rest,
})
const tell = async (who: Visitor, document: string, input: object) => {
  const { data, errors } = await who.ask(document, { input })
  return data ? Object.values(data)[0] : { refused: errors[0]!.extensions.code }
}
const caseOf = async (who: Visitor, id: string) => {
  const { data, errors } = await who.ask('InspectionCasePage', { id })
  expect(errors).toEqual([])
  return data!.inspectionCase
}
const visitsOf = async (who: Visitor, id: string) => {
  const parts = { overview: false, incidents: false, complaints: false, notifications: false, inspections: true, risk: false }
  const { data, errors } = await who.ask('Home', { id: home, period: '2026K3', until: '2026K3', ...parts })
  expect(errors).toEqual([])
  return data!.inspections!.nodes.find((each) => each.id === id)
}

describe('before anything, nobody else', () => {
  test.each(['leder', 'medarbejder', 'afdelingsleder', 'fagkonsulent', 'boerneraadet', 'sagsbehandler', 'ankestyrelsen', 'dpo'])(
    '%s sees what is planned or plans it',
    async (person) => {
      const visitor = await signIn(inject('url'), person)
      for (const document of ['InspectionCasePage', 'InspectionPlan', 'HitRatePage'])
        expect((await visitor.ask(document, document === 'HitRatePage' ? { period: '2026K3' } : {})).errors[0]!.extensions.code).toBe(
          'FORBIDDEN',
        )
      expect(await tell(visitor, 'PlanInspection', plan())).toEqual({ refused: 'FORBIDDEN' })
    },
  )

  test('and to another authority neither home nor inspection exists', async () => {
    expect(await tell(oest, 'PlanInspection', plan({ team: ['tilsyn-oest'] }))).toEqual({ refused: 'NOT_FOUND' })
    const { id } = await tell(midt, 'PlanInspection', plan())
    expect(await tell(oest, 'CancelInspection', { id, version: 1, reason: 'OTHER' })).toEqual({ refused: 'NOT_FOUND' })
    expect(await caseOf(oest, id)).toBeNull()
    const [own] = await oversightRows(
      `select institution_id as id from home_scope where authority_id = 'oest' and closed_on is null limit 1`,
    )
    expect(await tell(oest, 'PlanInspection', plan({ id, institutionId: own!['id'], team: ['tilsyn-oest'] }))).toMatchObject({
      problems: [{ path: 'id', code: 'taken' }],
    })
    expect(await tell(midt, 'CancelInspection', { id, version: 1, reason: 'REPLACED' })).toMatchObject({
      __typename: 'InspectionCase',
      version: 2,
    })
  })
})

describe('a visit is planned', () => {
  test.each([
    ['yesterday', { plannedOn: inDays(-1) }, 'plannedOn', 'past'],
    ['in two years', { plannedOn: inDays(730) }, 'plannedOn', 'tooFar'],
    ['announced five weeks before', { announced: true, announcedReason: 'x', plannedOn: inDays(35) }, 'plannedOn', 'noticeTooLong'],
    ['announced without a reason', { announced: true }, 'announcedReason', 'required'],
    ['by nobody', { team: [] }, 'team', 'required'],
    ['about nothing', { themes: [] }, 'themes', 'required'],
    ['from a round in which nobody selected the home', { roundId: randomUUID() }, 'roundId', 'notSelected'],
  ])('not %s, and nothing is written', async (_, part, path, code) => {
    const input = plan(part)
    expect(await tell(midt, 'PlanInspection', input)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path, code }] })
    expect(await oversightRows('select from inspection_case where id = $1', [input.id])).toEqual([])
  })

  test('once, however often it is sent; and it is planned again until the visit', async () => {
    const input = plan()
    for (let sent = 0; sent < 2; sent++)
      expect(await tell(midt, 'PlanInspection', input)).toEqual({ __typename: 'InspectionCase', id: input.id, version: 1 })
    expect(await oversightRows('select from inspection_case where id = $1', [input.id])).toHaveLength(1)
    expect(await oversightRows('select from inspection_route where inspection_id = $1', [input.id])).toHaveLength(1)

    const { institutionId: _, ...changed } = { ...input, version: 1, announced: true, announcedReason: ' Børnene skal være hjemme ' }
    expect(await tell(colleague, 'ReplanInspection', changed)).toMatchObject({ version: 2 })
    expect(await tell(midt, 'ReplanInspection', changed)).toEqual({ __typename: 'WrongState', state: 'PLANNED' })
    expect(await caseOf(midt, input.id)).toMatchObject({ announced: true, announcedReason: 'Børnene skal være hjemme', version: 2 })

    expect(await tell(midt, 'CancelInspection', { id: input.id, version: 2, reason: 'STAFFING' })).toMatchObject({ version: 3 })
    expect(await caseOf(midt, input.id)).toMatchObject({ state: 'CANCELLED', cancellation: 'STAFFING', allowedActions: [] })
    expect(await tell(midt, 'ReplanInspection', { ...changed, version: 3 })).toEqual({ __typename: 'WrongState', state: 'CANCELLED' })
  })
})

describe('an inspection lives from plan to closing', () => {
  const id = randomUUID()
  const step = (document: string, input: object, who = midt) => tell(who, document, { id, ...input })

  test('planned, it is invisible to the home and its department', async () => {
    await tell(midt, 'PlanInspection', plan({ id }))
    expect(await caseOf(midt, id)).toMatchObject({ state: 'PLANNED', allowedActions: ['REPLAN', 'CARRY_OUT', 'CANCEL'], lane: null })
    expect((await caseOf(colleague, id))!.allowedActions).toEqual(['REPLAN', 'CANCEL'])
    expect(await visitsOf(manager, id)).toBeUndefined()
    expect(await visitsOf(consultant, id)).toBeUndefined()
  })

  test('carried out by its team alone, and by one of two at once, the home sees the visit and no reason for it', async () => {
    const visit = { version: 1, carriedOutOn: today, childrenOffered: 4, childrenHeard: 3 }
    expect(await step('CarryOutInspection', visit, colleague)).toEqual({ __typename: 'WrongState', state: 'PLANNED' })
    expect(await step('CarryOutInspection', { ...visit, carriedOutOn: inDays(1) })).toMatchObject({
      problems: [{ path: 'carriedOutOn', code: 'future' }],
    })
    expect(await step('CarryOutInspection', { ...visit, childrenHeard: 5 })).toMatchObject({
      problems: [{ path: 'childrenHeard', code: 'moreThanOffered' }],
    })
    const answers = await Promise.all([step('CarryOutInspection', visit), step('CarryOutInspection', visit)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InspectionCase', 'WrongState'])
    const seen = { carriedOutOn: today, childrenOffered: 4, childrenHeard: 3, route: null, findings: [], hearing: null }
    expect(await visitsOf(manager, id)).toMatchObject(seen)
    expect(await visitsOf(consultant, id)).toMatchObject(seen)
  })

  test('filed, one finding a theme, it is still the authority’s own', async () => {
    const fine = { theme: 'STAFF', level: 'NONE', text: '' }
    const grave = { theme: 'PREVENTION_OF_FORCE', level: 'REQUIREMENT', text: 'Der er ingen plan' }
    const filed = { version: 2, findings: [fine, grave], signalConfirmed: true }
    expect(await step('FileFindings', { ...filed, findings: [fine] })).toMatchObject({
      problems: [{ path: 'findings', code: 'themeMissing' }],
    })
    expect(await step('FileFindings', { ...filed, findings: [fine, { ...grave, text: '' }] })).toMatchObject({
      problems: [{ path: 'findings.1.text', code: 'required' }],
    })
    expect(await step('FileFindings', filed, colleague)).toEqual({ __typename: 'WrongState', state: 'CARRIED_OUT' })
    expect(await step('FileFindings', filed)).toMatchObject({ version: 3 })
    expect(await caseOf(colleague, id)).toMatchObject({ state: 'DRAFT_REPORT', findings: [grave, fine], signalConfirmed: true })
    expect(await visitsOf(manager, id)).toMatchObject({ findings: [], hearing: null })
  })

  test('in hearing, the home sees it and answers once; nobody else answers, and nobody cuts it short', async () => {
    expect(await tell(manager, 'AnswerHearing', { inspectionId: id, text: 'For tidligt' })).toEqual({ refused: 'NOT_FOUND' })
    expect(await step('SendToHearing', { version: 3, answerBy: today })).toMatchObject({ problems: [{ path: 'answerBy', code: 'past' }] })
    expect(await step('SendToHearing', { version: 3, answerBy: inDays(14) })).toMatchObject({ version: 4 })
    for (const who of [manager, consultant])
      expect(await visitsOf(who, id)).toMatchObject({
        findings: [
          { level: 'REQUIREMENT', text: 'Der er ingen plan' },
          { level: 'NONE', text: null },
        ],
        hearing: { answerBy: inDays(14), answer: null },
      })

    expect((await caseOf(midt, id))!.allowedActions).toEqual([])
    expect(await step('FinaliseInspection', { version: 4, followUps: [] })).toEqual({ __typename: 'WrongState', state: 'HEARING' })
    const leder = await signIn(inject('url'), 'leder')
    expect(await tell(leder, 'AnswerHearing', { inspectionId: id, text: 'Ikke mit hjem' })).toEqual({ refused: 'NOT_FOUND' })
    expect(await tell(midt, 'AnswerHearing', { inspectionId: id, text: 'Ikke mit svar' })).toEqual({ refused: 'FORBIDDEN' })

    expect(await tell(manager, 'AnswerHearing', { inspectionId: id, text: ' ' })).toMatchObject({
      problems: [{ path: 'text', code: 'required' }],
    })
    for (let sent = 0; sent < 2; sent++)
      expect(await tell(manager, 'AnswerHearing', { inspectionId: id, text: 'Planen er på vej' })).toMatchObject({
        __typename: 'Inspection',
        hearing: { answer: 'Planen er på vej' },
      })
    expect(await tell(manager, 'AnswerHearing', { inspectionId: id, text: 'Nej' })).toEqual({ __typename: 'WrongState', state: 'ANSWERED' })
    expect(await caseOf(midt, id)).toMatchObject({ allowedActions: ['FINALISE'], hearing: { answer: 'Planen er på vej' } })
  })

  test('final, with follow-ups that are all checked before it is closed', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    const followUps = [
      { id: first, theme: 'PREVENTION_OF_FORCE', what: 'Skriv en plan', dueOn: inDays(30) },
      { id: second, theme: 'STAFF', what: 'Kursus', dueOn: inDays(60) },
    ]
    expect(await step('FinaliseInspection', { version: 4, followUps: [{ ...followUps[0], what: '' }] })).toMatchObject({
      problems: [{ path: 'followUps.0.what', code: 'required' }],
    })
    expect(await step('FinaliseInspection', { version: 4, followUps })).toMatchObject({ version: 5 })
    expect(await caseOf(midt, id)).toMatchObject({ state: 'FOLLOW_UP', allowedActions: ['CHECK_FOLLOW_UP'] })
    expect(await tell(manager, 'AnswerHearing', { inspectionId: id, text: 'Én ting til' })).toEqual({
      __typename: 'WrongState',
      state: 'FINAL',
    })
    expect(await step('CloseInspection', { version: 5 })).toEqual({ __typename: 'WrongState', state: 'FOLLOW_UP' })

    const check = { version: 5, followUpId: first, checkedOn: today, result: 'Planen er der' }
    expect(await step('CheckFollowUp', { ...check, followUpId: randomUUID() })).toMatchObject({
      problems: [{ path: 'followUpId', code: 'unknown' }],
    })
    expect(await step('CheckFollowUp', check)).toMatchObject({ version: 6 })
    expect(await step('CheckFollowUp', { ...check, version: 6 })).toMatchObject({ problems: [{ path: 'followUpId', code: 'checked' }] })
    expect(await step('CheckFollowUp', { ...check, version: 6, followUpId: second })).toMatchObject({ version: 7 })
    expect(await step('CloseInspection', { version: 7 })).toMatchObject({ version: 8 })
    expect(await caseOf(midt, id)).toMatchObject({
      state: 'CLOSED',
      allowedActions: [],
      followUps: [{ id: first, result: 'Planen er der' }, { id: second }],
    })
  })

  test('and the audit tells who did what, and nothing of what was refused', async () => {
    const audit = await oversightRows(
      `select action, subject from app.audit where $1 = any (record_ids) and action <> 'read' order by id`,
      [id],
    )
    expect(audit.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'inspection.plan tilsyn-midt',
      'inspection.carry-out tilsyn-midt',
      'inspection.file-findings tilsyn-midt',
      'inspection.send-to-hearing tilsyn-midt',
      'inspection.answer-hearing life-manager',
      'inspection.finalise tilsyn-midt',
      'inspection.check-follow-up tilsyn-midt',
      'inspection.check-follow-up tilsyn-midt',
      'inspection.close tilsyn-midt',
    ])
  })
})

test('a home that closes is planned no visits after its last day, and keeps its history', async () => {
  const input = plan({ institutionId: closing })
  await tell(midt, 'PlanInspection', input)
  await oversightRows('update home_scope set closed_on = $2 where institution_id = $1', [closing, inDays(3)])
  try {
    expect(await tell(midt, 'PlanInspection', plan({ institutionId: closing }))).toMatchObject({
      problems: [{ path: 'plannedOn', code: 'homeClosed' }],
    })
    expect(await tell(midt, 'PlanInspection', plan({ institutionId: closing, plannedOn: inDays(3) }))).toMatchObject({
      __typename: 'InspectionCase',
    })
    expect(await tell(midt, 'CancelInspection', { id: input.id, version: 1, reason: 'HOME_CLOSED' })).toMatchObject({ version: 2 })
    expect(await caseOf(midt, input.id)).toMatchObject({ state: 'CANCELLED', cancellation: 'HOME_CLOSED', institution: { id: closing } })
  } finally {
    await oversightRows('update home_scope set closed_on = null where institution_id = $1', [closing])
  }
})

describe('hit rates', () => {
  test('count, lane by lane, the authority’s inspections whose findings are filed', async () => {
    const period = '2024K1..2026K3'
    const { data, errors } = await midt.ask('HitRatePage', { period })
    expect(errors).toEqual([])
    const hitRates = data!.hitRates!
    const counted = await oversightRows(
      `select route, count(*)::int as inspections, count(*) filter (where exists (
                select from finding where inspection_id = inspection.id and level in ('REQUIREMENT', 'TIGHTENED')))::int as hits
       from inspection join inspection_route on inspection_id = id
       where inspection.authority_id = 'midt' and carried_out_on between '2024-01-01' and '2026-09-30'
         and exists (select from finding where inspection_id = inspection.id) group by 1`,
    )
    expect(counted.length).toBe(4)
    for (const { route, inspections, hits } of counted) {
      const lane = hitRates.lanes.find((each) => each.route === route)!
      expect(lane).toMatchObject({ inspections, hits, share: hits / inspections })
      expect(lane.lower).toBeLessThanOrEqual(lane.share!)
      expect(lane.upper).toBeGreaterThanOrEqual(lane.share!)
    }
    expect(hitRates.stratifiedPrevalence).toBeGreaterThan(0)
    expect(hitRates.stratifiedPrevalence).toBeLessThanOrEqual(1)
    expect(hitRates.liftLower).toBeLessThanOrEqual(hitRates.lift!)
  })

  test('say nothing of a period without visits', async () => {
    const { data } = await midt.ask('HitRatePage', { period: '2019K1' })
    expect(data!.hitRates).toMatchObject({ lift: null, stratifiedPrevalence: null })
    for (const lane of data!.hitRates!.lanes) expect(lane).toMatchObject({ inspections: 0, hits: 0, share: null, lower: null, upper: null })
  })
})
