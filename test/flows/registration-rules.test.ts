import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideRegistration } from '../../services/incidents/src/domain/registration.ts'
import { registrationRules } from '../../services/incidents/src/domain/registration-rules.ts'
import { contentOf } from '../../services/incidents/src/domain/report-content.ts'
import {
  birgit,
  documents,
  form,
  home,
  localTime,
  openReportRegister,
  otherHome,
  respiteHome,
  simon,
  stranger,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

let register: ReportRegister
beforeAll(async () => {
  register = await openReportRegister()
})
afterAll(() => register.stop())

interface Attempt {
  report: Record<string, unknown>
  person?: Person
  institutionId?: string
  id?: string
  supplement?: string
}

/** What a form got for an answer: the problems, or the report. */
async function attempt({ report, person = simon, institutionId = home, id = crypto.randomUUID(), supplement }: Attempt) {
  const { data, errors } = await register.ask(person, documents.register, {
    input: { id, institutionId, report, ...(supplement && { supplement }) },
  })
  expect(errors).toEqual([])
  return data!['done']
}

async function problemsOf(report: Record<string, unknown>, more: Omit<Attempt, 'report'> = {}): Promise<string[]> {
  const { problems, __typename } = await attempt({ report, ...more })
  if (__typename === 'Incident') return []
  return (problems as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`)
}

const written = async () => (await register.admin.query('select count(*)::int as n from incident')).rows[0].n as number
const ago = (minutes: number) => localTime(new Date(Date.now() - minutes * 60_000))

describe('a field that is missing is named, and nothing is written', () => {
  test.each([
    ['childId', { childId: null }, 'childId required'],
    ['start', { startedAt: null }, 'startedAt required'],
    ['end', { endedAt: null }, 'endedAt required'],
    ['place', { place: ' ' }, 'place required'],
    ['measures', { measures: [] }, 'measures required'],
    ['staff', { staff: [], authorReason: 'x' }, 'staff required'],
    ['a blank name among the staff', { staff: ['simon', ' '] }, 'staff.1 required'],
    ['why another writes', { staff: ['dorte'] }, 'authorReason required'],
    ['lead-up', { leadUp: null }, 'leadUp required'],
    ['course', { course: '' }, 'course required'],
    ['injury', { injury: null }, 'injury required'],
    ['how the child was hurt', { injury: 'MINOR' }, 'injuryText required'],
    ["the child's account", { account: null, accountText: null }, 'account required'],
    ["the child's account, not stated", { account: 'UNKNOWN', accountText: null }, 'account required'],
    ['what the child said', { accountText: null }, 'accountText accountMissing'],
    ['why there is no account', { account: 'DECLINED', accountText: null }, 'accountReason required'],
    ['guidance', { guidance: null }, 'guidance required'],
    ['who guided', { guidanceBy: null }, 'guidanceBy required'],
    ['when guided', { guidanceOn: null }, 'guidanceOn required'],
  ])('%s', async (_, typed, problem) => {
    const before = await written()
    expect(await problemsOf(form(typed))).toEqual([problem])
    expect(await written()).toBe(before)
  })

  test('an empty form names them all at once', async () => {
    const problems = await problemsOf({ measures: [], staff: [], crimeSuspected: false })
    expect(problems).toEqual(
      ['childId', 'startedAt', 'endedAt', 'measures', 'staff', 'authorReason', 'place', 'leadUp', 'course', 'injury'].map(
        (field) => `${field} required`,
      ),
    )
  })
})

describe('times', () => {
  test.each([
    ['backwards', { startedAt: ago(60), endedAt: ago(70) }, ['endedAt beforeStart']],
    ['in the future', { startedAt: ago(-60), endedAt: ago(-70) }, ['startedAt future']],
    ['not over yet', { startedAt: ago(10), endedAt: ago(-60) }, ['endedAt future']],
    ['of a month', { startedAt: ago(40 * 1440), endedAt: ago(1) }, ['endedAt tooFar']],
    ['on a day that is none', { startedAt: '2026-02-30T10:00', endedAt: ago(1) }, ['startedAt timeDoesNotExist']],
    ['at an hour that is none', { startedAt: '2026-02-20T25:00', endedAt: ago(1) }, ['startedAt timeDoesNotExist']],
    ['in the hour that is skipped', { startedAt: '2026-03-29T02:30', endedAt: '2026-03-29T03:10' }, ['startedAt timeDoesNotExist']],
    [
      'in the hour that comes twice',
      { startedAt: '2025-10-26T02:30', endedAt: '2025-10-26T02:40' },
      ['startedAt timeExistsTwice', 'endedAt timeExistsTwice'],
    ],
    ['before the first rule', { startedAt: '2016-05-01T10:00', endedAt: '2016-05-01T10:05' }, ['startedAt noRule']],
  ])('%s are refused', async (_, typed, problems) => {
    expect(await problemsOf(form(typed))).toEqual(problems)
  })

  test('in the doubled hour the form says which; between the two lie sixty minutes more', async () => {
    const typed = { startedAt: '2025-10-26T02:30', startedRepeat: 'SUMMER', endedAt: '2025-10-26T02:40', endedRepeat: 'NORMAL' }
    expect(await attempt({ report: form(typed) })).toMatchObject({ __typename: 'Incident', minutes: 70 })
    const backwards = { ...typed, startedRepeat: 'NORMAL', endedRepeat: 'SUMMER' }
    expect(await problemsOf(form(backwards))).toEqual(['endedAt beforeStart'])
  })

  test('a scalar that is no clock time is refused before it is read', async () => {
    const { errors } = await register.ask(simon, documents.register, {
      input: { id: crypto.randomUUID(), institutionId: home, report: form({ startedAt: 'i går aftes' }) },
    })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('the deadline is in elapsed hours, by the rule of the day it happened', () => {
  const ground = { rules: registrationRules, authorId: 'simon' }
  test.each([
    ['24 hours to the end of June 2025', '2025-06-30T23:30', '2025-07-01T21:30:00.000Z'],
    ['72 hours from July 2025', '2025-07-01T00:10', '2025-07-03T22:10:00.000Z'],
    ['over the night that is an hour longer', '2025-10-24T20:00', '2025-10-27T18:00:00.000Z'],
    ['over the night that is an hour shorter', '2026-03-27T20:00', '2026-03-30T19:00:00.000Z'],
  ])('%s', (_, startedAt, deadline) => {
    const now = new Date('2026-11-22T12:00:00Z')
    const content = contentOf(form({ startedAt, endedAt: startedAt, measures: [{ section: 'S9', minutes: 1 }] }, now) as never)
    const { report, problems } = decideRegistration(content, { ...ground, now })
    expect(problems?.filter(({ path }) => path === 'startedAt')).toBeUndefined()
    expect(report?.deadlineAt.toISOString()).toBe(deadline)
  })

  test('a report on the last second is in time, and one a second later is late and written', async () => {
    const seconds = Math.floor(Date.now() / 60_000) * 60
    const started = new Date((seconds - 72 * 3600) * 1000)
    const inTime = await attempt({
      report: form({
        startedAt: localTime(new Date(started.getTime() + 60_000)),
        endedAt: localTime(new Date(started.getTime() + 300_000)),
      }),
    })
    expect(inTime.late).toBe(false)
    const late = await attempt({
      report: form({
        startedAt: localTime(new Date(started.getTime() - 60_000)),
        endedAt: localTime(new Date(started.getTime() + 180_000)),
      }),
    })
    expect(late.late).toBe(true)
  })

  test('before July 2025 neither account nor guidance is asked for', async () => {
    const typed = {
      startedAt: '2025-06-30T20:00',
      endedAt: '2025-06-30T20:05',
      account: null,
      accountText: null,
      guidance: null,
      guidanceBy: null,
      guidanceOn: null,
    }
    expect(await attempt({ report: form(typed) })).toMatchObject({ __typename: 'Incident', account: 'UNKNOWN', late: true })
    expect(await problemsOf(form({ ...typed, startedAt: '2025-07-01T20:00', endedAt: '2025-07-01T20:05' }))).toEqual([
      'account required',
      'guidance required',
    ])
  })
})

describe('the child lives there', () => {
  test.each([
    ['before it moved in', { startedAt: '2024-02-29T23:59', endedAt: '2024-03-01T00:05' }, ['startedAt beforeMovingIn']],
    [
      'after it moved out',
      { childId: 'c-000002', startedAt: '2026-07-01T00:00', endedAt: '2026-07-01T00:05' },
      ['startedAt afterMovingOut'],
    ],
    ['somewhere else', { childId: 'c-000003' }, ['childId notInHome']],
    ['nowhere', { childId: 'c-999999' }, ['childId notInHome']],
  ])('%s: refused', async (_, typed, problems) => {
    expect(await problemsOf(form(typed))).toEqual(problems)
  })

  test('on the day it moved out it still does', async () => {
    const typed = { childId: 'c-000002', startedAt: '2026-06-30T08:00', endedAt: '2026-06-30T08:05' }
    expect(await problemsOf(form(typed))).toEqual([])
  })

  test('the form chooses among those who lived there that day', async () => {
    const ask = (on: string) =>
      register.ask(simon, 'query ($on: CalendarDate!) { stays(institutionId: "h-1", on: $on) { childId label } }', { on })
    expect((await ask('2026-06-30')).data!['stays']).toEqual([
      { childId: 'c-000001', label: 'Barn 1' },
      { childId: 'c-000002', label: 'Barn 2' },
    ])
    expect((await ask('2026-07-01')).data!['stays']).toEqual([{ childId: 'c-000001', label: 'Barn 1' }])
  })
})

describe('sections', () => {
  const inSecure = { person: { ...stranger, userId: 'simon' }, institutionId: otherHome }
  const inRespite: Omit<Attempt, 'report'> = { person: { ...simon, scope: respiteHome }, institutionId: respiteHome }

  test.each(['S12', 'S13', 'S14'])('%s is not for an ordinary home', async (section) => {
    expect(await problemsOf(form({ measures: [{ section, minutes: 1 }] }))).toEqual(['measures.0.section notForThisHome'])
  })

  test('in respite care force is never under a section', async () => {
    const measures = [
      { section: 'OTHER_NOT_PERMITTED', minutes: 1 },
      { section: 'S9', minutes: 1 },
    ]
    expect(await problemsOf(form({ childId: 'c-000004', measures }), inRespite)).toEqual(['measures.1.section notPermittedInRespite'])
    expect(await problemsOf(form({ childId: 'c-000004', measures: measures.slice(0, 1) }), inRespite)).toEqual([])
  })

  test('an isolation that was too long is registered, and the record says that it was', async () => {
    const typed = { childId: 'c-000003', startedAt: ago(200), endedAt: ago(20), measures: [{ section: 'S14', minutes: 150 }] }
    const report = await attempt({ report: form(typed), ...inSecure })
    expect(report).toMatchObject({ __typename: 'Incident', minutes: 180 })
    expect(report.timeline[0].text).toContain('Isolationen varede over 2 timer')
  })

  test('no measure lasts longer than the episode, and none less than nothing', async () => {
    expect(await problemsOf(form({ measures: [{ section: 'S9', minutes: 5 }] }))).toEqual(['measures.0.minutes longerThanEpisode'])
    expect(await problemsOf(form({ measures: [{ section: 'S9', minutes: -1 }] }))).toEqual(['measures.0.minutes range'])
  })
})

describe('too much', () => {
  const long = 'x'.repeat(100_000)
  test.each(['leadUp', 'triedFirst', 'course', 'accountText', 'place'])('100 kB of %s is refused, in a draft too', async (field) => {
    expect(await problemsOf(form({ [field]: long }))).toEqual([`${field} tooLong`])
    const { data } = await register.ask(simon, documents.save, {
      input: { id: crypto.randomUUID(), institutionId: home, version: 0, report: form({ [field]: long }) },
    })
    expect(data!['done']).toMatchObject({ problems: [{ path: field, code: 'tooLong' }] })
  })

  test('of reflections, measures or people is refused', async () => {
    expect(await problemsOf(form(), { supplement: long })).toEqual(['supplement tooLong'])
    expect(await problemsOf(form({ staff: Array.from({ length: 21 }, (_, n) => (n ? `p${n}` : 'simon')) }))).toEqual(['staff tooMany'])
    expect(await problemsOf(form({ measures: Array.from({ length: 21 }, () => ({ section: 'S9', minutes: 1 })) }))).toEqual([
      'measures tooMany',
    ])
    expect(await problemsOf(form({ childrenWatching: 1_000 }))).toEqual(['childrenWatching range'])
    expect(await problemsOf(form({ staff: ['simon', 'simon'] }))).toEqual(['staff.1 repeated'])
  })

  test('a word is no id', async () => {
    expect(await problemsOf(form(), { id: 'min indberetning' })).toEqual(['id notAnId'])
  })
})

test('a manager writes for an employee who cannot, and says why', async () => {
  const report = await attempt({ report: form({ authorReason: 'Simon er sygemeldt.' }), person: birgit })
  expect(report).toMatchObject({ __typename: 'Incident', content: { staff: ['simon'] } })
})
