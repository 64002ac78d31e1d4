import { personaCodes, scopeKindOf, type Persona } from '@tilsynsblik/vocabulary'

// What somebody may do to a row, as a pure function of the row and of who asks. Written from the access rules of the domain (ACC 1.9
// and the workflows), not from the policies: what the database does is held against it.

/** A row as text, column by column. */
export type Row = Readonly<Record<string, string | null>>

/** All rows of one service, by table. */
export type World = Readonly<Record<string, readonly Row[]>>

export interface Who {
  persona: Persona
  scope: string | null
  userId: string
}

export type Rule = (row: Row, who: Who, world: World) => boolean

/** Rows, and which columns of them; without the latter all. */
export interface Right {
  rows: Rule
  only?: readonly string[]
  except?: readonly string[]
}

export type Rights = Partial<Record<Persona, Rule | Right>>

export interface TableRules {
  sees: Rights
  adds?: Rights
  changes?: Rights
  removes?: Rights
}

/** By table. */
export type ServiceRules = Readonly<Record<string, TableRules>>

export const all: Rule = () => true

/** The caller's own home, department, municipality, authority or child stands in this column, or in one of these. */
export function of(...columns: string[]): Rule {
  return (row, { scope }) => scope !== null && columns.some((column) => row[column] === scope)
}

/** The caller herself stands in this column. */
export function by(column: string): Rule {
  return (row, { userId }) => row[column] === userId
}

export function is(column: string, ...values: (string | null)[]): Rule {
  return (row) => values.includes(row[column] ?? null)
}

export function both(...rules: Rule[]): Rule {
  return (row, who, world) => rules.every((rule) => rule(row, who, world))
}

export function either(...rules: Rule[]): Rule {
  return (row, who, world) => rules.some((rule) => rule(row, who, world))
}

export function not(rule: Rule): Rule {
  return (row, who, world) => !rule(row, who, world)
}

/**
 * There is a row of another table that the rule holds for, and that belongs to this one.
 *
 * @param belongs which column of the other table is which of this
 */
export function some(table: string, belongs: Readonly<Record<string, string>>, rule: Rule = all): Rule {
  const pairs = Object.entries(belongs)
  const meets = (other: Row, row: Row) => pairs.every(([theirs, ours]) => other[theirs] !== null && other[theirs] === row[ours])
  return (row, who, world) => world[table]!.some((other) => meets(other, row) && rule(other, who, world))
}

export function only(rows: Rule, columns: string): Right {
  return { rows, only: columns.split(' ') }
}

export function except(rows: Rule, columns: string): Right {
  return { rows, except: columns.split(' ') }
}

/** The same for each of these. */
export function each(personas: readonly Persona[], right: Rule | Right): Rights {
  return Object.fromEntries(personas.map((persona) => [persona, right]))
}

/** An operator keeps the product running: she reads of no register, and no figure. */
export const readers: readonly Persona[] = personaCodes.filter((persona) => persona !== 'operator')
export const signedIn: readonly Persona[] = readers.filter((persona) => persona !== 'public')
export const authority: readonly Persona[] = ['supervisor', 'authority_head']
export const department: readonly Persona[] = ['consultant', 'department_head']
export const theHome: readonly Persona[] = ['staff', 'manager']

/** A job of the service adds and changes. */
export const service: Pick<TableRules, 'adds' | 'changes'> = { adds: { service: all }, changes: { service: all } }

/** What an edition is before it is open: nobody's but of the role that draws it. The same in every service. */
export const editionRules: ServiceRules = {
  frozen_edition: {
    sees: { ...each(readers, not(is('opened_at', null))), statistics: all },
    adds: { statistics: all },
    changes: { statistics: only(all, 'opened_at') },
  },
  published_cell: {
    sees: {
      ...each(readers, some('frozen_edition', { edition: 'edition' }, not(is('opened_at', null)))),
      statistics: all,
    },
    adds: { statistics: all },
  },
  figure_spread: { sees: { statistics: all }, adds: { statistics: all } },
}

/** Advis: for one persona in one scope, or for one person there; that it was read is all that is ever changed of it. */
export function notices(notified: Partial<Record<Persona, Rule>>): TableRules {
  const forMe: Rule = (row, who) => row['persona'] === who.persona && (row['person_id'] === null || row['person_id'] === who.userId)
  const mine = Object.entries(notified).map(([persona, seen]) => [
    persona,
    both(forMe, scopeKindOf(persona as Persona) === 'country' ? all : of('scope_id'), seen),
  ]) as [Persona, Rule][]
  return {
    sees: { ...Object.fromEntries(mine), service: all },
    adds: { service: all },
    changes: { ...Object.fromEntries(mine.map(([persona, rule]) => [persona, only(rule, 'read_at read_by')])), service: all },
  }
}
