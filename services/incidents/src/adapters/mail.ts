import { mailerOf, type MailSettings } from '@tilsynsblik/service-kit'
import { wordsOf, type Adapter } from './adapter.ts'

/** Mail: a link and a reference. Its id follows from the delivery. */
export function mailAdapter(settings: MailSettings): Adapter {
  const mailer = mailerOf(settings)
  return {
    async send(delivery) {
      const { subject, text } = wordsOf(delivery, settings.publicUrl)
      return { reference: await mailer.send({ to: delivery.address, subject, text, id: `${delivery.id}.${delivery.version}` }) }
    },
  }
}
