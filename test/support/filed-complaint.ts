import { demoPeople } from '@tilsynsblik/demo-denmark'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { expect } from 'vitest'
import { documentId, signIn, type Visitor } from './visitor.ts'

/** A complaint in the shared house, filed without a login and taken as far as a test wants it, through the front door. */
export interface FiledComplaint {
  id: string
  /** What the caseworker does with it by a registered document: in the version it is in now. */
  act(document: string, input: Record<string, unknown>): Promise<void>
  /** Received, the home and the child heard, and decided. */
  decide(decision?: Record<string, unknown>): Promise<void>
}

const today = () => calendarDateOf(new Date())

/** Files one by a child of eleven about the demo's home, as the child's pages do. */
export async function fileComplaint(url: string, typed: Record<string, unknown> = {}): Promise<FiledComplaint> {
  const id = crypto.randomUUID()
  const cookie = await receiptCookie(url)
  const input = {
    id,
    complainant: 'CHILD',
    childName: 'Alma',
    childAge: 11,
    institutionId: demoPeople.institutionId,
    municipalityId: demoPeople.municipalityId,
    subjects: ['WAY_FORCE_USED'],
    words: 'De holdt mig for hårdt.',
    ...typed,
  }
  const body = JSON.stringify({ documentId: documentId('FileComplaint'), variables: { input } })
  const answer = await fetch(new URL('/graphql', url), { method: 'POST', headers: { ...headers, cookie }, body })
  expect(((await answer.json()) as { data: { fileComplaint: unknown } }).data.fileComplaint).toMatchObject({ id })
  const caseworker = await signIn(url, 'sagsbehandler')
  // Looked up by the register of homes, or not: from then on its version is the caseworker's to move.
  await expect.poll(async () => (await read(caseworker, id)).timeline!.length, { timeout: 20_000 }).toBe(input.institutionId ? 2 : 1)

  const complaint: FiledComplaint = {
    id,
    async act(document, more) {
      const { version } = await read(caseworker, id)
      const { data, errors } = await caseworker.ask(document, { input: { id, version, ...more } })
      expect(errors).toEqual([])
      expect(Object.values(data!)[0]).toMatchObject({ __typename: 'Complaint' })
    },
    async decide(decision = {}) {
      const hearingId = crypto.randomUUID()
      await complaint.act('ReceiveComplaint', { officerName: 'Fatima', officerPhone: '12 34 56 78' })
      await complaint.act('HearHome', { hearingId, question: 'Hvad gik forud?', dueOn: today() })
      const manager = await signIn(url, 'leder')
      await manager.ask('AnswerHomeHearing', { input: { id: hearingId, answer: 'Vi talte sammen først.' } })
      await complaint.act('HoldTalk', { omitted: 'DECLINED', omittedReason: 'Barnet ville ikke.' })
      const told = { toldOn: today(), appealGuidance: 'Du kan klage inden fire uger.' }
      await complaint.act('DecideComplaint', { outcome: 'NOT_UPHELD', ground: 'Det var tilladt.', unlawful: false, ...told, ...decision })
    },
  }
  return complaint
}

const headers = { 'content-type': 'application/json', 'x-tilsynsblik': '1' }

async function receiptCookie(url: string): Promise<string> {
  const response = await fetch(new URL('/auth/receipt', url), { method: 'POST', headers, body: '{}' })
  return response.headers.getSetCookie()[0]!.split(';')[0]!
}

async function read(caseworker: Visitor, id: string) {
  return (await caseworker.ask('ComplaintCasePage', { id })).data!.complaint!
}
