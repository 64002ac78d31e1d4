import type { CalendarDate, Complainant, ComplaintChannel, ComplaintSubject } from '@tilsynsblik/vocabulary'
import type { RecordComplaintInput } from '../../graphql/graphql.ts'
import { textOf } from '../required.ts'

/** A complaint as it is written down: everything may be missing while it is. */
export interface RecordDraft {
  /** It has been sent once, and no answer came while the page was open. */
  sent: boolean
  channel: ComplaintChannel | null
  receivedOn: string
  complainant: Complainant | null
  childName: string
  childAge: number | null
  /** Empty: it is not in the register, or nobody knows. */
  institutionId: string
  homeAsTold: string
  happenedOn: string
  subjects: ComplaintSubject[]
  words: string
  helperName: string
  helperRelation: string
}

export function emptyRecord(today: CalendarDate): RecordDraft {
  return {
    sent: false,
    channel: null,
    receivedOn: today,
    complainant: null,
    childName: '',
    childAge: null,
    institutionId: '',
    homeAsTold: '',
    happenedOn: '',
    subjects: [],
    words: '',
    helperName: '',
    helperRelation: '',
  }
}

/** What must be filled in, under the name of its field. */
export function requiredOf(draft: RecordDraft): Readonly<Record<string, unknown>> {
  const { channel, receivedOn, complainant, childAge, institutionId, homeAsTold, subjects, words, helperName } = draft
  return {
    channel,
    receivedOn,
    complainant,
    childAge,
    ...(institutionId === '' && { homeAsTold }),
    subjects,
    words,
    ...(complainant === 'HELPER' && { helperName }),
  }
}

/** @param receiptHash of the code that is handed out: the code itself is not sent */
export function recordInput(draft: RecordDraft, { id, receiptHash }: { id: string; receiptHash: string }): RecordComplaintInput {
  return {
    id,
    channel: draft.channel!,
    receivedOn: draft.receivedOn,
    receiptHash,
    complainant: draft.complainant!,
    childName: textOf(draft.childName),
    childAge: draft.childAge!,
    institutionId: draft.institutionId || null,
    homeAsTold: draft.institutionId ? null : textOf(draft.homeAsTold),
    happenedOn: draft.happenedOn || null,
    subjects: draft.subjects,
    words: draft.words.trim(),
    helperName: textOf(draft.helperName),
    helperRelation: textOf(draft.helperRelation),
  }
}
