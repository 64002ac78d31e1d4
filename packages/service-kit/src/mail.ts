import * as v from 'valibot'

/** How mail leaves the house. */
export interface MailSettings {
  /** smtp://user:password@host:port, or smtps. */
  smtpUrl: string
  from: string
  /** Where recipients find us. */
  publicUrl: string
}

/** A mail is a link and a few words of our own: what a record says never travels by it. */
export interface Mail {
  to: string
  subject: string
  text: string
  /** Sent twice under one id, it is one to whoever sorts by it. */
  id: string
}

export interface Mailer {
  /** An address of this product, for a mail to point at. */
  linkTo(path: string): string
  /** @returns how the mail server calls it. @throws NotDelivered */
  send(mail: Mail): Promise<string>
}

/** Why something did not leave the house, as a word. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered'
  readonly word: string
  /** Trying again would not help. */
  readonly final: boolean

  constructor(word: string, { final = false, cause }: { final?: boolean; cause?: unknown } = {}) {
    super(word, { cause })
    this.word = word
    this.final = final
  }
}

const MailEnvironment = v.object({
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'PUBLIC_URL must look like https://tilsynsblik.example.dk'))),
  SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'SMTP_URL must look like smtps://user:password@host:465'))),
  MAIL_FROM: v.optional(v.string()),
})

/** Null: no mail leaves this house. @throws Error with every fault at once; half configured is a fault, not off */
export function readMailSettings(environment: NodeJS.ProcessEnv): MailSettings | null {
  const { success, output, issues } = v.safeParse(MailEnvironment, environment)
  if (!success) throw new Error(issues.map((issue) => issue.message).join('\n'))
  const { PUBLIC_URL, SMTP_URL, MAIL_FROM } = output
  if (SMTP_URL === undefined) return null
  const missing = Object.entries({ PUBLIC_URL, MAIL_FROM }).filter(([, value]) => value === undefined)
  if (missing.length > 0) throw new Error(missing.map(([name]) => `${name} is missing; SMTP_URL needs it`).join('\n'))
  return { smtpUrl: SMTP_URL, from: MAIL_FROM!, publicUrl: PUBLIC_URL! }
}

/** A server that does not answer must not hold the others up. */
const patienceMs = 8_000

/** Mail by SMTP. */
export function mailerOf({ smtpUrl, from, publicUrl }: MailSettings): Mailer {
  // Most processes never send one.
  const transport = import('nodemailer').then(({ createTransport }) =>
    createTransport({ url: smtpUrl, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs }),
  )
  return {
    linkTo: (path) => new URL(path, publicUrl).href,
    async send({ id, to, ...mail }) {
      const messageId = `<${id}@${new URL(publicUrl).hostname}>`
      try {
        // One address as it is: a text would be read as a list of them.
        const one = { name: '', address: to }
        await (await transport).sendMail({ ...mail, to: one, from, messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
      } catch (error) {
        throw faultOf(error)
      }
      return messageId
    },
  }
}

/** 5xx is a no that stays a no; 4xx and silence are worth another try (RFC 5321, 4.2.1). */
function faultOf(error: unknown): NotDelivered {
  const { responseCode } = error as { responseCode?: number }
  if (responseCode === undefined) return new NotDelivered('unreachable', { cause: error })
  return responseCode >= 500 ? new NotDelivered('refused', { final: true, cause: error }) : new NotDelivered('notNow', { cause: error })
}
