import { complaints, complaintWords } from '@tilsynsblik/complaints'
import { incidents, reportWords } from '@tilsynsblik/incidents'
import { caseWords, notifications } from '@tilsynsblik/notifications'
import { eraseRecords, type KeptRecord, type KeptWords, type ServiceContext, type WantedWords } from '@tilsynsblik/service-kit'
import type { DatabaseSite } from '../platform/databases.ts'
import { serviceContextOf } from '../platform/service-principal.ts'
import { withRegister } from './with-register.ts'

const registers = [
  { service: incidents, words: reportWords },
  { service: complaints, words: complaintWords },
  { service: notifications, words: caseWords },
]

export interface HandErasure {
  wanted: WantedWords
  /** The decision: a number, never words. */
  rule: string
  by: string
  now: Date
}

/** What became of the words of one kind: which are gone, and which are kept, with why. */
export interface HandErased {
  kind: string
  erased: string[]
  kept: { id: string; why: 'HOLD' | NonNullable<KeptRecord['keptFor']> }[]
}

/**
 * Erases what somebody has decided on: one record, or all of a child in every register, under the child each register has for it. What
 * is under a hold is kept, and a crime that was told too. What the archive must have first is kept when all of a child is erased; a decision
 * on that one record is about it. Done again, it erases what it did not come to.
 */
export async function eraseByHand(site: DatabaseSite, erasure: HandErasure): Promise<HandErased[]> {
  const told: HandErased[] = []
  for (const { service, words } of registers)
    await withRegister(service, site, async (subgraph, key) => {
      const ctx = serviceContextOf(subgraph, key, 'erasure')
      for (const kind of words) told.push(await erasedOf(ctx, kind, erasure))
    })
  return told
}

async function erasedOf(ctx: ServiceContext, { kind, find, mark }: KeptWords, { wanted, rule, by, now }: HandErasure): Promise<HandErased> {
  const found = await find(ctx, wanted)
  const stays = ({ keptFor }: KeptRecord) => keptFor === 'CRIME' || (keptFor === 'ARCHIVE' && wanted.id === null)
  const erased = await eraseRecords(
    ctx,
    { kind, rule, by },
    found.filter((record) => !stays(record)),
    mark(now),
  )
  const gone = new Set(erased)
  const kept = found.filter(({ id }) => !gone.has(id))
  const held = await ctx.words.held(kept)
  return { kind, erased, kept: kept.map(({ id, keptFor }) => ({ id, why: held.has(id) || keptFor === null ? 'HOLD' : keptFor })) }
}
