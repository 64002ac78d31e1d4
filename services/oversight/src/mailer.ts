import { mailerOf, readMailSettings, type Mailer } from '@tilsynsblik/service-kit'

let configured: Mailer | undefined

/** As the surroundings of this process decide, read when it is first needed; null: no mail leaves this house. */
export function configuredMailer(): Mailer | null {
  if (configured) return configured
  const settings = readMailSettings(process.env)
  if (settings) configured = mailerOf(settings)
  return configured ?? null
}
