import { mailerOf, type Mailer } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mailServer, type MailServer } from './support/mail-server.ts'

/** Whatever stands in a field of a mail, it is a mail of that field: to one recipient, with our own headers. */
let server: MailServer
let mailer: Mailer
beforeAll(async () => {
  server = await mailServer()
  mailer = mailerOf({ smtpUrl: server.url, from: 'tilsynsblik@example.dk', publicUrl: 'https://tilsynsblik.example.dk' })
})
afterAll(() => server.stop())
beforeEach(() => void server.mails.splice(0))

const honest = { to: 'anna@example.dk', subject: 'Noget venter', text: 'Se https://tilsynsblik.example.dk', id: 'a1' }
const second = 'Bcc: eve@evil.example\r\nX-Planted: 1'

test.each([
  ['a subject', { subject: `Noget\r\n${second}` }],
  ['a subject with a bare line feed', { subject: `Noget\n${second}` }],
  ['an address', { to: `anna@example.dk\r\n${second}` }],
  ['an address with a command', { to: 'anna@example.dk>\r\nRCPT TO:<eve@evil.example' }],
  ['a text that ends the mail and begins another', { text: `x\r\n.\r\nMAIL FROM:<a@b>\r\nRCPT TO:<eve@evil.example>` }],
])('%s that says more adds no header, no recipient and no mail', async (_, planted) => {
  await mailer.send({ ...honest, ...planted }).catch(() => {})
  expect(server.mails.length).toBeLessThanOrEqual(1)
  for (const { to, source } of server.mails) {
    const [head] = source.split('\r\n\r\n')
    expect(to).not.toContain('eve@evil.example')
    expect(head).not.toMatch(/^(Bcc|X-Planted):/im)
  }
})

test('an honest one arrives', async () => {
  await mailer.send(honest)
  expect(server.mails).toMatchObject([{ to: 'anna@example.dk', source: expect.stringContaining('Subject: Noget venter') }])
})
