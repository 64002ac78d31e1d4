import { appealOutcomes, complaintOutcomes, type AppealOutcome, type ComplaintOutcome } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea } from '../../ui/form-fields.tsx'
import { textOf } from '../required.ts'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { CloseComplaint, DecideAppeal, DecideComplaint, RecordAppeal } from './complaint-documents.ts'

/** Nobody but whoever complained withdraws. */
const decided = complaintOutcomes.filter(({ code }) => code !== 'WITHDRAWN')

/** The decision, in words the child can read. Refused until the home was heard and the child was, or could lawfully not be. */
export function DecideForm(form: CaseFormProps) {
  const { id, version } = form.complaint
  const { t, word } = useLanguage()
  const f = t.complaintForms.decide
  const { draft, change, ...kept } = useDraft(`klage.${id}.afgoer`, {
    outcome: null as ComplaintOutcome | null,
    ground: '',
    unlawful: null as boolean | null,
    toldOn: form.today,
    appealGuidance: f.appealGuidanceText,
  })
  const { outcome, ground, unlawful, toldOn, appealGuidance } = draft
  return (
    <OneAction
      action="DECIDE"
      document={DecideComplaint}
      required={{ outcome, ground, unlawful, toldOn, appealGuidance }}
      input={() => ({
        id,
        version,
        outcome: outcome!,
        ground: ground.trim(),
        unlawful: unlawful!,
        toldOn,
        appealGuidance: appealGuidance.trim(),
      })}
      kept={kept}
      form={form}
    >
      <Choice
        name="outcome"
        label={f.outcome}
        value={outcome}
        options={decided.map(({ code }) => ({ value: code, label: word(complaintOutcomes, code) }))}
        onChange={(next) => change({ outcome: next })}
      />
      <TextArea name="ground" label={f.ground} help={f.groundHelp} rows={6} value={ground} onChange={(next) => change({ ground: next })} />
      <YesOrNo name="unlawful" label={f.unlawful} help={f.unlawfulHelp} value={unlawful} onChange={(next) => change({ unlawful: next })} />
      <DayField
        name="toldOn"
        label={f.toldOn}
        help={f.toldOnHelp}
        max={form.today}
        value={toldOn}
        onChange={(next) => change({ toldOn: next })}
      />
      <TextArea
        name="appealGuidance"
        label={f.appealGuidance}
        help={f.appealGuidanceHelp}
        value={appealGuidance}
        onChange={(next) => change({ appealGuidance: next })}
      />
    </OneAction>
  )
}

/** An appeal that came on paper or by word of mouth. */
export function AppealForm(form: CaseFormProps) {
  const { id, version, appealUntil } = form.complaint
  const { t, format } = useLanguage()
  const f = t.complaintForms.appeal
  const { draft, change, ...kept } = useDraft(`klage.${id}.anke`, { appealedOn: form.today, text: '' })
  const { appealedOn, text } = draft
  const late = appealUntil != null && appealedOn > appealUntil
  return (
    <OneAction
      action="APPEAL"
      document={RecordAppeal}
      required={{ appealedOn }}
      input={() => ({ id, version, appealedOn, text: textOf(text) })}
      kept={kept}
      form={form}
    >
      <p className="help">{late ? f.late(format.date(appealUntil)) : f.help}</p>
      <DayField
        name="appealedOn"
        label={f.appealedOn}
        max={form.today}
        value={appealedOn}
        onChange={(next) => change({ appealedOn: next })}
      />
      <TextArea name="text" label={f.text} optional value={text} onChange={(next) => change({ text: next })} />
    </OneAction>
  )
}

/** What the appeals board decided; a remitted case is decided anew. */
export function DecideAppealForm(form: CaseFormProps) {
  const { id, version } = form.complaint
  const { t, word } = useLanguage()
  const f = t.complaintForms.decideAppeal
  const { draft, change, ...kept } = useDraft(`klage.${id}.ankeafgoerelse`, {
    outcome: null as AppealOutcome | null,
    ground: '',
    decidedOn: form.today,
  })
  const { outcome, ground, decidedOn } = draft
  return (
    <OneAction
      action="DECIDE_APPEAL"
      document={DecideAppeal}
      required={{ outcome, ground, decidedOn }}
      input={() => ({ id, version, outcome: outcome!, ground: ground.trim(), decidedOn })}
      kept={kept}
      form={form}
    >
      <Choice
        name="outcome"
        label={f.outcome}
        value={outcome}
        options={appealOutcomes.map(({ code }) => ({
          value: code,
          label: word(appealOutcomes, code),
          ...(code === 'REMITTED' && { help: f.remitted }),
        }))}
        onChange={(next) => change({ outcome: next })}
      />
      <TextArea name="ground" label={f.ground} help={f.groundHelp} rows={6} value={ground} onChange={(next) => change({ ground: next })} />
      <DayField name="decidedOn" label={f.decidedOn} max={form.today} value={decidedOn} onChange={(next) => change({ decidedOn: next })} />
    </OneAction>
  )
}

export function CloseForm(form: CaseFormProps) {
  const { id, version } = form.complaint
  const { t } = useLanguage()
  const f = t.complaintForms.close
  const { draft, change, ...kept } = useDraft(`klage.${id}.afslut`, { followUpAtHome: '' })
  return (
    <OneAction
      action="CLOSE"
      document={CloseComplaint}
      required={draft}
      input={() => ({ id, version, followUpAtHome: draft.followUpAtHome.trim() })}
      kept={kept}
      form={form}
    >
      <TextArea
        name="followUpAtHome"
        label={f.followUpAtHome}
        help={f.followUpAtHomeHelp}
        value={draft.followUpAtHome}
        onChange={(followUpAtHome) => change({ followUpAtHome })}
      />
    </OneAction>
  )
}
