import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { IdentifyChild, LiftGuardianLock, LockGuardian, SendNotificationReceipt } from './notification-documents.ts'

/** From now on nothing about the child is told to the guardian, by any register. */
export function LockForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.lock
  const { draft, change, ...kept } = useDraft(`underretning.${id}.spaer`, { why: '' })
  return (
    <OneAction
      act
      action="LOCK_GUARDIAN"
      document={LockGuardian}
      required={{ why: draft.why }}
      input={() => ({ id, version, why: draft.why.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <TextArea name="why" label={f.why} rows={3} value={draft.why} onChange={(why) => change({ why })} />
    </OneAction>
  )
}

export function LiftLockForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.lock
  const { draft, change, ...kept } = useDraft(`underretning.${id}.ophaev`, { why: '', leader: '' })
  const { why, leader } = draft
  return (
    <OneAction
      act
      action="LIFT_GUARDIAN_LOCK"
      document={LiftGuardianLock}
      required={{ why, leader }}
      input={() => ({ id, version, why: why.trim(), leader: leader.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.liftHelp}</p>
      <TextArea name="why" label={f.liftWhy} rows={3} value={why} onChange={(next) => change({ why: next })} />
      <TextField name="leader" label={f.leader} value={leader} onChange={(next) => change({ leader: next })} />
    </OneAction>
  )
}

/** Whoever notified is told that it has come: within six working days. */
export function ReceiptForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.receipt
  const { draft, change, ...kept } = useDraft(`underretning.${id}.kvittering`, { sentOn: form.today })
  return (
    <OneAction
      action="SEND_RECEIPT"
      document={SendNotificationReceipt}
      required={{ sentOn: draft.sentOn }}
      input={() => ({ id, version, sentOn: draft.sentOn })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <DayField name="sentOn" label={f.sentOn} max={form.today} value={draft.sentOn} onChange={(sentOn) => change({ sentOn })} />
    </OneAction>
  )
}

/** It is found out who the child is: what came before about her is part of the case from now on. */
export function IdentifyForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.identify
  const { draft, change, ...kept } = useDraft(`underretning.${id}.barn`, { childId: '', text: '' })
  const { childId, text } = draft
  return (
    <OneAction
      action="IDENTIFY_CHILD"
      document={IdentifyChild}
      required={{ childId, text }}
      input={() => ({ id, version, childId: childId.trim(), text: text.trim() })}
      kept={kept}
      form={form}
    >
      <TextField
        name="childId"
        label={t.intake.reference}
        help={t.intake.referenceHelp}
        value={childId}
        onChange={(next) => change({ childId: next })}
      />
      <TextArea name="text" label={f.text} rows={3} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}
