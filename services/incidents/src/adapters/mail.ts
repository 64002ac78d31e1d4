import { createTransport } from 'nodemailer'
import { NotDelivered, wordsOf, type Adapter } from './adapter.ts'

export interface MailSettings {
  /** smtp://user:password@host:port, or smtps. */
  smtpUrl: string
  from: string
  /** Where recipients find us. */
  publicUrl: string
}

/** A server that does not answer must not hold the others up. */
const patienceMs = 8_000

/**
 * Mail by SMTP: a link and a reference. The Message-ID follows from the delivery, so that a mail sent twice is one to
 * whoever sorts by it.
 */
export function mailAdapter({ smtpUrl, from, publicUrl }: MailSettings): Adapter {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  })
  return {
    async send(delivery) {
      const { subject, text } = wordsOf(delivery, publicUrl)
      const messageId = `<${delivery.id}.${delivery.version}@${new URL(publicUrl).hostname}>`
      try {
        await transport.sendMail({ from, to: delivery.address, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } })
      } catch (error) {
        throw faultOf(error)
      }
      return { reference: messageId }
    },
  }
}

/** 5xx is a no that stays a no; 4xx and silence are worth another try (RFC 5321, 4.2.1). */
function faultOf(error: unknown): NotDelivered {
  const { responseCode } = error as { responseCode?: number }
  if (responseCode === undefined) return new NotDelivered('unreachable', { cause: error })
  return responseCode >= 500 ? new NotDelivered('refused', { final: true, cause: error }) : new NotDelivered('notNow', { cause: error })
}
