import { omissionReasons, statementKinds, type OmissionReason, type StatementKind } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { AddStatement, HoldConversation, OmitConversation } from './notification-documents.ts'
import { textOf } from '../required.ts'

/** A talk with the child: who was with her, whether she knew her rights, and what was agreed on. */
export function HoldConversationForm(form: CaseFormProps) {
  const { id, version, suspected } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.talk
  const guardianSuspected = suspected.includes('GUARDIAN')
  const { draft, change, ...kept } = useDraft(`underretning.${id}.samtale`, {
    on: form.today,
    withWhom: '',
    companion: null as boolean | null,
    companionName: '',
    rightsTold: null as boolean | null,
    guardianPresent: guardianSuspected ? false : (null as boolean | null),
    nonVerbalSigns: '',
    text: '',
  })
  const { on, withWhom, companion, companionName, rightsTold, guardianPresent, nonVerbalSigns, text } = draft
  return (
    <OneAction
      action="HOLD_CONVERSATION"
      document={HoldConversation}
      required={{ on, withWhom, companion, rightsTold, guardianPresent, text }}
      input={() => ({
        id,
        version,
        on,
        withWhom: withWhom.trim(),
        companion: companion!,
        companionName: companion ? textOf(companionName) : null,
        rightsTold: rightsTold!,
        guardianPresent: guardianPresent!,
        nonVerbalSigns: textOf(nonVerbalSigns),
        text: text.trim(),
      })}
      kept={kept}
      form={form}
    >
      <DayField name="on" label={f.on} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <TextField name="withWhom" label={f.withWhom} value={withWhom} onChange={(next) => change({ withWhom: next })} />
      <YesOrNo
        name="companion"
        label={f.companion}
        help={f.companionHelp}
        value={companion}
        onChange={(next) => change({ companion: next })}
      />
      {companion && (
        <TextField
          name="companionName"
          label={f.companionName}
          optional
          value={companionName}
          onChange={(next) => change({ companionName: next })}
        />
      )}
      <YesOrNo
        name="rightsTold"
        label={f.rightsTold}
        help={f.rightsToldHelp}
        value={rightsTold}
        onChange={(next) => change({ rightsTold: next })}
      />
      {guardianSuspected ? (
        <Notice>
          <p>{f.guardianNever}</p>
        </Notice>
      ) : (
        <YesOrNo
          name="guardianPresent"
          label={f.guardianPresent}
          value={guardianPresent}
          onChange={(next) => change({ guardianPresent: next })}
        />
      )}
      <TextArea
        name="nonVerbalSigns"
        label={f.nonVerbalSigns}
        optional
        rows={3}
        value={nonVerbalSigns}
        onChange={(next) => change({ nonVerbalSigns: next })}
      />
      <TextArea name="text" label={f.text} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

/** Only for the two reasons of the law, and with a leader. */
export function OmitConversationForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.omit
  const { draft, change, ...kept } = useDraft(`underretning.${id}.undlad`, { reason: null as OmissionReason | null, text: '', leader: '' })
  const { reason, text, leader } = draft
  return (
    <OneAction
      act
      action="OMIT_CONVERSATION"
      document={OmitConversation}
      required={{ reason, text, leader }}
      input={() => ({ id, version, reason: reason!, text: text.trim(), leader: leader.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <Choice
        name="reason"
        label={f.reason}
        value={reason}
        options={omissionReasons.map(({ code }) => ({ value: code, label: word(omissionReasons, code) }))}
        onChange={(next) => change({ reason: next })}
      />
      <TextArea name="text" label={f.text} rows={3} value={text} onChange={(next) => change({ text: next })} />
      <TextField name="leader" label={f.leader} value={leader} onChange={(next) => change({ leader: next })} />
    </OneAction>
  )
}

/** What the child says, changes, takes back or shows: always one more. */
export function StatementForm(form: CaseFormProps) {
  const { id } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.statement
  const { draft, change, ...kept } = useDraft(`underretning.${id}.udsagn`, {
    statementId: crypto.randomUUID(),
    kind: null as StatementKind | null,
    text: '',
    toWhom: '',
    on: form.today,
  })
  const { statementId, kind, text, toWhom, on } = draft
  return (
    <OneAction
      action="ADD_STATEMENT"
      document={AddStatement}
      required={{ kind, text, toWhom, on }}
      input={() => ({ id, statementId, kind: kind!, text: text.trim(), toWhom: toWhom.trim(), on })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <Choice
        name="kind"
        label={f.kind}
        value={kind}
        options={statementKinds.map(({ code }) => ({ value: code, label: word(statementKinds, code) }))}
        onChange={(next) => change({ kind: next })}
      />
      <TextArea name="text" label={f.text} value={text} onChange={(next) => change({ text: next })} />
      <TextField name="toWhom" label={f.toWhom} value={toWhom} onChange={(next) => change({ toWhom: next })} />
      <DayField name="on" label={f.on} max={form.today} value={on} onChange={(next) => change({ on: next })} />
    </OneAction>
  )
}
