import { readFileSync } from 'node:fs'
import { readMailSettings, type MailSettings } from '@tilsynsblik/service-kit'
import { codesOf, recipientKinds } from '@tilsynsblik/vocabulary'
import * as v from 'valibot'
import type { DigitalPostSettings } from './adapters/digital-post.ts'
import { routedChannels, type DeliveryRoute } from './domain/delivery-routes.ts'

/** What the surroundings decide about how reports leave the house. Without any of it everything goes to the inbox here. */
export interface DeliveryConfig {
  routes: readonly DeliveryRoute[]
  mail: MailSettings | null
  digitalPost: DigitalPostSettings | null
}

const url = (name: string, like: RegExp, example: string) =>
  v.optional(v.pipe(v.string(), v.regex(like, `${name} must look like ${example}`)))

const Environment = v.object({
  PUBLIC_URL: url('PUBLIC_URL', /^https?:\/\//, 'https://tilsynsblik.example.dk'),
  DIGITAL_POST_URL: url('DIGITAL_POST_URL', /^https?:\/\//, 'https://host/service/KombiPostAfsend_1/memos'),
  DIGITAL_POST_TOKEN: v.optional(v.string()),
  DIGITAL_POST_SENDER_CVR: v.optional(v.pipe(v.string(), v.regex(/^\d{8}$/, 'DIGITAL_POST_SENDER_CVR must be eight digits'))),
  DIGITAL_POST_SENDER_NAME: v.optional(v.string()),
  DELIVERY_ROUTES: v.optional(v.string()),
})

const Routes = v.array(
  v.object({
    recipient: v.picklist(codesOf(recipientKinds)),
    recipientId: v.optional(v.string()),
    channel: v.picklist(routedChannels),
    address: v.optional(v.string()),
  }),
)

/** @throws Error that names the faults */
export function readDeliveryConfig(environment: NodeJS.ProcessEnv): DeliveryConfig {
  const { success, output, issues } = v.safeParse(Environment, environment)
  if (!success) throw new Error(issues.map((issue) => issue.message).join('\n'))
  const { PUBLIC_URL, DIGITAL_POST_URL, DIGITAL_POST_TOKEN, DELIVERY_ROUTES, ...sender } = output
  const faults = whole('DIGITAL_POST_URL', DIGITAL_POST_URL, { PUBLIC_URL, DIGITAL_POST_TOKEN, ...sender })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return {
    routes: DELIVERY_ROUTES ? routesIn(DELIVERY_ROUTES) : [],
    mail: readMailSettings(environment),
    digitalPost: DIGITAL_POST_URL
      ? {
          url: DIGITAL_POST_URL,
          token: DIGITAL_POST_TOKEN!,
          senderCvr: sender.DIGITAL_POST_SENDER_CVR!,
          senderName: sender.DIGITAL_POST_SENDER_NAME!,
          publicUrl: PUBLIC_URL!,
        }
      : null,
  }
}

/** A channel that is half configured is a fault, not a channel that is off. */
function whole(name: string, value: string | undefined, others: Record<string, string | undefined>): string[] {
  const missing = Object.entries(others).filter(([, other]) => value !== undefined && other === undefined)
  return missing.map(([other]) => `${other} is missing; ${name} needs it`)
}

function routesIn(file: string): DeliveryRoute[] {
  const parsed = v.safeParse(Routes, JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`).join('; ')}`)
  return parsed.output
}
