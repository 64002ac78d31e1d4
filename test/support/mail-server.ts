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

/** A mail as it is read: lines that were broken for the way are whole again. */
export function textOf({ source }: { source: string }): string {
  return Buffer.from(source, 'latin1').toString().replaceAll('=\r\n', '')
}
