import { mailerOf, readMailSettings, type Mailer } from '@tilsynsblik/service-kit'

/** As the surroundings of this process decide; null: no mail leaves this house. */
export function configuredMailer(): Mailer | null {
  const settings = readMailSettings(process.env)
  return settings && mailerOf(settings)
}
