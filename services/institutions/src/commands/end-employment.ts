import { invalidInput, refused, type ServiceContext, statement, writeFirst, wrongState } from '@tilsynsblik/service-kit'
import { calendarDateOf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { leavingProblems } from '../domain/preparedness-problems.ts'
import { employeeById } from '../queries/employee-by-id.ts'
import { done, type PreparednessOutcome } from './add-record.ts'
import { requireManagerOf } from './own-home.ts'

export interface EndEmployment {
  institutionId: string
  employeeId: string
  leftOn: CalendarDate
}

/** She works there no more, and is counted no more. What she learnt and signed stays. Said once: it is not moved afterwards. */
export async function endEmployment(
  ctx: ServiceContext,
  { institutionId, employeeId, leftOn }: EndEmployment,
  now: Date,
): Promise<PreparednessOutcome> {
  requireManagerOf(ctx, institutionId)
  const employee = await employeeById(ctx, institutionId, employeeId)
  if (!employee) throw refused('NOT_FOUND')
  if (employee.leftOn !== null) return employee.leftOn === leftOn ? done(institutionId) : wrongState('LEFT')
  const problems = leavingProblems(leftOn, employee.employedFrom, calendarDateOf(now))
  if (problems.length > 0) return invalidInput(...problems)
  const first = await writeFirst(ctx, 'employee.leave', { kind: 'employee', ids: [employeeId] }, async (tx) => {
    const rows = await statement(tx, 'update employee set left_on = $2::date where id = $1 and left_on is null returning id', [
      employeeId,
      leftOn,
    ])
    return rows.length === 1
  })
  return first ? done(institutionId) : wrongState('LEFT')
}
