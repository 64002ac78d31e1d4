import type { ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type Course, problemIf } from '@tilsynsblik/vocabulary'
import { trainingProblems, type WrittenTraining } from '../domain/preparedness-problems.ts'
import { employeeById } from '../queries/employee-by-id.ts'
import { addRecord, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface AddTraining extends WrittenTraining {
  id: string
  institutionId: string
  employeeId: string
  course: Course
}

/** A course one employee has completed, and until when it counts. */
export async function addTraining(ctx: ServiceContext, input: AddTraining, now: Date): Promise<PreparednessOutcome> {
  const { id, institutionId, employeeId, course, completedOn, expiresOn } = input
  requireManagerOf(ctx, institutionId)
  const employee = await employeeById(ctx, institutionId, employeeId)
  return addRecord(
    ctx,
    {
      table: 'training',
      id,
      institutionId,
      problems: [...problemIf(!employee, 'employeeId', 'unknown'), ...trainingProblems(input, calendarDateOf(now))],
      said: { ...(employee && { employee_id: employee.id }), course, completed_on: completedOn, expires_on: expiresOn },
      ...(employee && { derived: { staff_id: employee.staffId } }),
    },
    now,
  )
}
