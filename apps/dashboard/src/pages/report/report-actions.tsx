import type { ComponentType } from 'react'
import { reportActions, type CalendarDate, type ReportAction } from '@tilsynsblik/vocabulary'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { AttachmentForm } from './attachment-form.tsx'
import type { ReportFormProps } from './action-form.ts'
import { AccountForm, CrimeForm, GuardianForm, SupplementForm } from './home-forms.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import { ApproveForm, CloseForm, ReopenForm, ReturnForm, VoidForm } from './manager-forms.tsx'
import { reportHref } from './report-search.ts'
import { WithdrawForm } from './withdraw-form.tsx'

const forms: Record<Exclude<ReportAction, 'CORRECT'>, ComponentType<ReportFormProps>> = {
  APPROVE: ApproveForm,
  RETURN: ReturnForm,
  GIVE_FEEDBACK: FeedbackForm,
  ADD_ACCOUNT: AccountForm,
  ADD_ATTACHMENT: AttachmentForm,
  WITHDRAW_ATTACHMENT: WithdrawForm,
  ORIENT_GUARDIAN: GuardianForm,
  ADD_FOLLOW_UP: FollowUpForm,
  MARK_CRIME: CrimeForm,
  WRITE_SUPPLEMENT: SupplementForm,
  CLOSE: CloseForm,
  REOPEN: ReopenForm,
  VOID: VoidForm,
}

/** What moves the report on stands first. */
const order: readonly ReportAction[] = [
  'APPROVE',
  'RETURN',
  'GIVE_FEEDBACK',
  'CLOSE',
  'CORRECT',
  'ADD_ACCOUNT',
  'ADD_ATTACHMENT',
  'ORIENT_GUARDIAN',
  'ADD_FOLLOW_UP',
  'MARK_CRIME',
  'WRITE_SUPPLEMENT',
  'WITHDRAW_ATTACHMENT',
  'REOPEN',
  'VOID',
]
const opens: readonly ReportAction[] = ['APPROVE', 'GIVE_FEEDBACK']

interface ReportActionsProps {
  report: ReportRecordFragment
  today: CalendarDate
  onDone: (sentence: string) => void
  onWrongState: (state: string) => void
}

/** What can be done now, as the server says it: one small form each. */
export function ReportActions({ report, today, onDone, onWrongState }: ReportActionsProps) {
  const { t, word } = useLanguage()
  const { allowedActions, version } = report
  if (allowedActions.length === 0) return null
  const inOrder = order.filter((action) => allowedActions.includes(action))
  return (
    <section className="actions no-print" id="handlinger">
      <h2>{t.report.now}</h2>
      {inOrder.map((action, index) => {
        if (action === 'CORRECT')
          return (
            <p key={action} className="action-link">
              <a href={reportHref(report.id, { ret: 'ja' })}>{t.report.toCorrection}</a>
            </p>
          )
        const ActionForm = forms[action]
        return (
          <details key={`${action} ${version}`} open={index === 0 && opens.includes(action)}>
            <summary>
              <h3>{word(reportActions, action)}</h3>
            </summary>
            <div className="prose">
              <ActionForm report={report} today={today} onDone={() => onDone(t.report.done[action])} onWrongState={onWrongState} />
            </div>
          </details>
        )
      })}
    </section>
  )
}
