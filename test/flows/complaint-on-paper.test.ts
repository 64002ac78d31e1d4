import { createHash } from 'node:crypto'
import { addDays, caseNumber } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  board,
  caseworker,
  caseworkIn,
  child,
  complaintForm,
  council,
  manager,
  otherMunicipality,
  receiptOf,
  staff,
  supervisor,
  today,
  type Casework,
} from '../support/complaints.ts'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** A complaint that somebody else writes down; the wrong report; and finding a case again when it is over. */
let country: SmallCountry
let work: Casework
beforeAll(async () => {
  country = await smallCountry()
  work = caseworkIn(country)
}, 120_000)
afterAll(() => country.stop())

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const hashOf = (code: string) => createHash('sha256').update(code).digest('hex')
const onPaper = (code: string, typed: Record<string, unknown> = {}): Record<string, unknown> => {
  const { municipalityId: _, ...form } = complaintForm(typed)
  return { ...form, channel: 'PAPER', receivedOn: today(), receiptHash: hashOf(code), ...typed }
}
const desk = async (who: Asker, variables: Record<string, unknown>) => {
  const { data, errors } = await country.ask(
    who,
    'query ($filter: ComplaintDeskFilter! = ALL, $number: String, $after: String) { complaintDesk(filter: $filter, number: $number, first: 2, after: $after) { totalCount nodes { id state } pageInfo { endCursor hasNextPage } } }',
    variables,
  )
  expect(errors).toEqual([])
  return data.complaintDesk
}

