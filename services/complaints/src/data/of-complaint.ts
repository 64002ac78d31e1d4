import { own, type Reach, type TableAccess } from '@tilsynsblik/service-kit'
import type { ComplaintEventWord, Persona } from '@tilsynsblik/vocabulary'

/** As much of a table as somebody reaches. */
interface Part {
  columns?: readonly string[]
  /** A condition in SQL on the complaint, or on the row. */
  when?: string
}

/**
 * What belongs to a complaint is reached by whoever reaches the complaint: its own policies answer inside these. A complaint
 * changes hands, is given a home, and a child is recognised in it; its scopes stand in one row, so that nothing of it can be
 * left behind with those who no longer may.
 */
export function ofComplaint(table: string, { columns, when }: Part = {}): Reach {
  const complaint = `exists (select from complaint where complaint.id = ${table}.complaint_id${when ? ` and ${when}` : ''})`
  return { everything: true, when: complaint, ...(columns && { columns }) }
}

/** An authority reads a case when it is the one to decide it, and else only that there is one. */
export const asRecipient = "complaint.recipient_kind = 'AUTHORITY'"

/** Those who may read a case from within. A municipality that is not the recipient sees no complaint at all. */
export function partiesOf(table: string, forComplainant?: readonly string[]): TableAccess['reads'] {
  const complainant = ofComplaint(table, { ...(forComplainant && { columns: forComplainant }) })
  return { ...decidersOf(table), appeals_board: ofComplaint(table), child: complainant, complainant }
}

/** Those who decide: the municipality, or the authority where the rule says so. */
export function decidersOf(table: string, { columns }: Pick<Part, 'columns'> = {}): Partial<Record<Persona, Reach>> {
  const authority = ofComplaint(table, { when: asRecipient, ...(columns && { columns }) })
  return { caseworker: ofComplaint(table, { ...(columns && { columns }) }), supervisor: authority, authority_head: authority }
}

/** A step is taken in one's own role, and is one of those the role takes. */
export function stepOf(persona: Persona, actions?: readonly ComplaintEventWord[]): string {
  const ownRole = `complaint_event.role = '${persona}'`
  return actions ? `${ownRole} and complaint_event.action = any(array[${actions.map((action) => `'${action}'`).join(', ')}])` : ownRole
}

/** The authority of the home, recipient or not. */
export function authorityOf(table: string): Partial<Record<Persona, Reach>> {
  return { supervisor: ofComplaint(table), authority_head: ofComplaint(table) }
}

/** The home's own rows. */
export const ofHome = (columns?: readonly string[]): Reach => own('institution_id', columns)

/** Whoever wrote the complaint down, for those who told it on paper or by word of mouth. */
export const isRecorder = 'complaint.recorded_by = (select app.subject())'
