import type { Job, JobContext } from '@tilsynsblik/service-kit'
import { firstDayOf, lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { keepHomeScopes } from '../commands/keep-home-scopes.ts'
import { openSignals } from '../commands/open-signals.ts'
import { graveEvents, homeRegister } from '../documents/documents.ts'
import { acuteSignals, type AcuteSignal, type GraveEvents, type HomeRegister } from '../domain/grave-events.ts'
import { unknownSignals } from '../queries/unknown-signals.ts'

const minute = 60_000
const hour = 60 * minute

/** A transaction may commit minutes after the instant it writes. */
const overlap = 15 * minute

/** A file brings a quarter of what is long registered, and physical abuse is known as acute only when it has been assessed. */
function longLook(now: Date): Date {
  return new Date(firstDayOf(lastClosedQuarter(now)))
}

/** When this process last took the long look: at once after a start, then every hour. Every look is read as records, and audited. */
let lookedLong = 0

/** Each minute: what must not wait for the next assessment. Known by its record, so that each is opened once. */
export const watchGraveEvents: Job = {
  name: 'watch-grave-events',
  at: '* * * * *',
  // The next minute asks again.
  attempts: 1,
  async run(ctx) {
    const now = new Date()
    const long = now.getTime() - lookedLong >= hour
    const found = await eventsSince(ctx, long ? longLook(now) : new Date(now.getTime() - overlap))
    const signals = await unknownSignals(ctx, found)
    if (signals.length > 0) await open(ctx, signals, now)
    if (long) lookedLong = now.getTime()
  },
}

/** Page by page: each register answers five hundred at most. */
async function eventsSince(ctx: JobContext, since: Date): Promise<AcuteSignal[]> {
  const events = await ctx.ask<GraveEvents>(graveEvents.text, { since: since.toISOString() })
  const { graveIncidents: incidents, graveNotifications: notifications } = events
  const full = [incidents, notifications].filter((page) => page.length >= 500)
  if (full.length === 0) return acuteSignals(events)
  // Where the fuller page ended; what the other register has after that is asked for again, and known.
  const ends = full.map((page) => lastInstantOf(page))
  return [...acuteSignals(events), ...(await eventsSince(ctx, new Date(Math.min(...ends))))]
}

function lastInstantOf(page: readonly ({ registeredAt: string } | { receivedAt: string })[]): number {
  const last = page.at(-1)!
  return Date.parse('registeredAt' in last ? last.registeredAt : last.receivedAt)
}

async function open(ctx: JobContext, signals: readonly (AcuteSignal & { scopeKnown: boolean })[], now: Date): Promise<void> {
  // A home that no assessment has met: new, or before the first.
  const register = signals.every(({ scopeKnown }) => scopeKnown) ? null : await ctx.ask<HomeRegister>(homeRegister.text)
  await ctx.write('signal.open', { kind: 'home_signal', ids: signals.map(({ sourceKey }) => sourceKey) }, async (tx) => {
    if (register) await keepHomeScopes(tx, register.institutionRegister)
    await openSignals(tx, signals, now)
  })
}
