import {
  invalidInput,
  refused,
  scopeOf,
  type Sealer,
  type InvalidInput,
  type ServiceContext,
  statement,
  writeFirst,
  type WrongState,
  wrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { isDeepStrictEqual } from 'node:util'
import type { CaseStanding } from '../domain/case-standing.ts'
import { kept } from '../domain/case-texts.ts'
import { gravest, lockWhenReceived, receivedCase, type ReceivedForm, receivingProblems } from '../domain/receiving.ts'
import { columnOf, standingProperties } from '../queries/case-row.ts'
import { caseById } from '../queries/cases-by-id.ts'
import { notificationReceipt } from '../queries/notification-receipts.ts'
import { follow } from './announce.ts'
import { childrenOf } from './change-case.ts'
import { caseDone, type CaseDone, type ReceiptDone } from './outcomes.ts'

export type ReceivedOutcome = CaseDone | ReceiptDone | InvalidInput | WrongState

/**
 * A notification is here, with all that follows from it, in one statement of one transaction: its clock runs, and where the
 * suspicion points at the guardian the lock is on before anybody can be told. Sent twice, it is one.
 *
 * @throws DomainError FORBIDDEN for who receives none: another municipality's, and personas without a part in it
 */
export async function receiveNotification(ctx: ServiceContext, typed: ReceivedForm, now: Date): Promise<ReceivedOutcome> {
  const fromInstitutionId = sendingHome(ctx, typed)
  // A home sends now; what it says of an earlier instant is not the municipality's receipt.
  const form = fromInstitutionId === null ? typed : { ...typed, receivedAt: null, institutionId: typed.institutionId ?? fromInstitutionId }
  const ground = { now, fromInstitutionId }
  const problems = receivingProblems(form, ground)
  if (problems.length > 0) return invalidInput(...problems)

  const begun = receivedCase(form, ground)
  const standing = fromInstitutionId === null ? { ...begun, adviser: ctx.principal.userId } : begun
  const records = { kind: 'notification_case', ids: [form.id], children: childrenOf(standing) }
  const seal = await ctx.words.of(form.id)
  const isNew = await writeFirst(ctx, 'notification.receive', records, (tx) =>
    written(tx, seal, { form, standing, fromInstitutionId, by: ctx.principal.userId, now }),
  )
  return fromInstitutionId === null ? receivedHere(ctx, form, isNew) : sentFromHome(ctx, form)
}

/** Null when the municipality itself writes down what came to it. */
function sendingHome(ctx: ServiceContext, { municipalityId }: ReceivedForm): string | null {
  const { persona } = ctx.principal
  if (persona === 'staff' || persona === 'manager') return scopeOf(ctx)
  if (persona === 'caseworker' && municipalityId === ctx.principal.scope) return null
  throw refused('FORBIDDEN')
}

async function receivedHere(ctx: ServiceContext, form: ReceivedForm, isNew: boolean): Promise<ReceivedOutcome> {
  if (isNew) return caseDone(ctx, form.id)
  const before = await caseById(ctx, form.id)
  // The id belongs to a notification of another municipality, or to one from a file.
  if (!before) return invalidInput({ path: 'id', code: 'taken' })
  const same = before.words === form.words.trim() && isDeepStrictEqual([...before.kinds].sort(), [...new Set(form.kinds)].sort())
  return same ? { __typename: 'NotificationCase', ...before } : wrongState(before.state)
}

/** The home reads nothing back but the receipt, and only its own. */
async function sentFromHome(ctx: ServiceContext, { id }: ReceivedForm): Promise<ReceivedOutcome> {
  const receipt = await notificationReceipt(ctx, id)
  return receipt ? { __typename: 'NotificationReceipt', ...receipt } : invalidInput({ path: 'id', code: 'taken' })
}

interface Received {
  form: ReceivedForm
  standing: CaseStanding
  fromInstitutionId: string | null
  by: string
  now: Date
}

async function written(tx: Transaction, seal: Sealer, { form, standing, fromInstitutionId, by, now }: Received): Promise<boolean> {
  const fromHome = fromInstitutionId !== null
  const closed = (column: string, text: string | null) => seal(`notification_words.${column}`, form.id, text)
  const life = {
    ...Object.fromEntries(standingProperties.map((property) => [columnOf(property), standing[property]])),
    from_institution_id: fromInstitutionId,
    notified_by: fromHome ? by : null,
    leader_informed: fromHome ? (form.leaderInformed ?? null) : null,
  }
  const [row] = await statement<{ added: number }>(tx, receivingSql, [
    form.id,
    form.municipalityId,
    fromInstitutionId,
    by,
    now,
    standing.childId,
    standing.receivedAt,
    form.notifier,
    gravest(form.kinds),
    // Only then is it a notification about the home; elsewhere it only says where the child lives.
    standing.aboutHome ? standing.institutionId : null,
    JSON.stringify(life),
    closed('notifier_name', kept(form.notifierName)),
    closed('words', form.words.trim()),
    closed('observation', kept(form.observation)),
    closed('other_knowledge', kept(form.otherKnowledge)),
    closed('who_is_it', kept(form.whoIsIt)),
    form.guardianInformed,
    closed('guardian_reason', kept(form.guardianReason)),
    closed('leader_reason', fromHome ? kept(form.leaderReason) : null),
    standing.guardianLocked,
    seal('guardian_lock.why', form.id, lockWhenReceived),
  ])
  if (row!.added === 0) return false
  await follow(tx, form.id)
  return true
}

/** A home may add these rows and not read them: nothing of what is written is asked back. */
const receivingSql = `
  with received as (
    insert into notification (id, municipality_id, child_id, from_institution_id, received_at, notifier, kind, institution_id, advisers, source_key)
    values ($1::uuid, $2, $6, $3, $7::timestamptz, $8, $9, $10, 1, 'notification:' || $1::uuid)
    on conflict do nothing returning 1
  ), life as (
    insert into notification_case select life.* from received cross join jsonb_populate_record(null::notification_case, $11::jsonb) as life
  ), words as (
    insert into notification_words (notification_id, municipality_id, from_institution_id, notifier_name, words, observation, other_knowledge,
                                    who_is_it, guardian_informed, guardian_reason, leader_reason, written_by, written_at)
    select $1::uuid, $2, $3, $12, $13, $14, $15, $16, $17::boolean, $18, $19, $4, $5::timestamptz from received
  ), event as (
    insert into notification_event (id, notification_id, municipality_id, from_institution_id, at, by, action, state)
    select gen_random_uuid(), $1::uuid, $2, $3, $5::timestamptz, $4, 'RECEIVED', 'RECEIVED' from received
  ), lock as (
    insert into guardian_lock (id, child_id, municipality_id, notification_id, from_institution_id, on_since, set_by, why)
    select gen_random_uuid(), $6, $2, $1::uuid, $3, least($5::timestamptz, now()), $4, $21
    from received where $20::boolean and $6::text is not null
  )
  select count(*)::int as added from received`
