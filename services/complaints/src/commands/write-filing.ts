import {
  invalidInput,
  statement,
  writeFirst,
  wrongState,
  type Sealer,
  type ServiceContext,
  type Transaction,
} from '@tilsynsblik/service-kit'
import type { ComplaintChannel } from '@tilsynsblik/vocabulary'
import type { Filing } from '../domain/filing.ts'
import { complaintById } from '../queries/complaints-by-id.ts'
import { complaintWords } from '../queries/complaint-words.ts'
import { follow } from './announce.ts'
import { actorOf } from './change-complaint.ts'
import { asComplaint, complaintDone, type ComplaintOutcomeOf } from './outcomes.ts'

/** In whose name, and when, a complaint is written. */
export interface Filer {
  childId: string | null
  receiptHash: string | null
  filedAt: Date
  /** When a caseworker writes down what came in another way: who, and how it came. */
  recorded?: { by: string; channel: ComplaintChannel }
}

/** A complaint with all that it is filed with, in one transaction. Sent twice, it is one complaint. */
export async function writeFiling(ctx: ServiceContext, id: string, filing: Filing, filer: Filer): Promise<ComplaintOutcomeOf> {
  const records = { kind: 'complaint', ids: [id], children: filer.childId ? [filer.childId] : [] }
  const seal = await ctx.words.of(id)
  const wrote = await writeFirst(ctx, 'complaint.file', records, async (tx) => {
    if (!(await added(tx, id, filing, filer))) return false
    await addCase(tx, seal, { id, filing })
    await addFirstWords(tx, ctx, { id, words: seal('complaint_words.text', id, filing.words), filer })
    if (filing.incidentId)
      await statement(tx, 'insert into linked_incident (complaint_id, incident_id, linked_at) values ($1, $2, $3)', [
        id,
        filing.incidentId,
        filer.filedAt,
      ])
    await follow(tx, id)
    return true
  })
  return wrote ? complaintDone(ctx, id) : notWritten(ctx, id, filing)
}

/** One statement for the row itself: what belongs to it may only be written when it is there. */
async function added(tx: Transaction, id: string, filing: Filing, { childId, receiptHash, filedAt, recorded }: Filer): Promise<boolean> {
  const rows = await statement(
    tx,
    `insert into complaint (id, institution_id, municipality_id, recipient_kind, child_id, receipt_hash, incident_id, home_unknown, complainant,
                            child_age, own_party, party_age, subject, subjects, filed_at, state, version, receipt_due_on, due_on, source_key${recorded ? ', recorded_by, channel' : ''})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'FILED', 1, $16::date, $16::date, $17${recorded ? ', $18, $19' : ''})
     on conflict do nothing returning id`,
    [
      id,
      filing.institutionId,
      filing.municipalityId,
      filing.recipientKind,
      childId,
      receiptHash,
      filing.incidentId,
      filing.homeUnknown,
      filing.complainant,
      filing.childAge,
      filing.ownParty,
      filing.partyAge,
      filing.subjects[0],
      filing.subjects,
      filedAt,
      filing.receiptDueOn,
      `complaint:${id}`,
      ...(recorded ? [recorded.by, recorded.channel] : []),
    ],
  )
  return rows.length > 0
}

async function addCase(tx: Transaction, seal: Sealer, { id, filing }: { id: string; filing: Filing }): Promise<void> {
  const closed = (column: string, text: string | null) => seal(`case_file.${column}`, id, text)
  await statement(
    tx,
    `insert into case_file (complaint_id, child_name, child_age, happened_on, home_as_told, helper_name, helper_relation)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      closed('child_name', filing.childName),
      filing.childAge,
      filing.happenedOn,
      closed('home_as_told', filing.homeAsTold),
      closed('helper_name', filing.helperName),
      closed('helper_relation', filing.helperRelation),
    ],
  )
}

async function addFirstWords(
  tx: Transaction,
  { principal }: ServiceContext,
  { id, words, filer }: { id: string; words: string; filer: Filer },
): Promise<void> {
  await statement(
    tx,
    `with words as (
       insert into complaint_words (id, complaint_id, kind, said_at, text) values ($1, $1, 'OWN_WORDS', $2, $3)
     )
     insert into complaint_event (id, complaint_id, at, by, role, action, state) values (gen_random_uuid(), $1, $2, $4, $5, 'FILED', 'FILED')`,
    [id, filer.filedAt, words, actorOf(principal), principal.persona],
  )
}

/** Sent twice, it is one complaint; the id of another complaint is refused without a word about it. */
async function notWritten(ctx: ServiceContext, id: string, { words }: Filing): Promise<ComplaintOutcomeOf> {
  const [before, [said]] = await Promise.all([complaintById(ctx, id), complaintWords(ctx, [id])])
  if (!before) return invalidInput({ path: 'id', code: 'taken' })
  return said?.[0]?.text === words ? asComplaint(before) : wrongState(before.state)
}
