import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it takes, and takes it or not as a test says. */
export interface MailServer {
  /** smtp://host:port */
  url: string
  mails: { to: string; source: string }[]
  /** What it says to a recipient; null: taken. */
  answer: (() => Error | null) | undefined
  stop(): Promise<void>
}

export async function mailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) => done(mail.answer?.() ?? undefined),
    onData(stream, session, done) {
      let source = ''
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()))
      stream.on('end', () => {
        mail.mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), source })
        done()
      })
    },
  })
  const mail: MailServer = {
    url: '',
    mails: [],
    answer: undefined,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  mail.url = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`
  return mail
}

/** A mail as it is read: what was broken and rewritten for the way (quoted-printable) is whole again. */
export function textOf({ source }: { source: string }): string {
  const bytes = source.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
