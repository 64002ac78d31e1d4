import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'

/** What each form of a report is given: the record as it was seen, and whom to tell what came of it. */
export interface ReportFormProps {
  report: ReportRecordFragment
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}
