import { invalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, calendarDateOf, type LawText, problemIf } from '@tilsynsblik/vocabulary'
import { dayProblems } from '../domain/preparedness-problems.ts'
import { employeeById } from '../queries/employee-by-id.ts'
import type { PreparednessOutcome } from './add-record.ts'
import { addReceipt } from './add-receipt.ts'
import { requireManagerOf } from './own-home.ts'

export interface RecordReceipt {
  id: string
  institutionId: string
  employeeId: string
  text: LawText
  receivedOn: CalendarDate
}

/** The manager records that an employee signed on paper: those without a login, and those who signed before. */
export async function recordReceipt(ctx: ServiceContext, input: RecordReceipt, now: Date): Promise<PreparednessOutcome> {
  const { institutionId, employeeId, receivedOn } = input
  requireManagerOf(ctx, institutionId)
  const employee = await employeeById(ctx, institutionId, employeeId)
  const problems = dayProblems('receivedOn', receivedOn, calendarDateOf(now))
  if (!employee || problems.length > 0) return invalidInput(...problemIf(!employee, 'employeeId', 'unknown'), ...problems)
  return addReceipt(ctx, { ...input, employee }, now)
}
