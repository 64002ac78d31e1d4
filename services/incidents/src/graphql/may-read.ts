import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import { ReportVersion } from '../data/tables.ts'
import { isReadableTo } from '../domain/workflow.ts'
import type { IncidentRow } from '../queries/incident-row.ts'

/** May the caller read what a report says, and may they by now? */
export function mayRead({ principal }: ServiceContext, report: IncidentRow): boolean {
  return isReadBy(ReportVersion, principal.persona) && isReadableTo(report, principal)
}
