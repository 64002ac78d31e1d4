import type { Reach } from '@tilsynsblik/service-kit'
import type { retention } from '../domain/retention.ts'

/** A case needs the quarter: `table` has its department and its quarter. */
export function held(table: string): string {
  return `exists (select from archive_hold as hold
    where hold.department_id = ${table}.department_id and hold.quarter = ${table}.quarter and hold.lifted_at is null)`
}

/** So many years after the end of its year, and no case needs it. */
export function pastQuarter(table: string, { keep }: (typeof retention)['workingCopy' | 'alarm']): string {
  return `make_date(left(${table}.quarter, 4)::int + ${keep.years + 1}, 1, 1) <= current_date and not ${held(table)}`
}

/** For the nightly job, and no more than may go: the rule is kept here too. */
export function onlyPast(when: string): { service: Reach } {
  return { service: { everything: true, when } }
}
