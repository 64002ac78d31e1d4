import { invalidInput, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { isUuid, longest, problemIf } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { complaintWords } from '../queries/complaint-words.ts'
import { changeComplaint, complaintFor } from './change-complaint.ts'
import { complaintDone, type ComplaintOutcomeOf } from './outcomes.ts'

export interface AddComplaintWords {
  /** Of the complaint. */
  id: string
  /** Made by the form: sent twice, it is said once. */
  wordsId: string
  text: string
}

/** More words of whoever complained. They may come while the recipient is writing, so no version is asked for. */
export async function addComplaintWords(
  ctx: ServiceContext,
  { id, wordsId, text }: AddComplaintWords,
  now: Date,
): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, id, 'ADD_WORDS')
  const problems = [...problemIf(!isUuid(wordsId), 'wordsId', 'notAnId'), ...wordsProblems('text', text, longest.account)]
  if (problems.length > 0) return invalidInput(...problems)
  const [said] = await complaintWords(ctx, [complaint.id])
  if (said!.some((words) => words.id === wordsId.toLowerCase())) return complaintDone(ctx, complaint.id)
  return changeComplaint(ctx, complaint, complaint, {
    action: 'ADD_WORDS',
    event: 'WORDS_ADDED',
    now,
    write: (tx, seal) =>
      statement(tx, `insert into complaint_words (id, complaint_id, kind, said_at, text) values ($1, $2, 'ADDED', $3, $4)`, [
        wordsId,
        complaint.id,
        now,
        seal('complaint_words.text', wordsId, text.trim()),
      ]),
  })
}
