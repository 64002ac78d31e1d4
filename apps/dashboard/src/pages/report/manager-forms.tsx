import { reportActions, voidReasons, type VoidReason } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import type { ReportFormProps } from './action-form.ts'
import { ApproveReport, CloseReport, ReopenReport, ReturnReport, VoidReport } from './report-documents.ts'

/** The manager's own words, and off to everyone who has a right to it. */
export function ApproveForm({ report: { id, version }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const f = t.report.forms
  const { draft, change, forget, isKept } = useDraft(`indberetning.${id}.godkend`, {
    assessment: '',
    followUpNeeded: null as boolean | null,
    followUpReason: '',
  })
  const { assessment, followUpNeeded, followUpReason } = draft
  return (
    <MutationForm
      label={word(reportActions, 'APPROVE')}
      submit={word(reportActions, 'APPROVE')}
      document={ApproveReport}
      variables={() => ({
        input: {
          id,
          version,
          assessment: assessment.trim(),
          followUpNeeded: followUpNeeded === true,
          followUpReason: followUpNeeded ? null : followUpReason.trim(),
        },
      })}
      empty={() => [
        ...(assessment.trim() ? [] : ['assessment']),
        ...(followUpNeeded === null ? ['followUpNeeded'] : []),
        ...(followUpNeeded === false && !followUpReason.trim() ? ['followUpReason'] : []),
      ]}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <TextArea
        name="assessment"
        label={f.assessment}
        help={f.assessmentHelp}
        value={assessment}
        onChange={(next) => change({ assessment: next })}
      />
      <YesOrNo
        name="followUpNeeded"
        label={f.followUpNeeded}
        value={followUpNeeded}
        onChange={(next) => change({ followUpNeeded: next })}
      />
      {followUpNeeded === false && (
        <TextArea
          name="followUpReason"
          label={f.followUpReason}
          rows={2}
          value={followUpReason}
          onChange={(next) => change({ followUpReason: next })}
        />
      )}
      <p className="help">{f.approveHelp}</p>
    </MutationForm>
  )
}

export function ReturnForm({ report: { id, version }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { draft, change, forget } = useDraft(`indberetning.${id}.retur`, { comment: '' })
  return (
    <MutationForm
      label={word(reportActions, 'RETURN')}
      submit={word(reportActions, 'RETURN')}
      document={ReturnReport}
      variables={() => ({ input: { id, version, comment: draft.comment.trim() } })}
      empty={() => (draft.comment.trim() ? [] : ['comment'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <TextArea name="comment" label={t.report.forms.comment} rows={3} value={draft.comment} onChange={(comment) => change({ comment })} />
    </MutationForm>
  )
}

export function CloseForm({ report: { id, version }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { draft, change, forget } = useDraft(`indberetning.${id}.afslut`, { note: '' })
  return (
    <MutationForm
      label={word(reportActions, 'CLOSE')}
      submit={word(reportActions, 'CLOSE')}
      document={CloseReport}
      variables={() => ({ input: { id, version, note: draft.note.trim() } })}
      empty={() => (draft.note.trim() ? [] : ['note'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <TextArea name="note" label={t.report.forms.note} rows={3} value={draft.note} onChange={(note) => change({ note })} />
    </MutationForm>
  )
}

export function ReopenForm({ report: { id, version }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { draft, change, forget } = useDraft(`indberetning.${id}.genaabn`, { reason: '' })
  return (
    <MutationForm
      label={word(reportActions, 'REOPEN')}
      submit={word(reportActions, 'REOPEN')}
      document={ReopenReport}
      variables={() => ({ input: { id, version, reason: draft.reason.trim() } })}
      empty={() => (draft.reason.trim() ? [] : ['reason'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <TextArea name="reason" label={t.report.forms.reopen} rows={3} value={draft.reason} onChange={(reason) => change({ reason })} />
    </MutationForm>
  )
}

export function VoidForm({ report: { id, version }, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const f = t.report.forms
  const { draft, change, forget } = useDraft(`indberetning.${id}.annuller`, { reason: null as VoidReason | null, text: '' })
  return (
    <MutationForm
      act
      label={word(reportActions, 'VOID')}
      submit={word(reportActions, 'VOID')}
      document={VoidReport}
      variables={() => ({ input: { id, version, reason: draft.reason!, text: draft.text.trim() } })}
      empty={() => [...(draft.reason ? [] : ['reason']), ...(draft.text.trim() ? [] : ['text'])]}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <p className="help">{f.voidHelp}</p>
      <Choice
        name="reason"
        label={f.voidReason}
        value={draft.reason}
        options={voidReasons.map(({ code }) => ({ value: code, label: word(voidReasons, code) }))}
        onChange={(reason) => change({ reason })}
      />
      <TextArea name="text" label={f.voidText} rows={3} value={draft.text} onChange={(text) => change({ text })} />
    </MutationForm>
  )
}
