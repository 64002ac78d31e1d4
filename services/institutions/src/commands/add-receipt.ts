import { invalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, LawText } from '@tilsynsblik/vocabulary'
import type { EmployeeStanding } from '../queries/employee-by-id.ts'
import { hasSigned } from '../queries/has-signed.ts'
import { textsInForce } from '../queries/texts-in-force.ts'
import { addRecord, done, type PreparednessOutcome } from './add-record.ts'

interface Receipt {
  id: string
  institutionId: string
  employee: EmployeeStanding
  text: LawText
  receivedOn: CalendarDate
}

/** The version signed for is the one in force on the day it was received; each employee signs once for each. */
export async function addReceipt(
  ctx: ServiceContext,
  { id, institutionId, employee, text, receivedOn }: Receipt,
  now: Date,
): Promise<PreparednessOutcome> {
  const inForce = (await textsInForce(ctx, receivedOn)).find((one) => one.text === text)
  if (!inForce) return invalidInput({ path: 'receivedOn', code: 'noRule' })
  if (await hasSigned(ctx, employee.id, inForce)) return done(institutionId)
  return addRecord(
    ctx,
    {
      table: 'law_receipt',
      id,
      institutionId,
      problems: [],
      said: { employee_id: employee.id, text, version: inForce.version, received_on: receivedOn },
      derived: { staff_id: employee.staffId, way: employee.staffId === ctx.principal.userId ? 'SELF' : 'PAPER' },
      sameBy: ['employee_id', 'text', 'version'],
    },
    now,
  )
}
