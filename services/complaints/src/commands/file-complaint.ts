import { invalidInput, refused, scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { complaintRules } from '../domain/complaint-rules.ts'
import { decideFiling, type TypedComplaint } from '../domain/filing.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'
import { writeFiling } from './write-filing.ts'

/** Files a complaint: of a child who is signed in, or of whoever holds the receipt. The form's id is the complaint's. */
export async function fileComplaint(ctx: ServiceContext, input: TypedComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const { persona } = ctx.principal
  if (persona !== 'child' && persona !== 'complainant') throw refused('FORBIDDEN')
  const { filing, problems } = decideFiling(input, { isChild: persona === 'child', now, rules: complaintRules })
  if (!filing) return invalidInput(...problems!)
  const childId = persona === 'child' ? scopeOf(ctx) : null
  return writeFiling(ctx, input.id.toLowerCase(), filing, { childId, receiptHash: childId ? null : scopeOf(ctx), filedAt: now })
}
