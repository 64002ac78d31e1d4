import type { ComponentType } from 'react'
import { codesOf, notificationActions, type CalendarDate, type NotificationAction } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { AssessForm } from './assess-form.tsx'
import type { CaseFormProps, NotificationCase } from './case-form.tsx'
import { ChildrensHouseReportForm, NotChildrensHouseForm, ReferForm, SparForm, StartChildrensHouseForm } from './childrens-house-forms.tsx'
import { CloseForm, HandOverForm } from './close-forms.tsx'
import { DecideForm, HypothesisForm, InvestigateForm, StartSupportForm } from './decision-forms.tsx'
import { IdentifyForm, LiftLockForm, LockForm, ReceiptForm } from './lock-forms.tsx'
import { ConsultPoliceForm, PoliceDeclinedForm, PoliceInterviewForm, ReportPoliceForm, SafetyPlanForm } from './police-forms.tsx'
import { HoldConversationForm, OmitConversationForm, StatementForm } from './talk-forms.tsx'

const forms: Record<NotificationAction, ComponentType<CaseFormProps>> = {
  SEND_RECEIPT: ReceiptForm,
  ASSESS: AssessForm,
  IDENTIFY_CHILD: IdentifyForm,
  ADD_STATEMENT: StatementForm,
  HOLD_CONVERSATION: HoldConversationForm,
  OMIT_CONVERSATION: OmitConversationForm,
  LOCK_GUARDIAN: LockForm,
  LIFT_GUARDIAN_LOCK: LiftLockForm,
  CONSULT_POLICE: ConsultPoliceForm,
  REPORT_POLICE: ReportPoliceForm,
  POLICE_DECLINED: PoliceDeclinedForm,
  POLICE_INTERVIEW: PoliceInterviewForm,
  ADD_SAFETY_PLAN: SafetyPlanForm,
  SPAR_CHILDRENS_HOUSE: SparForm,
  REFER_CHILDRENS_HOUSE: ReferForm,
  NOT_CHILDRENS_HOUSE: NotChildrensHouseForm,
  START_CHILDRENS_HOUSE: StartChildrensHouseForm,
  CHILDRENS_HOUSE_REPORT: ChildrensHouseReportForm,
  ADD_HYPOTHESIS: HypothesisForm,
  INVESTIGATE: InvestigateForm,
  DECIDE: DecideForm,
  START_SUPPORT: StartSupportForm,
  HAND_OVER: HandOverForm,
  CLOSE: CloseForm,
}

/** What leads on, in its order; all others stand under the track they belong to. */
const leading: readonly NotificationAction[] = ['ASSESS', 'INVESTIGATE', 'DECIDE', 'START_SUPPORT']
const groups = {
  child: ['HOLD_CONVERSATION', 'ADD_STATEMENT', 'IDENTIFY_CHILD', 'OMIT_CONVERSATION'],
  police: ['CONSULT_POLICE', 'REPORT_POLICE', 'POLICE_DECLINED', 'POLICE_INTERVIEW', 'ADD_SAFETY_PLAN'],
  childrensHouse: codesOf(notificationActions).filter((code) => code.includes('CHILDRENS_HOUSE')),
  record: ['SEND_RECEIPT', 'ADD_HYPOTHESIS', 'HAND_OVER', 'LOCK_GUARDIAN', 'LIFT_GUARDIAN_LOCK', 'CLOSE'],
} as const satisfies Record<string, readonly NotificationAction[]>

interface CaseActionsProps {
  notification: NotificationCase
  today: CalendarDate
  onDone: (sentence: string) => void
  onWrongState: (state: string) => void
}

/** What can be done now, as the server says it: one small form each, what leads on first. */
export function CaseActions(props: CaseActionsProps) {
  const { t } = useLanguage()
  const { allowedActions } = props.notification
  if (allowedActions.length === 0) return null
  const next = leading.filter((action) => allowedActions.includes(action))
  return (
    <section className="actions no-print" id="handlinger">
      <h2>{t.notification.now}</h2>
      {next.map((action, index) => (
        <ActionDetails key={action} {...props} action={action} open={index === 0 && action === 'ASSESS'} />
      ))}
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
        const actions = groups[group].filter((action) => allowedActions.includes(action))
        if (actions.length === 0) return null
        return (
          <div key={group} className="action-group">
            <h3>{t.notification.actionGroups[group]}</h3>
            {actions.map((action) => (
              <ActionDetails key={action} {...props} action={action} inGroup />
            ))}
          </div>
        )
      })}
    </section>
  )
}

interface ActionDetailsProps extends CaseActionsProps {
  action: NotificationAction
  open?: boolean
  inGroup?: boolean
}

function ActionDetails({ action, open = false, inGroup = false, notification, today, onDone, onWrongState }: ActionDetailsProps) {
  const { t, word } = useLanguage()
  const ActionForm = forms[action]
  const name = word(notificationActions, action)
  return (
    <details key={`${action} ${notification.version}`} open={open}>
      <summary>{inGroup ? <h4>{name}</h4> : <h3>{name}</h3>}</summary>
      <div className="prose">
        <ActionForm
          notification={notification}
          today={today}
          onDone={() => onDone(t.notificationForms.done[action])}
          onWrongState={onWrongState}
        />
      </div>
    </details>
  )
}
