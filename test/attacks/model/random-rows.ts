import type { Persona } from '@tilsynsblik/vocabulary'
import { notifiedPersonas, scopeKindOf } from '@tilsynsblik/vocabulary'

export interface Column {
  name: string
  type: string
  generated: boolean
}

/** Numbers that look drawn and are the same for the same seed (mulberry32). */
export interface Dice {
  /** One of these. */
  of<T>(values: readonly T[]): T
  /** True so often in a hundred. */
  often(percent: number): boolean
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { of: (values) => values[Math.floor(next() * values.length)]!, often: (percent) => next() * 100 < percent }
}

/** Few of each kind, so that rows meet: two are somebody's, and who is nobody's asks too. */
export const scopes: Readonly<Record<string, readonly string[]>> = {
  institution: ['home-a', 'home-b'],
  department: ['dep-a', 'dep-b'],
  operator: ['op-a', 'op-b'],
  municipality: ['0101', '0630'],
  authority: ['syd', 'nord'],
  child: ['c-1', 'c-2'],
  receipt: ['hash-1', 'hash-2'],
}

export const people = ['anna', 'bo', 'clara']
const ids = Array.from({ length: 10 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`)
const everyScope = Object.values(scopes).flat()

/** Columns that say whose a row is, by what they are called. */
const kinds: readonly [RegExp, readonly string[]][] = [
  [/^(from_)?institution_id$/, scopes['institution']!],
  [/^department_id$/, scopes['department']!],
  [/^operator_id$/, scopes['operator']!],
  [/municipality_id$|^similar_id$/, scopes['municipality']!],
  [/authority_id$/, scopes['authority']!],
  [/^child_id$/, scopes['child']!],
  [/^receipt_hash$/, scopes['receipt']!],
  [/^(scope_id|recipient_id)$/, everyScope],
  [/(^|_)by$|_id$|^adviser|^second_adviser/, people],
  [/^persona$|^role$/, [...notifiedPersonas, 'complainant']],
  [/^quarter$/, ['2026K1', '2026K2']],
  [/^edition$/, ['edition-1', 'edition-2']],
]

/** Words that a rule reads, in columns that are no list. */
const said: Readonly<Record<string, readonly string[]>> = {
  'notification_event.action': ['RECEIVED', 'ASSESSED'],
  'finding.shared_at': ['2026-01-01T00:00:00Z'],
  'overview_version.keep_until': ['2026-01-01', '2099-01-01'],
}

/** One value for one column, as text that PostgreSQL reads. */
export function randomValue(draw: Dice, table: string, { name, type }: Column, words?: readonly string[]): string | null {
  // What decides who sees a row is as often there as not.
  if (draw.often(/_(at|since|on|until)$|^outcome$|^approved_by$|^answered_by$/.test(name) ? 40 : 7)) return null
  if (table === 'institution' && name === 'id') return draw.of(scopes['institution']!)
  if (words) return type.endsWith('[]') ? `{${draw.of(words)}}` : draw.of(words)
  const spoken = said[`${table}.${name}`]
  if (spoken) return draw.of(spoken)
  if (type === 'uuid') return draw.of(ids)
  if (name === 'team') return `{${draw.of(people)},${draw.of(people)}}`
  if (name === 'home_ids') return draw.of(['{}', '{home-a}', '{home-a,home-b}'])
  if (name === 'suspected') return draw.of(['{}', '{GUARDIAN}'])
  const known = type === 'text' || type.startsWith('character') ? kinds.find(([pattern]) => pattern.test(name)) : undefined
  if (known) return draw.of(known[1])
  return draw.of(ofType(type))
}

function ofType(type: string): readonly string[] {
  if (type.endsWith('[]')) return ['{}', '{x}']
  if (type === 'boolean') return ['true', 'false']
  if (type === 'date') return ['2026-01-01', '2026-05-01']
  if (type.startsWith('timestamp')) return ['2026-01-01 10:00:00+00', '2026-05-01 10:00:00+00']
  if (type === 'jsonb' || type === 'json') return ['{}']
  if (type === 'bytea') return ['\\x00', '\\x01']
  if (/int|numeric|double|real/.test(type)) return ['1', '2', '3']
  return ['x', 'y']
}

/** Whoever may ask: each persona in a part of the world that is somebody's, or nobody's. */
export function randomScope(draw: Dice, persona: Persona): string | null {
  const kind = scopeKindOf(persona)
  return kind === 'country' ? null : draw.often(10) ? 'nowhere' : draw.of(scopes[kind]!)
}
