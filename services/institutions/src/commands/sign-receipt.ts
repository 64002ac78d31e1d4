import { invalidInput, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type LawText } from '@tilsynsblik/vocabulary'
import { ownEmployment } from '../queries/employee-by-id.ts'
import type { PreparednessOutcome } from './add-record.ts'
import { addReceipt } from './add-receipt.ts'
import { requireOwnHome } from './own-home.ts'

export interface SignReceipt {
  id: string
  institutionId: string
  text: LawText
}

/** An employee signs, for herself and today, that she was handed the text in force (INST 36). Signed twice, it is signed once. */
export async function signReceipt(ctx: ServiceContext, { id, institutionId, text }: SignReceipt, now: Date): Promise<PreparednessOutcome> {
  requireOwnHome(ctx, institutionId)
  const employee = await ownEmployment(ctx, institutionId)
  if (!employee) return invalidInput({ path: 'text', code: 'notOnRegister' })
  return addReceipt(ctx, { id, institutionId, employee, text, receivedOn: calendarDateOf(now) }, now)
}
