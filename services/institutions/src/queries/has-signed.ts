import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { TextInForce } from '../domain/preparedness.ts'

/** Has the employee signed for this version of the text? */
export async function hasSigned(ctx: ServiceContext, employeeId: string, { text, version }: TextInForce): Promise<boolean> {
  const rows = await ctx.read('select 1 as signed from law_receipt where employee_id = $1 and text = $2 and version = $3', [
    employeeId,
    text,
    version,
  ])
  return rows.length > 0
}
