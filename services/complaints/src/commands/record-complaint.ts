import { invalidInput, refused, scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { problemIf, type CalendarDate, type ComplaintChannel } from '@tilsynsblik/vocabulary'
import { complaintRules } from '../domain/complaint-rules.ts'
import { decideFiling, type TypedComplaint } from '../domain/filing.ts'
import { filedAtOf, receivedDayProblems } from '../domain/recording.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'
import { writeFiling } from './write-filing.ts'

export interface RecordComplaint extends Omit<TypedComplaint, 'municipalityId'> {
  channel: ComplaintChannel
  receivedOn: CalendarDate
  /** Of the code that is handed out with it: the code itself is made on the caseworker's screen, and comes nowhere. */
  receiptHash: string
}

/**
 * A complaint that came on paper, by telephone or in person, written down by the municipality it came to: in the words of
 * whoever complains, who gets a code for it as if it had been filed here. Its clock runs from the day it came. Whoever else it
 * belongs to, it is forwarded to.
 *
 * @throws DomainError FORBIDDEN for who receives none
 */
export async function recordComplaint(ctx: ServiceContext, input: RecordComplaint, now: Date): Promise<ComplaintOutcomeOf> {
  const { persona, userId } = ctx.principal
  if (persona !== 'caseworker') throw refused('FORBIDDEN')
  const { channel, receivedOn, receiptHash, ...typed } = input
  const early = [...receivedDayProblems(receivedOn, now), ...problemIf(!/^[0-9a-f]{64}$/.test(receiptHash), 'receiptHash', 'notAHash')]
  if (early.length > 0) return invalidInput(...early)
  const filedAt = filedAtOf(receivedOn, now)
  const { filing, problems } = decideFiling(
    { ...typed, municipalityId: scopeOf(ctx) },
    { isChild: false, now: filedAt, rules: complaintRules },
  )
  if (!filing) return invalidInput(...problems!)
  // Whoever decides by the rule of the day, it came to the municipality first.
  const here = { ...filing, recipientKind: 'MUNICIPALITY' as const }
  return writeFiling(ctx, input.id.toLowerCase(), here, { childId: null, receiptHash, filedAt, recorded: { by: userId, channel } })
}
