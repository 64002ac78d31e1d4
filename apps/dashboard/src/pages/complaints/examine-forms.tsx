import { addDays, talkOmissions, type TalkOmission } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { GuideGuardian, HearHome, HoldTalk } from './complaint-documents.ts'

/** The recipient's own question. The child's words do not follow it. */
export function HearHomeForm(form: CaseFormProps) {
  const { id, version } = form.complaint
  const { t } = useLanguage()
  const f = t.complaintForms.hear
  const { draft, change, ...kept } = useDraft(`klage.${id}.hoer`, {
    hearingId: crypto.randomUUID(),
    question: '',
    dueOn: addDays(form.today, 14),
  })
  const { hearingId, question, dueOn } = draft
  return (
    <OneAction
      action="HEAR_HOME"
      document={HearHome}
      required={{ question, dueOn }}
      input={() => ({ id, version, hearingId, question: question.trim(), dueOn })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <TextArea name="question" label={f.question} value={question} onChange={(next) => change({ question: next })} />
      <DayField name="dueOn" label={f.dueOn} min={form.today} value={dueOn} onChange={(next) => change({ dueOn: next })} />
    </OneAction>
  )
}

/** A talk with the child; or the lawful reason why there was none. */
export function HoldTalkForm(form: CaseFormProps) {
  const { id, version, talk } = form.complaint
  const { t, word } = useLanguage()
  const f = t.complaintForms.talk
  const { draft, change, ...kept } = useDraft(`klage.${id}.samtale`, {
    held: null as 'YES' | 'NO' | null,
    heldOn: form.today,
    with: '',
    companion: null as boolean | null,
    toldOfRights: null as boolean | null,
    omitted: null as TalkOmission | null,
    omittedReason: '',
  })
  const { held, heldOn, with: withWhom, companion, toldOfRights, omitted, omittedReason } = draft
  const ofTalk = { heldOn, with: withWhom, companion, toldOfRights }
  const ofOmission = { omitted, omittedReason }
  return (
    <OneAction
      action="HOLD_TALK"
      document={HoldTalk}
      required={{ held, ...(held === 'YES' && ofTalk), ...(held === 'NO' && ofOmission) }}
      input={() =>
        held === 'NO' ? { id, version, omitted, omittedReason: omittedReason.trim() } : { id, version, ...ofTalk, with: withWhom.trim() }
      }
      kept={kept}
      form={form}
    >
      <p className="help">{talk ? f.again : f.help}</p>
      <Choice
        name="held"
        label={f.held}
        value={held}
        options={[
          { value: 'YES', label: f.yes },
          { value: 'NO', label: f.no },
        ]}
        onChange={(next) => change({ held: next })}
      />
      {held === 'YES' && (
        <>
          <DayField name="heldOn" label={f.heldOn} max={form.today} value={heldOn} onChange={(next) => change({ heldOn: next })} />
          <TextField name="with" label={f.with} value={withWhom} onChange={(next) => change({ with: next })} />
          <YesOrNo
            name="companion"
            label={f.companion}
            help={f.companionHelp}
            value={companion}
            onChange={(next) => change({ companion: next })}
          />
          <YesOrNo
            name="toldOfRights"
            label={f.toldOfRights}
            help={f.toldOfRightsHelp}
            value={toldOfRights}
            onChange={(next) => change({ toldOfRights: next })}
          />
        </>
      )}
      {held === 'NO' && (
        <>
          <Choice
            name="omitted"
            label={f.omitted}
            value={omitted}
            options={talkOmissions.map(({ code }) => ({ value: code, label: word(talkOmissions, code) }))}
            onChange={(next) => change({ omitted: next })}
          />
          <TextArea
            name="omittedReason"
            label={f.omittedReason}
            rows={3}
            value={omittedReason}
            onChange={(next) => change({ omittedReason: next })}
          />
        </>
      )}
    </OneAction>
  )
}

/** That the guardian of a younger child was guided. While a lock is on, or nobody knows, there is no form: only the reason. */
export function GuideGuardianForm(form: CaseFormProps) {
  const { id, version, guardian, childId } = form.complaint
  const { t } = useLanguage()
  const f = t.complaintForms.guide
  const { draft, change, ...kept } = useDraft(`klage.${id}.vejled`, { on: form.today, how: '' })
  const { on, how } = draft
  if (childId == null) return <p>{t.complaint.wrong.CHILD_UNKNOWN}</p>
  if (guardian?.lock === 'LOCKED')
    return (
      <Notice act>
        <p>
          <strong>{t.complaint.guardian.locked}</strong> {t.complaint.guardian.lockedMeans}
        </p>
      </Notice>
    )
  return (
    <OneAction
      action="GUIDE_GUARDIAN"
      document={GuideGuardian}
      required={{ on, how }}
      input={() => ({ id, version, on, how: how.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{guardian?.lock === 'OPEN' ? f.help : f.unknown}</p>
      <DayField name="on" label={f.on} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <TextArea name="how" label={f.how} help={f.howHelp} rows={3} value={how} onChange={(next) => change({ how: next })} />
    </OneAction>
  )
}
