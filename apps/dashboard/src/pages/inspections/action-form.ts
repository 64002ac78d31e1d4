import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'

/** What each form of an inspection is given: the record as it was seen, and whom to tell what came of it. */
export interface ActionFormProps {
  inspection: InspectionCaseRecordFragment
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}
