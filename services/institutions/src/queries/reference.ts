import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { InstitutionRow } from './institution-rows.ts'

/** The municipalities, in Danish alphabetical order. */
export async function municipalities(ctx: ServiceContext): Promise<InstitutionRow['municipality'][]> {
  return ctx.read(
    `select id, name, children, children_estimated as "childrenEstimated", tile_x as "tileX", tile_y as "tileY" from municipality order by name`,
  )
}

export async function oversightAuthorities(ctx: ServiceContext): Promise<{ id: string; name: string }[]> {
  return ctx.read('select id, name from oversight_authority order by name')
}

/** Every operating department, with homes or without. */
export async function operatingDepartments(ctx: ServiceContext): Promise<NonNullable<InstitutionRow['department']>[]> {
  return ctx.read('select id, name, operator_id as "operatorId" from operating_department order by name, id')
}

export interface RuleRow {
  key: string
  value: string
  validFrom: string
  validTo: string | null
  source: string
  confidence: string
}

/** The rules in force on a day. */
export async function rulesOn(ctx: ServiceContext, day: CalendarDate): Promise<RuleRow[]> {
  return ctx.read(
    `select key, value::text, valid_from::text as "validFrom", valid_to::text as "validTo", source, confidence
     from rule where valid_from <= $1::date and (valid_to is null or valid_to >= $1::date) order by key`,
    [day],
  )
}

/** Every version of these rules. */
export async function ruleHistory(ctx: ServiceContext, keys: readonly string[]): Promise<RuleRow[]> {
  return ctx.read(
    `select key, value::text, valid_from::text as "validFrom", valid_to::text as "validTo", source, confidence
     from rule where key = any($1) order by key, valid_from`,
    [keys],
  )
}
