import { enqueue, insertRows, statement, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import { noticesOf } from '../domain/delivery-notices.ts'
import { isSent, planDeliveries, relock, type DeliveryPlan, type PlannedDelivery, type Surroundings } from '../domain/delivery-plan.ts'
import type { FollowedReport } from '../domain/recipients.ts'
import { followedReport, type Followed } from '../queries/followed-report.ts'
import { addNotices } from './add-notices.ts'
import { dispatch } from './dispatch.ts'
import { fileCrimeAnswers } from './file-crime-answers.ts'
import { openToLocation } from './open-to-location.ts'

/**
 * Brings a report to everyone who has a right to it, and tells them: all that can be done here in one transaction, and the
 * rest as a job for each copy. Run again it finds nothing to do.
 */
export async function followReport(ctx: ServiceContext, { report: { id, childId } }: Followed, around: Surroundings): Promise<void> {
  await ctx.write('report.follow', { kind: 'incident', ids: [id], children: childId ? [childId] : [] }, async (tx) => {
    // Two at the same report wait for each other, and the second sees what the first did.
    await statement(tx, `select pg_advisory_xact_lock(hashtext('follow-report ' || $1))`, [id])
    const followed = await followedReport((sql, params) => statement(tx, sql, params), id)
    if (followed) await carryOut(tx, followed, around)
  })
}

/** Is anything to be done for it? So that what is done costs one look. */
export function isFollowed(followed: Followed, around: Surroundings): boolean {
  const { report, copies, feedback, unfiled, told } = followed
  const { added, changed } = planOf(followed, around)
  return (
    added.length === 0 &&
    changed.length === 0 &&
    unfiled === 0 &&
    noticesOf(report, { copies, feedback }).every(({ sourceKey }) => told.includes(sourceKey))
  )
}

function planOf({ report, copies }: Followed, around: Surroundings): DeliveryPlan {
  const plan = planDeliveries(report, copies, around)
  const waiting = copies.filter(({ id }) => !plan.changed.some((change) => change.id === id))
  return { ...plan, changed: [...plan.changed, ...(report.state === 'VOIDED' ? [] : relock(waiting, around.lock))] }
}

async function carryOut(tx: Transaction, followed: Followed, around: Surroundings): Promise<void> {
  const { report, copies, feedback } = followed
  const { now } = around
  const plan = planOf(followed, around)
  const added = plan.added.map((copy) => ({ ...copy, id: crypto.randomUUID(), incidentId: report.id }))
  await addCopies(tx, report, { added, now })
  for (const { id, version, state, fault } of plan.changed)
    await statement(
      tx,
      `update delivery set version = $2, state = $3, fault = $4 where id = $1 and state not in ('SENT', 'ACKNOWLEDGED')`,
      [id, version, state, fault],
    )
  if (followed.unfiled > 0) await fileCrimeAnswers(tx, report.id)
  await addNotices(tx, noticesOf(report, { copies: [...copies, ...added], feedback }), now)
  const sent = added.filter(isSent)
  if (sent.some(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')) await dispatch(tx, report.id, now)
  for (const copy of sent) if (copy.recipient === 'LOCATION_MUNICIPALITY') await openToLocation(tx, copy)
  for (const { id, channel, state } of added)
    if (state === 'PENDING' && channel !== 'BY_HAND') await enqueue(tx, 'deliver', { deliveryId: id }, { key: `deliver ${id}` })
}

async function addCopies(
  tx: Transaction,
  report: FollowedReport,
  { added, now }: { added: readonly (PlannedDelivery & { id: string })[]; now: Date },
): Promise<void> {
  if (added.length === 0) return
  const each = <Value>(value: Value) => added.map(() => value)
  await insertRows(tx, 'delivery', {
    id: added.map(({ id }) => id),
    incident_id: each(report.id),
    institution_id: each(report.institutionId),
    authority_id: each(report.authorityId),
    department_id: each(report.departmentId),
    acting_municipality_id: each(report.actingMunicipalityId),
    child_id: each(report.childId),
    recipient: added.map(({ recipient }) => recipient),
    recipient_id: added.map(({ recipientId }) => recipientId),
    version: added.map(({ version }) => version),
    channel: added.map(({ channel }) => channel),
    state: added.map(({ state }) => state),
    due_at: added.map(({ dueAt }) => dueAt?.toISOString() ?? null),
    created_at: each(now.toISOString()),
    sent_at: added.map((copy) => (isSent(copy) ? now.toISOString() : null)),
    attempts: added.map((copy) => (isSent(copy) ? 1 : 0)),
    fault: added.map(({ fault }) => fault),
  })
}
