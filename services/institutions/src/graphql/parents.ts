import type { EmployeeRow } from '../queries/employee-rows.ts'
import type { InstitutionRow } from '../queries/institution-rows.ts'
import type { InstitutionPeriodKey, OccupancyRow } from '../queries/occupancy-during.ts'

// What stands behind a type of the contract, when that is not the type itself.

/** The key, and whatever the query that made it already knows. */
export interface InstitutionPeriod extends InstitutionPeriodKey, Partial<Pick<OccupancyRow, 'childDays' | 'places' | 'departmentId'>> {
  institution?: InstitutionRow
}

export type Institution = InstitutionRow

export interface QuarterlyOverview {
  id: string
}

export interface Edition {
  id: string
}

export interface HomePreparedness {
  institutionId: string
}

export type Employee = EmployeeRow
