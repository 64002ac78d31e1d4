import { complaintActions, type CalendarDate, type ComplaintAction } from '@tilsynsblik/vocabulary'
import type { ComplaintCasePageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { CaseAction, type CaseActionProps } from '../case-action.tsx'

/** One complaint as the page asks for it. */
export type ComplaintCase = NonNullable<ComplaintCasePageQuery['complaint']>

/** What each form of a complaint is given: the record as it was seen, and whom to tell what came of it. */
export interface CaseFormProps {
  complaint: ComplaintCase
  today: CalendarDate
  /** Names of the municipalities, by their codes. */
  municipalities: ReadonlyMap<string, string>
  onDone: () => void
  onWrongState: (state: string) => void
}

interface OneActionProps<Data, Input> extends Omit<CaseActionProps<Data, Input>, 'name'> {
  action: ComplaintAction
}

/** One action on a complaint, named as the word list names it. */
export function OneAction<Data, Input>({ action, ...rest }: OneActionProps<Data, Input>) {
  const { word } = useLanguage()
  return <CaseAction name={word(complaintActions, action)} {...rest} />
}