describe('a complaint on paper', () => {
  test.each([child, receiptOf('x'), manager, staff, supervisor, board, council])('is not written down by $persona', async (who) => {
    expect(await work.refusal(who, 'recordComplaint', onPaper('x'))).toBe('FORBIDDEN')
  })

  test.each([
    ['tomorrow', { receivedOn: addDays(today(), 1) }, 'receivedOn future'],
    ['of long ago', { receivedOn: addDays(today(), -400) }, 'receivedOn tooOld'],
    ['without the hash of a code', { receiptHash: 'ABC' }, 'receiptHash notAHash'],
    ['without a word', { words: ' ' }, 'words required'],
    ['about nothing', { subjects: [] }, 'subjects required'],
    ['with a personal number in it', { words: 'Jeg hedder 010101-1234' }, 'words personalNumber'],
  ])('%s is refused, and nothing is written', async (_, typed, problem) => {
    const input = onPaper('x', typed)
    const { problems } = await work.act(caseworker, 'recordComplaint', input)
    expect(problems.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toContain(problem)
    expect(await work.read(caseworker, input['id'] as string)).toBeNull()
  })

  test('is followed by the code that was handed out; its clock runs from the day it came; and the child is a party by the rule of that day', async () => {
    const recorded = await work.act(
      caseworker,
      'recordComplaint',
      onPaper('kode på papir', { receivedOn: addDays(today(), -10), childAge: 11 }),
    )
    expect(recorded).toMatchObject({
      __typename: 'Complaint',
      state: 'FILED',
      ownParty: false,
      childName: 'Alma',
      recipient: { kind: 'MUNICIPALITY', id: '0630' },
      words: [{ kind: 'OWN_WORDS', text: 'De holdt mig for hårdt.' }],
      timeline: [{ action: 'FILED', role: 'caseworker', by: 'fatima' }],
    })
    expect(recorded.receiptDueOn < today()).toBe(true)
    expect(recorded.allowedActions).toEqual(['RECEIVE', 'FORWARD'])
    // The register of homes is asked as for every other.
    await country.drain('complaints')

    const follower = receiptOf('kode på papir')
    expect(await work.read(receiptOf('et gæt'), recorded.id)).toBeNull()
    const followed = await work.read(follower, recorded.id)
    expect(followed.allowedActions).toEqual(['ADD_WORDS', 'WITHDRAW'])
    const added = await work.act(follower, 'addComplaintWords', {
      id: recorded.id,
      wordsId: crypto.randomUUID(),
      text: 'Og det gjorde ondt.',
    })
    expect(added.words.map(({ text }: { text: string }) => text)).toEqual(['De holdt mig for hårdt.', 'Og det gjorde ondt.'])
    expect(await work.read(otherMunicipality, recorded.id)).toBeNull()
    const { data } = await country.ask(caseworker, 'query ($id: ID!) { complaint(id: $id) { channel recordedBy } }', { id: recorded.id })
    expect(data.complaint).toEqual({ channel: 'PAPER', recordedBy: 'fatima' })
  })

  test('gives whoever wrote it down no word more in it, no other complaint, and nobody else’s name', async () => {
    const recorded = await work.act(caseworker, 'recordComplaint', onPaper('kun én gang'))
    const filed = await work.filed(receiptOf('en andens'))
    const words = (complaint: string, id = crypto.randomUUID()) =>
      `insert into complaint_words (id, complaint_id, kind, said_at, text) values ('${id}', '${complaint}', 'OWN_WORDS', now(), 'x')`
    for (const sql of [words(recorded.id), words(filed.id), words(filed.id, filed.id)])
      await expect(country.asRole('complaints', caseworker, sql)).rejects.toThrow(/row-level security|duplicate key/)
    const row = (by: string, municipality: string) =>
      `insert into complaint (id, municipality_id, receipt_hash, home_unknown, complainant, child_age, own_party, party_age, subject, subjects, filed_at, state,
                              version, source_key, recorded_by, channel)
       values (gen_random_uuid(), '${municipality}', 'x', true, 'CHILD', 15, true, 12, 'OTHER', '{OTHER}', now(), 'FILED', 1, gen_random_uuid(), '${by}', 'PHONE')`
    for (const sql of [row('ole', '0630'), row('fatima', '0101')])
      await expect(country.asRole('complaints', caseworker, sql)).rejects.toThrow('row-level security')
    await expect(country.asRole('complaints', caseworker, 'select receipt_hash from complaint')).rejects.toThrow('permission denied')
    await expect(country.asRole('complaints', caseworker, `update complaint set receipt_hash = 'x'`)).rejects.toThrow('permission denied')
  })
})

describe('a report that was linked by mistake', () => {
  const outcomeOf = async (id: string) => {
    const { data } = await country.ask(supervisor, 'query ($id: ID!) { incident(id: $id) { complaintOutcome complaints { id } } }', { id })
    return data.incident
  }

  test('is removed with a reason, by whoever decides, and not when it was never linked', async () => {
    const reportId = await work.report()
    const complaint = await work.received(child)
    expect(complaint.allowedActions).not.toContain('UNLINK_INCIDENT')
    const linked = await work.act(caseworker, 'linkIncident', { ...seen(complaint), incidentId: reportId })
    expect(linked.allowedActions).toContain('UNLINK_INCIDENT')
    for (const who of [child, manager, supervisor])
      expect(await work.refusal(who, 'unlinkIncident', { ...seen(linked), incidentId: reportId, reason: 'x' })).toBe('FORBIDDEN')
    const wrong = await work.act(caseworker, 'unlinkIncident', { ...seen(linked), incidentId: crypto.randomUUID(), reason: ' ' })
    expect(wrong.problems).toEqual([
      { path: 'incidentId', code: 'notLinked' },
      { path: 'reason', code: 'required' },
    ])
  })

  test('hears no more of the complaint; the one it is about does; and both steps stay in the history', async () => {
    const [wrong, right] = [await work.report(), await work.report()]
    const decided = await work.decided(child, { incidentId: wrong })
    const both = await work.act(caseworker, 'linkIncident', { ...seen(decided), incidentId: right })
    await country.drain('complaints')
    expect(await outcomeOf(wrong)).toEqual({ complaintOutcome: 'UPHELD', complaints: [{ id: decided.id }] })

    country.away.add('incidents')
    const unlinked = await work.act(caseworker, 'unlinkIncident', { ...seen(both), incidentId: wrong, reason: 'Det var en anden dag.' })
    expect(unlinked.incidentIds).toEqual([right])
    await expect(country.drain('complaints')).rejects.toThrow('incidents')
    country.away.delete('incidents')
    await country.drain('complaints')
    expect(await outcomeOf(wrong)).toEqual({ complaintOutcome: null, complaints: [] })
    expect(await outcomeOf(right)).toEqual({ complaintOutcome: 'UPHELD', complaints: [{ id: decided.id }] })
    expect(unlinked.timeline.at(-1)).toMatchObject({ action: 'INCIDENT_UNLINKED', role: 'caseworker', text: 'Det var en anden dag.' })

    // Removed by mistake, it is linked again, and told again.
    await work.act(caseworker, 'linkIncident', { ...seen(unlinked), incidentId: wrong })
    await country.drain('complaints')
    expect((await outcomeOf(wrong)).complaintOutcome).toBe('UPHELD')
  })

  test('is told to the report by no person', async () => {
    for (const who of [caseworker, manager, supervisor, child]) {
      const { errors } = await country.ask(who, 'mutation ($id: ID!) { forgetComplaintOutcome(incidentId: $id, complaintId: $id) }', {
        id: crypto.randomUUID(),
      })
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
    }
  })
})

describe('a complaint that is over', () => {
  test('is not among the open ones; it is found among the closed, the newest first, and by its number', async () => {
    const codes = ['en', 'to', 'tre']
    const over: string[] = []
    for (const code of codes) {
      const filed = await work.filed(receiptOf(`over ${code}`))
      await work.act(receiptOf(`over ${code}`), 'withdrawComplaint', { ...seen(filed) })
      over.unshift(filed.id)
    }
    const first = await desk(caseworker, { filter: 'CLOSED' })
    const second = await desk(caseworker, { filter: 'CLOSED', after: first.pageInfo.endCursor })
    const found = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)
    expect(found.slice(0, 3)).toEqual(over)
    expect(first.pageInfo.hasNextPage).toBe(true)

    const number = caseNumber(over[0]!)
    for (const typed of [number, `${number.slice(0, 4).toUpperCase()} ${number.slice(4)}`, over[0]!])
      expect((await desk(caseworker, { number: typed })).nodes).toEqual([{ id: over[0], state: 'WITHDRAWN' }])
    expect(await desk(otherMunicipality, { number })).toMatchObject({ totalCount: 0, nodes: [] })
    expect(await desk(caseworker, { number: '%' })).toMatchObject({ totalCount: 0 })
    expect(await desk(manager, { number })).toBeNull()
  })
})
