import { mintPrincipal, type PrincipalKey } from '@tilsynsblik/service-kit'
import { personaCodes, type Persona } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import type { BareRegister } from './bare-registers.ts'
import { people, randomScope, randomValue, type Column, type Dice } from './random-rows.ts'
import type { Right, Row, Rule, ServiceRules, TableRules, Who, World } from './rule.ts'

export type Command = 'select' | 'insert' | 'update' | 'delete'

/** What a caller may hold in the hand: a principal of her own, or something that is none. */
export type Credentials = 'own' | 'none' | 'expired' | 'of another service' | 'of another persona'

export interface Case {
  who: Who
  credentials: Credentials
  table: string
  command: Command
  /** What is read, written or changed. */
  columns: readonly string[]
  /** What is written. */
  row?: Row
  /** Only rows with this value. */
  filter?: { column: string; value: string }
}

/** What came of it: refused, the rows that were seen, or how many were written. */
export type Outcome = { refused: true } | { seen: readonly string[] } | { written: number }

const rightOf: Record<Command, keyof TableRules> = { select: 'sees', insert: 'adds', update: 'changes', delete: 'removes' }

function rightFor(rules: ServiceRules, table: string, command: Command, persona: Persona): Right | undefined {
  const right = rules[table]?.[rightOf[command]]?.[persona]
  return typeof right === 'function' ? { rows: right } : right
}

function holds({ only, except }: Right, column: string): boolean {
  return only ? only.includes(column) : !except?.includes(column)
}

/** What the rules say must come of it. */
export function expected({ who, credentials, table, command, columns, row, filter }: Case, rules: ServiceRules, world: World): Outcome {
  const right = rightFor(rules, table, command, who.persona)
  const named = filter ? [...columns, filter.column] : columns
  if (!right || credentials !== 'own' || !named.every((column) => holds(right, column))) return { refused: true }
  const allowed: Rule = right.rows
  if (command === 'insert') return allowed(row!, who, world) ? { written: 1 } : { refused: true }
  const reached = world[table]!.filter((candidate) => allowed(candidate, who, world))
  if (command === 'delete') return { written: reached.length }
  if (command === 'update')
    return reached.every((before) => allowed({ ...before, ...row }, who, world)) ? { written: reached.length } : { refused: true }
  return {
    seen: reached
      .filter((candidate) => !filter || candidate[filter.column] === filter.value)
      .map((candidate) => JSON.stringify(columns.map((column) => candidate[column])))
      .toSorted(),
  }
}

/** Did it come as it must? Who holds no principal of her own gets nothing: refused, or nothing to be refused. */
export function agrees(asked: Case, said: Outcome, came: Outcome): boolean {
  if (JSON.stringify(said) === JSON.stringify(came)) return true
  return asked.credentials !== 'own' && (('seen' in came && came.seen.length === 0) || ('written' in came && came.written === 0))
}

/** What PostgreSQL makes of it, in a transaction that the caller of this has begun and will undo. */
export async function carriedOut(
  client: pg.Client,
  service: string,
  keys: Readonly<Record<string, PrincipalKey>>,
  each: Case,
): Promise<Outcome> {
  const { who, table, command, columns, row, filter } = each
  const name = pg.escapeIdentifier(table)
  const list = columns.map(pg.escapeIdentifier)
  const values = columns.map((column) => (row?.[column] == null ? 'null' : pg.escapeLiteral(row[column])))
  const where = filter ? ` where ${pg.escapeIdentifier(filter.column)}::text = ${pg.escapeLiteral(filter.value)}` : ''
  const sql = {
    select: `select ${list.map((column) => `${column}::text`).join(', ')} from ${name}${where}`,
    insert: `insert into ${name} (${list.join(', ')}) values (${values.join(', ')})`,
    update: `update ${name} set ${list.map((column, i) => `${column} = ${values[i]}`).join(', ')}`,
    delete: `delete from ${name}`,
  }[command]
  try {
    await client.query(
      `select set_config('app.principal', ${pg.escapeLiteral(tokenOf(service, keys, each))}, true), set_config('role', '${service}_${who.persona}', true)`,
    )
    const { rows, rowCount } = await client.query({ text: sql, rowMode: 'array' })
    return command === 'select' ? { seen: rows.map((found) => JSON.stringify(found)).toSorted() } : { written: rowCount ?? 0 }
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return { refused: true }
    throw new Error(`${sql}: ${(error as Error).message}`, { cause: error })
  }
}

