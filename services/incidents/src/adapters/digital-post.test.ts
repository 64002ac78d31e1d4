import { describe, expect, test } from 'vitest'
import { digitalPostAdapter, memoOf } from './digital-post.ts'

describe('Digital Post', () => {
  const settings = {
    url: 'https://digital-post.example.dk/service/KombiPostAfsend_1/memos',
    token: 'a token',
    senderCvr: '12345678',
    senderName: 'A & B',
    publicUrl: 'https://tilsynsblik.example.dk',
  }
  const outgoing = {
    id: crypto.randomUUID(),
    incidentId: crypto.randomUUID(),
    version: 1,
    recipient: 'AUTHORITY' as const,
    recipientId: 'syd',
    address: '87654321',
    voided: false,
  }

  test('is a MeMo message of a link and a reference', () => {
    const memo = memoOf(outgoing, settings, new Date('2026-11-22T13:05:00Z'))
    expect(memo).toContain('<KombiValgKode>Digital Post</KombiValgKode>')
    expect(memo).toContain(`<memo:messageUUID>${outgoing.id}</memo:messageUUID>`)
    expect(memo).toContain('<memo:recipientID>87654321</memo:recipientID>')
    expect(memo).toContain('<memo:label>A &amp; B</memo:label>')
    const [, content] = /<memo:content>(.*)<\/memo:content>/.exec(memo)!
    expect(Buffer.from(content!, 'base64').toString()).toContain(`Reference: ${outgoing.id}`)
    expect(memo).not.toContain(outgoing.incidentId)
  })

  test('that is taken is sent; refused it fails, and silence is worth another try', async () => {
    const asked: RequestInit[] = []
    const real = globalThis.fetch
    const answering = (status: number) => {
      globalThis.fetch = async (_, init) => (asked.push(init!), new Response(null, { status }))
    }
    try {
      answering(200)
      expect(await digitalPostAdapter(settings).send(outgoing)).toEqual({ reference: outgoing.id })
      expect(asked[0]!.headers).toMatchObject({ 'x-transaktionsid': outgoing.id, authorization: 'a token' })
      answering(403)
      await expect(digitalPostAdapter(settings).send(outgoing)).rejects.toMatchObject({ word: 'refused', final: true })
      answering(503)
      await expect(digitalPostAdapter(settings).send(outgoing)).rejects.toMatchObject({ word: 'notNow', final: false })
    } finally {
      globalThis.fetch = real
    }
  })
})
