import { addDays } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  board,
  caseworker,
  caseworkIn,
  child,
  consultant,
  council,
  decisionOf,
  manager,
  otherChild,
  otherManager,
  otherMunicipality,
  receiptOf,
  staff,
  supervisor,
  today,
  type Casework,
} from '../support/complaints.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** Who hears of what in a complaint, and who does not. */
let country: SmallCountry
let work: Casework
beforeAll(async () => {
  country = await smallCountry()
  work = caseworkIn(country)
}, 120_000)
afterAll(() => country.stop())

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const listed = async (who: Asker) => {
  const { data, errors } = await country.ask(who, '{ complaintNotices(first: 100) { id kind complaintId createdAt readAt } }')
  expect(errors).toEqual([])
  return data.complaintNotices as { id: string; kind: string; complaintId: string; readAt: string | null }[] | null
}
/** What somebody has heard of one complaint, in the order of the alphabet. */
const heard = async (who: Asker, { id }: { id: string }) =>
  ((await listed(who)) ?? [])
    .filter(({ complaintId }) => complaintId === id)
    .map(({ kind }) => kind)
    .toSorted()
const told = () => country.drain('complaints')

describe('denied', () => {
  test.each([staff, consultant, council, receiptOf('en kode')])('$persona hears of no complaint', async (who) => {
    expect(await listed(who)).toBeNull()
  })

  test('nobody asks for whom there are notices but the platform', async () => {
    const since = `{ complaintNoticesSince(since: "2026-01-01T00:00:00Z") { id } }`
    for (const who of [caseworker, manager, child, council]) {
      const { errors } = await country.ask(who, since)
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })

  test('a municipality, a home and a child that are not those of the complaint hear nothing of it', async () => {
    const complaint = await work.decided(child)
    await told()
    for (const who of [otherMunicipality, otherManager, otherChild, supervisor, board]) expect(await heard(who, complaint)).toEqual([])
  })

  test('what is somebody else’s is not there to be read, nor to be marked as read', async () => {
    const complaint = await work.filed(child)
    const { id } = (await listed(caseworker))!.find(({ complaintId }) => complaintId === complaint.id)!
    for (const who of [otherMunicipality, manager, child]) {
      const { errors } = await country.ask(who, 'mutation ($id: ID!) { readComplaintNotice(id: $id) }', { id })
      expect(errors[0]?.extensions?.code).toBe('NOT_FOUND')
    }
    await expect(
      country.asRole('complaints', caseworker, `update notice set kind = 'COMPLAINT_OVERDUE' where id = '${id}'`),
    ).rejects.toThrow('permission denied')
  })
})

test('each hears of what is theirs to do, once, and a notice that was read stays read', async () => {
  const filed = await work.filed(child)
  expect(await heard(caseworker, filed)).toEqual(['COMPLAINT_RECEIVED'])
  expect(await heard(child, filed)).toEqual([])

  const received = await work.act(caseworker, 'receiveComplaint', { ...seen(filed), officerName: 'Fatima', officerPhone: '12 34 56 78' })
  await told()
  expect(await heard(child, filed)).toEqual(['COMPLAINT_NEWS'])
  const asked = await work.act(caseworker, 'hearHome', {
    ...seen(received),
    hearingId: crypto.randomUUID(),
    question: 'Hvad gik forud?',
    dueOn: today(),
  })
  await told()
  expect(await heard(manager, filed)).toEqual(['HEARING_ASKED'])
  await work.act(manager, 'answerHomeHearing', { id: asked.hearings[0].id, answer: 'Vi talte sammen først.' })
  await work.act(child, 'addComplaintWords', { id: filed.id, wordsId: crypto.randomUUID(), text: 'Der var en til, der så det.' })
  await told()
  await told()
  expect(await heard(caseworker, filed)).toEqual(['COMPLAINT_RECEIVED', 'HEARING_ANSWERED', 'WORDS_ADDED'])

  const [news] = (await listed(child))!.filter(({ complaintId }) => complaintId === filed.id)
  const read = await country.ask(child, 'mutation ($id: ID!) { readComplaintNotice(id: $id) }', { id: news!.id })
  expect(read.data.readComplaintNotice).toBe(true)
  await country.carryOutOf('complaints', 'follow-complaint', { complaintId: filed.id })
  expect((await listed(child))!.find(({ id }) => id === news!.id)!.readAt).not.toBeNull()
  expect(await heard(child, filed)).toEqual(['COMPLAINT_NEWS'])
})

test('an appeal is heard of by the board and the recipient, and what the board decides by recipient and child', async () => {
  const complaint = await work.decided(child, {}, { outcome: 'NOT_UPHELD', unlawful: false })
  const appealed = await work.act(child, 'appealComplaint', { ...seen(complaint), text: 'Nej.' })
  await told()
  expect(await heard(board, complaint)).toEqual(['COMPLAINT_APPEALED'])
  expect(await heard(caseworker, complaint)).toContain('COMPLAINT_APPEALED')
  await work.act(board, 'decideAppeal', { ...seen(appealed), outcome: 'CHANGED', ground: 'Ulovligt.', decidedOn: today() })
  await told()
  expect(await heard(caseworker, complaint)).toContain('APPEAL_DECIDED')
  expect((await heard(child, complaint)).filter((kind) => kind === 'COMPLAINT_NEWS')).toHaveLength(2)
})

test('who gets a complaint that was sent on hears of it, and who sent it hears no more of it', async () => {
  const filed = await work.filed(child)
  await work.act(caseworker, 'forwardComplaint', { ...seen(filed), to: 'MUNICIPALITY', municipalityId: '0101', reason: 'Barnet er deres.' })
  await told()
  expect(await heard(otherMunicipality, filed)).toEqual(['COMPLAINT_RECEIVED'])
  expect(await heard(caseworker, filed)).toEqual([])
  expect(await heard(child, filed)).toEqual(['COMPLAINT_NEWS'])
})

test('a clock that has run out is told once, and a process that was killed is made good from the records', async () => {
  const filed = await work.filed(receiptOf('ur'))
  await country.behind('complaints', 'update complaint set due_on = $2 where id = $1', [filed.id, addDays(today(), -1)])
  // As a process leaves it that was killed before it told anybody.
  await country.behind('complaints', 'delete from notice where complaint_id = $1', [filed.id])
  await country.behind('complaints', `update complaint_event set at = at - interval '5 minutes' where complaint_id = $1`, [filed.id])
  for (let time = 0; time < 2; time++) await country.carryOutOf('complaints', 'look-after-complaints')
  expect(await heard(caseworker, filed)).toEqual(['COMPLAINT_OVERDUE', 'COMPLAINT_RECEIVED'])
})

test('nothing but ids and a word stands in a notice', async () => {
  await work.decided(child, { words: 'KANARIEFUGL' }, decisionOf({ ground: 'KANARIEFUGL' }))
  await told()
  const rows = await country.behind('complaints', 'select * from notice')
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('KANARIEFUGL')
})
