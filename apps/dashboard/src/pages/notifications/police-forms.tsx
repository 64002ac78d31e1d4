import { addDays, crimeKinds, policeAdvices, type CrimeKind, type PoliceAdvice } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea } from '../../ui/form-fields.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { AddSafetyPlan, ConsultPolice, RecordPoliceDeclined, RecordPoliceInterview, ReportToPolice } from './notification-documents.ts'
import { textOf } from '../required.ts'

export function ConsultPoliceForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.police
  const { draft, change, ...kept } = useDraft(`underretning.${id}.raad`, { on: form.today, advice: null as PoliceAdvice | null, text: '' })
  const { on, advice, text } = draft
  return (
    <OneAction
      action="CONSULT_POLICE"
      document={ConsultPolice}
      required={{ on, advice, text }}
      input={() => ({ id, version, on, advice: advice!, text: text.trim() })}
      kept={kept}
      form={form}
    >
      <DayField name="on" label={f.on} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <Choice
        name="advice"
        label={f.advice}
        value={advice}
        options={policeAdvices.map(({ code }) => ({ value: code, label: word(policeAdvices, code) }))}
        onChange={(next) => change({ advice: next })}
      />
      <TextArea name="text" label={f.text} rows={3} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

/** The municipality decides, also against advice. */
export function ReportPoliceForm(form: CaseFormProps) {
  const { id, version, police } = form.notification
  const { t, word } = useLanguage()
  const f = t.notificationForms.police
  const advisedAgainst = police.contacts.findLast(({ advice }) => advice != null)?.advice
  const asked = advisedAgainst !== undefined && advisedAgainst !== 'REPORT'
  const { draft, change, ...kept } = useDraft(`underretning.${id}.anmeld`, {
    on: form.today,
    crime: null as CrimeKind | null,
    despiteAdvice: null as boolean | null,
    text: '',
  })
  const { on, crime, despiteAdvice, text } = draft
  return (
    <OneAction
      action="REPORT_POLICE"
      document={ReportToPolice}
      required={{ on, crime, ...(asked && { despiteAdvice }) }}
      input={() => ({ id, version, on, crime: crime!, despiteAdvice: asked && despiteAdvice === true, text: textOf(text) })}
      kept={kept}
      form={form}
    >
      <DayField name="on" label={f.reportedOn} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <Choice
        name="crime"
        label={f.crime}
        value={crime}
        options={crimeKinds.map(({ code }) => ({ value: code, label: word(crimeKinds, code) }))}
        onChange={(next) => change({ crime: next })}
      />
      {asked && (
        <YesOrNo
          name="despiteAdvice"
          label={f.despiteAdvice}
          help={f.despiteAdviceHelp}
          value={despiteAdvice}
          onChange={(next) => change({ despiteAdvice: next })}
        />
      )}
      <TextArea name="text" label={f.reportText} optional={!asked} rows={3} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

export function PoliceDeclinedForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.police
  const { draft, change, ...kept } = useDraft(`underretning.${id}.afvist`, { on: form.today, text: '' })
  const { on, text } = draft
  return (
    <OneAction
      action="POLICE_DECLINED"
      document={RecordPoliceDeclined}
      required={{ on, text }}
      input={() => ({ id, version, on, text: text.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.declinedHelp}</p>
      <DayField name="on" label={f.declinedOn} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <TextArea name="text" label={f.declinedText} rows={3} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

export function PoliceInterviewForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.police
  const { draft, change, ...kept } = useDraft(`underretning.${id}.afhoering`, { on: form.today, text: '' })
  const { on, text } = draft
  return (
    <OneAction
      action="POLICE_INTERVIEW"
      document={RecordPoliceInterview}
      required={{ on }}
      input={() => ({ id, version, on, text: textOf(text) })}
      kept={kept}
      form={form}
    >
      <DayField name="on" label={f.interviewedOn} max={form.today} value={on} onChange={(next) => change({ on: next })} />
      <TextArea name="text" label={f.interviewText} optional rows={3} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

/** Two weeks, unless the adviser says otherwise. */
const usualDays = 14

/** How the child is kept safe while others take their time. */
export function SafetyPlanForm(form: CaseFormProps) {
  const { id, version } = form.notification
  const { t } = useLanguage()
  const f = t.notificationForms.safety
  const { draft, change, ...kept } = useDraft(`underretning.${id}.sikkerhed`, {
    from: form.today,
    until: addDays(form.today, usualDays),
    text: '',
  })
  const { from, until, text } = draft
  return (
    <OneAction
      action="ADD_SAFETY_PLAN"
      document={AddSafetyPlan}
      required={{ from, until, text }}
      input={() => ({ id, version, from, until, text: text.trim() })}
      kept={kept}
      form={form}
    >
      <DayField name="from" label={f.from} value={from} onChange={(next) => change({ from: next })} />
      <DayField name="until" label={f.until} min={from} value={until} onChange={(next) => change({ until: next })} />
      <TextArea name="text" label={f.text} help={f.textHelp} value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}
