import { markErased, statement, type ErasureMark, type KeptWords } from '@tilsynsblik/service-kit'
import { keptDrafts, keptReports } from '../queries/kept-words.ts'

/** For who erases by hand: the words of this register. */
export const reportWords: readonly KeptWords[] = [
  { kind: 'incident', find: keptReports, mark: (now) => markErased('incident', now) },
  { kind: 'report_draft', find: keptDrafts, mark: () => removeDrafts },
]

/** Of a draft nothing is counted: it goes with its files. */
export const removeDrafts: ErasureMark = async (tx, ids) => {
  await statement(tx, 'delete from report_draft where id = any($1::uuid[])', [ids])
  await statement(tx, 'delete from report_attachment where incident_id = any($1::uuid[]) and filed_at is null', [ids])
}
