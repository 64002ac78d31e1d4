import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type EmployeeKind } from '@tilsynsblik/vocabulary'
import { employeeProblems, type WrittenEmployee } from '../domain/preparedness-problems.ts'
import { employeesOn } from '../queries/employee-rows.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface RegisterEmployee extends WrittenEmployee {
  id: string
  institutionId: string
  kind: EmployeeKind
}

/** Somebody who works in the home: from that day she is counted among those who must be trained and must sign. */
export async function registerEmployee(ctx: ServiceContext, input: RegisterEmployee, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, staffId, kind, employedFrom } = input
  requireManagerOf(ctx, institutionId)
  const today = calendarDateOf(now)
  const employed = (await employeesOn(ctx, institutionId, today)).map((employee) => employee.staffId)
  return addRecord(
    ctx,
    {
      table: 'employee',
      id,
      institutionId,
      problems: employeeProblems(input, employed, today),
      said: { staff_id: staffId.trim(), kind, employed_from: employedFrom },
    },
    now,
  )
}
