import {
  examinations,
  supportDecisions,
  supportKinds,
  type Examination,
  type SupportDecision,
  type SupportKind,
} from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, Select, TextArea } from '../../ui/form-fields.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { AddHypothesis, DecideNotification, InvestigateNotification, StartSupport } from './notification-documents.ts'
import { textOf } from '../required.ts'

/** The decision on a children's examination (barnets lov § 20). */
export function InvestigateForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.decision
  const { draft, change, ...kept } = useDraft(`underretning.${id}.undersoeg`, { examination: null as Examination | null, reasons: '' })
  const { examination, reasons } = draft
  return (
    <OneAction
      action="INVESTIGATE"
      document={InvestigateNotification}
      required={{ examination, reasons }}
      input={() => ({ id, version, examination: examination!, reasons: reasons.trim() })}
      kept={kept}
      form={form}
    >
      <Choice
        name="examination"
        label={f.examination}
        value={examination}
        options={examinations.map(({ code }) => ({ value: code, label: word(examinations, code) }))}
        onChange={(next) => change({ examination: next })}
      />
      <TextArea name="reasons" label={f.reasons} value={reasons} onChange={(next) => change({ reasons: next })} />
    </OneAction>
  )
}

export function DecideForm(form: CaseFormProps) {
  const { id, version, childrensHouse } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.decision
  const advised = childrensHouse.recommendation != null
  const { draft, change, ...kept } = useDraft(`underretning.${id}.afgoer`, {
    decision: null as SupportDecision | null,
    reasons: '',
    adviceFollowed: null as boolean | null,
    adviceReason: '',
  })
  const { decision, reasons, adviceFollowed, adviceReason } = draft
  const notFollowed = advised && adviceFollowed === false
  return (
    <OneAction
      action="DECIDE"
      document={DecideNotification}
      required={{ decision, reasons, ...(advised && { adviceFollowed }), ...(notFollowed && { adviceReason }) }}
      input={() => ({
        id,
        version,
        decision: decision!,
        reasons: reasons.trim(),
        adviceFollowed: advised ? adviceFollowed : null,
        adviceReason: notFollowed ? textOf(adviceReason) : null,
      })}
      kept={kept}
      form={form}
    >
      <Choice
        name="decision"
        label={f.decision}
        value={decision}
        options={supportDecisions.map(({ code }) => ({ value: code, label: word(supportDecisions, code) }))}
        onChange={(next) => change({ decision: next })}
      />
      <TextArea name="reasons" label={f.reasons} value={reasons} onChange={(next) => change({ reasons: next })} />
      {advised && (
        <YesOrNo
          name="adviceFollowed"
          label={f.adviceFollowed}
          value={adviceFollowed}
          onChange={(next) => change({ adviceFollowed: next })}
        />
      )}
      {notFollowed && (
        <TextArea
          name="adviceReason"
          label={f.adviceReason}
          rows={3}
          value={adviceReason}
          onChange={(next) => change({ adviceReason: next })}
        />
      )}
    </OneAction>
  )
}

export function StartSupportForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.decision
  const { draft, change, ...kept } = useDraft(`underretning.${id}.stoette`, { kind: null as SupportKind | null, startedOn: form.today })
  const { kind, startedOn } = draft
  return (
    <OneAction
      action="START_SUPPORT"
      document={StartSupport}
      required={{ kind, startedOn }}
      input={() => ({ id, version, kind: kind!, startedOn })}
      kept={kept}
      form={form}
    >
      <Select
        name="kind"
        label={f.supportKind}
        value={kind}
        options={supportKinds.map(({ code }) => ({ value: code, label: word(supportKinds, code) }))}
        onChange={(next) => change({ kind: next })}
      />
      <DayField name="startedOn" label={f.startedOn} max={form.today} value={startedOn} onChange={(next) => change({ startedOn: next })} />
    </OneAction>
  )
}

/** What may explain it, and what speaks for and against: more than one, so that the first is not the only one. */
export function HypothesisForm(form: CaseFormProps) {
  const { id } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.hypothesis
  const { draft, change, ...kept } = useDraft(`underretning.${id}.hypotese`, {
    hypothesisId: crypto.randomUUID(),
    hypothesis: '',
    speaksFor: '',
    speaksAgainst: '',
  })
  const { hypothesisId, hypothesis, speaksFor, speaksAgainst } = draft
  return (
    <OneAction
      action="ADD_HYPOTHESIS"
      document={AddHypothesis}
      required={{ hypothesis, speaksFor, speaksAgainst }}
      input={() => ({
        id,
        hypothesisId,
        hypothesis: hypothesis.trim(),
        speaksFor: speaksFor.trim(),
        speaksAgainst: speaksAgainst.trim(),
      })}
      kept={kept}
      form={form}
    >
      <TextArea name="hypothesis" label={f.hypothesis} rows={2} value={hypothesis} onChange={(next) => change({ hypothesis: next })} />
      <TextArea name="speaksFor" label={f.speaksFor} rows={3} value={speaksFor} onChange={(next) => change({ speaksFor: next })} />
      <TextArea
        name="speaksAgainst"
        label={f.speaksAgainst}
        rows={3}
        value={speaksAgainst}
        onChange={(next) => change({ speaksAgainst: next })}
      />
    </OneAction>
  )
}