const expiredBy = 120_000

function tokenOf(service: string, keys: Readonly<Record<string, PrincipalKey>>, { who, credentials }: Case): string {
  if (credentials === 'none') return ''
  const signed = (persona: Persona, audience: string) =>
    mintPrincipal({ ...who, persona, purpose: 'model', requestId: 'model' }, audience, keys[service]!, '')
  if (credentials === 'of another service') return signed(who.persona, service === 'incidents' ? 'complaints' : 'incidents')
  if (credentials === 'of another persona') return signed(who.persona === 'service' ? 'public' : 'service', service)
  if (credentials === 'own') return signed(who.persona, service)
  const now = Date.now
  try {
    Date.now = () => now() - expiredBy
    return signed(who.persona, service)
  } finally {
    Date.now = now
  }
}

/** A case at random: three in four about something the persona has a right to at all, for the others are all alike. */
export function randomCase(draw: Dice, register: BareRegister, rules: ServiceRules, world: World): Case {
  const command = draw.of(['select', 'select', 'select', 'select', 'insert', 'update', 'update', 'delete'] as const)
  const tables = Object.keys(register.columns)
  const held = tables.flatMap((table) =>
    personaCodes.filter((persona) => rightFor(rules, table, command, persona)).map((persona) => ({ table, persona })),
  )
  const { table, persona } = held.length > 0 && draw.often(75) ? draw.of(held) : { table: draw.of(tables), persona: draw.of(personaCodes) }
  return caseOf(draw, register, rules, world, { table, persona, command })
}

/** A case about one table, one persona and one command; who exactly, and which columns and rows, at random. */
export function caseOf(
  draw: Dice,
  { columns: tables, words }: BareRegister,
  rules: ServiceRules,
  world: World,
  { table, persona, command }: { table: string; persona: Persona; command: Command },
): Case {
  const who: Who = { persona, scope: randomScope(draw, persona), userId: draw.of(people) }
  const credentials: Credentials = draw.often(88)
    ? 'own'
    : draw.of(['none', 'expired', 'of another service', 'of another persona'] satisfies Credentials[])
  const right = rightFor(rules, table, command, persona)
  const all = tables[table]!
  const writable = all.filter(({ generated }) => !generated)
  const granted = (command === 'select' ? all : writable).filter(({ name }) => !right || holds(right, name))
  const valueOf = (column: Column) => randomValue(draw, table, column, words.get(`${table}.${column.name}`))
  // One more than is granted, now and then: the column must refuse it all.
  const extra = draw.often(12) ? [draw.of(writable)] : []
  const base = { who, credentials, table, command }

  if (command === 'delete') return { ...base, columns: [] }
  if (command === 'insert') {
    const columns = [...new Set([...granted, ...extra])]
    let row: Row = {}
    // Half of what is written should pass: drawn again until it would.
    for (let tries = draw.often(50) ? 400 : 1; tries > 0; tries--) {
      row = Object.fromEntries(all.map((column) => [column.name, columns.includes(column) ? valueOf(column) : null]))
      if (right?.rows(row, who, world)) break
    }
    return { ...base, columns: columns.map(({ name }) => name), row }
  }
  if (command === 'update') {
    const column = extra[0] ?? draw.of(granted)
    return { ...base, columns: [column.name], row: { [column.name]: valueOf(column) } }
  }
  const whole = draw.often(50)
  const columns = [...new Set([...granted.filter(() => whole || draw.often(40)), ...extra, draw.of(granted)])]
  const filtered = draw.often(30) ? draw.of(all) : undefined
  const value = filtered && draw.of(world[table]!)[filtered.name]
  return {
    ...base,
    columns: columns.map(({ name }) => name),
    ...(filtered && value != null && { filter: { column: filtered.name, value } }),
  }
}
