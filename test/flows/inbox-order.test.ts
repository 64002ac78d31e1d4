import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDeliveryDesk, type DeliveryDesk } from '../support/delivery-desk.ts'
import { birgit, consultant, type Answered } from '../support/report-register.ts'

/** What nobody has opened stands before what was read, over the whole inbox and not within a page of it. */
let desk: DeliveryDesk

beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())

const inbox = `query ($unread: Boolean!, $first: Int!, $after: String) { receivedReports(unread: $unread, first: $first, after: $after) {
  totalCount nodes { id incidentId state } pageInfo { endCursor hasNextPage } } }`
const acknowledge = `mutation ($id: ID!) { done: acknowledgeDelivery(id: $id) { __typename } }`

async function read(first: number, unread = false): Promise<{ id: string; incidentId: string; state: string }[]> {
  const copies: { id: string; incidentId: string; state: string }[] = []
  for (let after: string | null = null; ;) {
    const { data, errors }: Answered = await desk.ask(consultant, inbox, { unread, first, after })
    expect(errors).toEqual([])
    const { nodes, pageInfo } = data!['receivedReports']
    copies.push(...nodes)
    if (!pageInfo.hasNextPage) return copies
    after = pageInfo.endCursor
  }
}

test('the oldest unread copy stands before the newest that was read, whichever page that is on', async () => {
  const ids: string[] = []
  for (let n = 0; n < 7; n++) {
    ids.unshift(await desk.registered())
    await desk.drain()
  }
  const newestFirst = await read(25)
  expect(newestFirst.map(({ incidentId }) => incidentId)).toEqual(ids)
  // All are read but the two oldest.
  for (const { id } of newestFirst.slice(0, 5)) await desk.ask(consultant, acknowledge, { id })
  const expected = [...ids.slice(5), ...ids.slice(0, 5)]
  for (const first of [1, 2, 3, 25]) expect((await read(first)).map(({ incidentId }) => incidentId)).toEqual(expected)
  expect((await read(1, true)).map(({ incidentId }) => incidentId)).toEqual(ids.slice(5))
})

test.each(['eyJhIjoxfQ', Buffer.from('["2026-11-22T10:00:00.000Z","x"]').toString('base64url')])(
  'a cursor that is not of this list is refused (%#)',
  async (after) => {
    const { errors } = await desk.ask(consultant, inbox, { unread: false, first: 5, after })
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  },
)

test('who is sent nothing has no inbox', async () => {
  expect((await desk.ask(birgit, inbox, { unread: false, first: 5 })).errors[0]!.extensions.code).toBe('FORBIDDEN')
})
