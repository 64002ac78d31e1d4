import { receiptChannels, type ReceiptChannel } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { IdentifyChild, LiftGuardianLock, LockGuardian, SendNotificationReceipt } from './notification-documents.ts'
import { textOf } from '../required.ts'

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
  const { id, version, receipt } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.receipt
  const { draft, change, ...kept } = useDraft(`underretning.${id}.kvittering`, {
    sentOn: form.today,
    channel: null as ReceiptChannel | null,
    text: '',
  })
  const { sentOn, channel, text } = draft
  const byHand = !receipt.reachesHere
  return (
    <OneAction
      action="SEND_RECEIPT"
      document={SendNotificationReceipt}
      required={byHand ? { sentOn, channel } : {}}
      input={() => ({ id, version, text: textOf(text), ...(byHand && { sentOn, channel }) })}
      kept={kept}
      form={form}
    >
      <p className="help">{byHand ? f.byHand : f.here}</p>
      {byHand && (
        <>
          <DayField name="sentOn" label={f.sentOn} max={form.today} value={sentOn} onChange={(next) => change({ sentOn: next })} />
          <Choice
            name="channel"
            label={f.channel}
            value={channel}
            options={receiptChannels
              .filter(({ code }) => code !== 'HERE')
              .map(({ code }) => ({ value: code, label: word(receiptChannels, code) }))}
            onChange={(next) => change({ channel: next })}
          />
        </>
      )}
      <TextArea
        name="text"
        label={byHand ? f.told : f.tell}
        help={f.tellHelp}
        optional
        rows={3}
        value={text}
        onChange={(next) => change({ text: next })}
      />
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
