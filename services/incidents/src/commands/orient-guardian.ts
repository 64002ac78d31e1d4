import { refused, statement, wrongState, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { guardianHindrance } from '../domain/guardian-lock.ts'
import { orientingProblems, toldAt } from '../domain/recipients-by-hand.ts'
import { deliveriesOf } from '../queries/delivery-rows.ts'
import { incidentById } from '../queries/incidents-by-id.ts'
import { changeReport, reportFor } from './change-report.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'

export interface OrientGuardian {
  /** Of the report. */
  id: string
  on: CalendarDate
  how: string
}

/** That the manager told the guardian, in person or on paper. Not while a lock is on, and not while nobody knows whether one is. */
export async function orientGuardian(ctx: ServiceContext, { id, on, how }: OrientGuardian, now: Date): Promise<ReportOutcome> {
  if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
  const report = await reportFor(ctx, id, 'ORIENT_GUARDIAN')
  const copy = await newestCopy(ctx, report.id)
  // The copy comes with the job that follows the registration: until then the lock is not known.
  if (!copy) return wrongState('LOCK_UNKNOWN')
  if (copy.state === 'SENT' || copy.state === 'ACKNOWLEDGED') return reportDone(ctx, report.id)
  const hindrance = guardianHindrance(copy)
  if (hindrance) return wrongState(hindrance)

  const { occurredAt } = (await incidentById(ctx, report.id))!
  const days = { occurredOn: calendarDateOf(new Date(occurredAt)), today: calendarDateOf(now) }
  try {
    return await changeReport(ctx, report, report, {
      action: 'ORIENT_GUARDIAN',
      event: 'GUARDIAN',
      now,
      text: `${on}: ${how.trim()}`,
      problems: orientingProblems({ on, how }, days),
      write: async (tx) => {
        const told = await statement(
          tx,
          `update delivery set state = 'SENT', sent_at = $2, attempts = attempts + 1
           where id = $1 and state = 'PENDING' and fault is null returning id`,
          [copy.id, toldAt(on, now)],
        )
        if (told.length === 0) throw new Overtaken()
      },
    })
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error
    // A lock came on in between, or somebody else has told the guardian.
    const after = (await newestCopy(ctx, report.id))!
    return wrongState(guardianHindrance(after) ?? after.state)
  }
}

async function newestCopy(ctx: ServiceContext, incidentId: string) {
  return (await deliveriesOf(ctx, [incidentId]))[0]!
    .filter(({ recipient }) => recipient === 'GUARDIAN')
    .toSorted((one, other) => one.version - other.version)
    .at(-1)
}

class Overtaken extends Error {}
