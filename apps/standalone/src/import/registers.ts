import { incidents } from '@tilsynsblik/incidents'
import { institutions } from '@tilsynsblik/institutions'
import { ruleInForce, type CalendarDate, type InstitutionType, type OperatorKind, type Rule } from '@tilsynsblik/vocabulary'
import type { ServiceContexts } from '../platform/service-principal.ts'
import type { Moment } from './cells/reader.ts'
import { fold } from './fold.ts'

export interface RegisteredHome {
  id: string
  number: string
  type: InstitutionType
  municipalityId: string
  authorityId: string
  departmentId: string | null
  approvedFrom: CalendarDate
  closedOn: CalendarDate | null
}

export interface NamedRecord {
  id: string
  name: string
}

/** What a file is held against: read once, before its first row. */
export interface Registers extends Moment {
  homes: ReadonlyMap<string, RegisteredHome>
  municipality: Finder<NamedRecord & { authorityId: string }>
  authority: Finder<NamedRecord>
  /** To tell a misspelt name from any other text. */
  municipalityNames: readonly string[]
  authorityNames: readonly string[]
  operators: readonly (NamedRecord & { kind: OperatorKind })[]
  departments: readonly (NamedRecord & { operatorId: string })[]
  rules: readonly Rule[]
  /** The incidents that the file names, by source key. */
  incidents: ReadonlyMap<string, { id: string; institutionId: string }>
  /** Makes pseudonyms of references to children. */
  pseudonymKey: string
}

export interface RegistersWish extends Moment {
  pseudonymKey: string
  /** Source keys of the incidents that the file names. */
  incidentKeys: readonly string[]
}

/** Reads what the rows of a file point to, at the services that own it. */
export async function readRegisters(contexts: ServiceContexts, { incidentKeys, ...wish }: RegistersWish): Promise<Registers> {
  const ctx = contexts[institutions.name]!
  const [homes, municipalities, authorities, operators, departments, rules, found] = await Promise.all([
    ctx.read<RegisteredHome>(
      `select id, number, type, municipality_id as "municipalityId", authority_id as "authorityId", department_id as "departmentId",
              approved_from::text as "approvedFrom", closed_on::text as "closedOn" from institution`,
    ),
    ctx.read<NamedRecord & { authorityId: string }>('select id, name, authority_id as "authorityId" from municipality order by name'),
    ctx.read<NamedRecord>('select id, name from oversight_authority order by name'),
    ctx.read<NamedRecord & { kind: OperatorKind }>('select id, name, kind from operator'),
    ctx.read<NamedRecord & { operatorId: string }>('select id, name, operator_id as "operatorId" from operating_department'),
    ctx.read<Rule>('select key, value, valid_from::text as "validFrom", valid_to::text as "validTo", source, confidence from rule'),
    incidentKeys.length === 0
      ? []
      : contexts[incidents.name]!.read<{ id: string; institutionId: string; sourceKey: string }>(
          'select id, institution_id as "institutionId", source_key as "sourceKey" from incident where source_key = any($1)',
          [incidentKeys],
        ),
  ])
  return {
    ...wish,
    homes: new Map(homes.map((home) => [home.number, home])),
    municipality: municipalityFinder(municipalities),
    authority: authorityFinder(authorities),
    municipalityNames: municipalities.map(({ name }) => name),
    authorityNames: authorities.map(({ name }) => name),
    operators,
    departments,
    rules,
    incidents: new Map(found.map((incident) => [incident.sourceKey, incident])),
  }
}

export type Finder<Row> = (written: string) => Row | undefined

/** By its code, 0630 or 630, or by its name with or without "Kommune". */
export function municipalityFinder<Row extends NamedRecord>(municipalities: readonly Row[]): Finder<Row> {
  const known = new Map(municipalities.flatMap((row) => [[row.id, row] as const, [fold(row.name), row] as const]))
  return (written) => {
    const code = /^\d{3}$/.test(written) ? `0${written}` : written
    const name = fold(written).replace(/(regions)?kommune$/, '')
    // "Københavns Kommune": the s belongs to the grammar, unless it belongs to the name as in Randers.
    return known.get(code) ?? known.get(name) ?? known.get(name.replace(/s$/, ''))
  }
}

/** "Socialtilsyn Syd", "Syd" or syd. */
export function authorityFinder<Row extends NamedRecord>(authorities: readonly Row[]): Finder<Row> {
  const known = new Map(authorities.flatMap((row) => [[fold(row.id), row] as const, [withoutTitle(row.name), row] as const]))
  return (written) => known.get(withoutTitle(written))
}

function withoutTitle(name: string): string {
  return fold(name).replace(/^socialtilsyn(et)?/, '')
}

/** The number that a dated rule said on a day; null when no rule was in force. */
export function ruleNumber(rules: readonly Rule[], key: string, day: CalendarDate): number | null {
  const value = ruleInForce(rules, key, day)?.value
  return typeof value === 'number' ? value : null
}
