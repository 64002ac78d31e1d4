import { notificationActions, type CalendarDate, type NotificationAction } from '@tilsynsblik/vocabulary'
import type { NotificationCasePageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { CaseAction, type CaseActionProps } from '../case-action.tsx'

/** One case as the page asks for it. */
export type NotificationCase = NonNullable<NotificationCasePageQuery['notificationCase']>

/** What each form of a case is given: the record as it was seen, and whom to tell what came of it. */
export interface CaseFormProps {
  notification: NotificationCase
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}

interface OneActionProps<Data, Input> extends Omit<CaseActionProps<Data, Input>, 'name'> {
  action: NotificationAction
}

/** One action on a case, named as the word list names it. */
export function OneAction<Data, Input>({ action, ...rest }: OneActionProps<Data, Input>) {
  const { word } = useLanguage()
  return <CaseAction name={word(notificationActions, action)} {...rest} />
}
