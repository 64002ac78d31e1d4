import { useState } from 'react'
import { childAccounts, reportActions, type ChildAccount } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AttachmentField } from '../attachments/attachment-field.tsx'
import { hasAccountFile, useAttachments } from '../attachments/use-attachments.ts'
import { MutationForm } from '../mutation-form.tsx'
import type { ReportFormProps } from './action-form.ts'
import { keptOf } from './report-attachments.tsx'
import { AddChildAccount, MarkCrime, OrientGuardian, WriteSupplement } from './report-documents.ts'

interface AccountDraft {
  account: ChildAccount
  text: string
  reason: string
}

/** The child's own account, when it comes later; or why it does not come. */
export function AccountForm({ report, onDone, onWrongState }: ReportFormProps) {
  const { id, version } = report
  const { t, word } = useLanguage()
  const { fields, help } = t.register
  const { draft, change, forget, isKept } = useDraft<AccountDraft>(`indberetning.${id}.redegoerelse`, {
    account: 'ATTACHED',
    text: '',
    reason: '',
  })
  const attached = draft.account === 'ATTACHED'
  const files = useAttachments({ reportId: id, kept: keptOf(report, ['CHILD_ACCOUNT']) })
  const [tooSoon, setTooSoon] = useState(false)
  const said = draft.text.trim() !== '' || hasAccountFile(files)
  return (
    <MutationForm
      label={word(reportActions, 'ADD_ACCOUNT')}
      submit={word(reportActions, 'ADD_ACCOUNT')}
      document={AddChildAccount}
      variables={() => ({
        input: {
          id,
          version,
          account: draft.account,
          text: attached ? draft.text.trim() || null : null,
          reason: attached ? null : draft.reason.trim(),
        },
      })}
      empty={() => (attached ? (said ? [] : ['text']) : draft.reason.trim() ? [] : ['reason'])}
      before={async () => {
        setTooSoon(files.unsent > 0)
        return files.unsent === 0
      }}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
      more={
        <>
          {isKept && <span className="small">{t.form.draftKept}</span>}
          {tooSoon && files.unsent > 0 && (
            <Notice act>
              <p>{t.attachments.wait}</p>
            </Notice>
          )}
        </>
      }
    >
      <Choice
        name="account"
        label={t.report.forms.accountWhat}
        value={draft.account}
        options={childAccounts
          .filter(({ code }) => code !== 'UNKNOWN' && code !== 'TO_FOLLOW')
          .map(({ code }) => ({ value: code, label: word(childAccounts, code) }))}
        onChange={(account) => change({ account })}
      />
      {attached ? (
        <TextArea
          name="text"
          label={fields.accountText}
          help={help.accountTextOrFile}
          optional={hasAccountFile(files)}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
      ) : (
        <TextArea name="reason" label={fields.accountReason} rows={2} value={draft.reason} onChange={(reason) => change({ reason })} />
      )}
      {(attached || files.lines.length > 0) && <AttachmentField label={fields.attachments} kind="CHILD_ACCOUNT" files={files} />}
    </MutationForm>
  )
}

/** A suspicion does not wait: whoever is told is named before it is told. */
export function CrimeForm({ report: { id }, onDone, onWrongState }: ReportFormProps) {
  const { t } = useLanguage()
  const c = t.register.crime
  const { draft, change, forget } = useDraft(`indberetning.${id}.mistanke`, { text: '' })
  return (
    <MutationForm
      act
      label={c.title}
      submit={c.submit}
      document={MarkCrime}
      variables={() => ({ input: { id, text: draft.text.trim() } })}
      empty={() => (draft.text.trim() ? [] : ['text'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <p>{c.why}</p>
      <TextArea name="text" label={c.text} rows={3} value={draft.text} onChange={(text) => change({ text })} />
    </MutationForm>
  )
}

/** Reflections of the home, apart from the report, and labelled so. */
export function SupplementForm({ report: { id, supplement }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { draft, change, forget, isKept } = useDraft(`indberetning.${id}.tillaeg`, { text: supplement ?? '' })
  return (
    <MutationForm
      label={word(reportActions, 'WRITE_SUPPLEMENT')}
      submit={word(reportActions, 'WRITE_SUPPLEMENT')}
      document={WriteSupplement}
      variables={() => ({ input: { id, text: draft.text.trim() } })}
      empty={() => (draft.text.trim() ? [] : ['text'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <TextArea
        name="text"
        label={t.report.forms.supplement}
        help={t.register.help.supplement}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
    </MutationForm>
  )
}

/** That the guardian was told; not while a lock is on, and not while nobody knows whether one is. */
export function GuardianForm({ report: { id }, today, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const f = t.report.forms
  const [locked, setLocked] = useState<string>()
  const { draft, change, forget } = useDraft(`indberetning.${id}.orienter`, { on: today, how: '' })
  return (
    <MutationForm
      label={word(reportActions, 'ORIENT_GUARDIAN')}
      submit={word(reportActions, 'ORIENT_GUARDIAN')}
      document={OrientGuardian}
      variables={() => {
        setLocked(undefined)
        return { input: { id, on: draft.on, how: draft.how.trim() } }
      }}
      empty={() => [...(draft.on ? [] : ['on']), ...(draft.how.trim() ? [] : ['how'])]}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={(state) => (state === 'GUARDIAN_LOCKED' || state === 'LOCK_UNKNOWN' ? setLocked(state) : onWrongState(state))}
      more={
        locked && (
          <Notice act>
            <p>
              <strong>{locked === 'LOCK_UNKNOWN' ? f.guardianUnknown : f.guardianLocked}</strong>
            </p>
          </Notice>
        )
      }
    >
      <DayField name="on" label={f.guardianOn} max={today} value={draft.on} onChange={(on) => change({ on })} />
      <TextArea name="how" label={f.guardianHow} rows={3} value={draft.how} onChange={(how) => change({ how })} />
    </MutationForm>
  )
}
