import { addDays, inspectionThemes, type InspectionTheme } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, Select, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { FinaliseInspection } from './inspection-documents.ts'

interface FollowUpDraft {
  id: string
  theme: InspectionTheme
  what: string
  dueOn: string
}

/** Three months, unless the supervisor says otherwise. */
const usualDays = 90

/** The report becomes final; what the home must do is followed up, each with its day. */
export function FinaliseForm({ inspection, today, onDone, onWrongState }: ActionFormProps) {
  const { id, version, findings, themes } = inspection
  const { t, word } = useLanguage()
  const i = t.inspection
  const followUp = (theme: InspectionTheme): FollowUpDraft => ({
    id: crypto.randomUUID(),
    theme,
    what: '',
    dueOn: addDays(today, usualDays),
  })
  const { draft, change, forget } = useDraft(`tilsyn.${id}.endelig`, {
    followUps: findings.filter(({ level }) => level === 'REQUIREMENT' || level === 'TIGHTENED').map(({ theme }) => followUp(theme)),
  })
  const { followUps } = draft
  const changeOne = (at: number, patch: Partial<FollowUpDraft>) =>
    change({ followUps: followUps.map((one, index) => (index === at ? { ...one, ...patch } : one)) })
  return (
    <MutationForm
      label={i.actions.FINALISE}
      submit={followUps.length === 0 ? i.finaliseWithout : i.finaliseWith(followUps.length)}
      document={FinaliseInspection}
      variables={() => ({ input: { id, version, followUps: followUps.map((one) => ({ ...one, what: one.what.trim() })) } })}
      empty={() =>
        followUps.flatMap(({ what, dueOn }, at) => [
          ...(what.trim() ? [] : [`followUps.${at}.what`]),
          ...(dueOn ? [] : [`followUps.${at}.dueOn`]),
        ])
      }
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
      more={
        <button type="button" className="button" onClick={() => change({ followUps: [...followUps, followUp(themes[0]!)] })}>
          {i.addFollowUp}
        </button>
      }
    >
      <p>{i.finaliseHelp}</p>
      {followUps.map(({ id: key, theme, what, dueOn }, at) => (
        <fieldset key={key} className="form-group">
          <legend>{i.followUpNumber(at + 1)}</legend>
          <TextField name={`followUps.${at}.what`} label={i.what} value={what} onChange={(next) => changeOne(at, { what: next })} />
          <Select
            name={`followUps.${at}.theme`}
            label={i.theme}
            value={theme}
            options={themes.map((code) => ({ value: code, label: word(inspectionThemes, code) }))}
            onChange={(next) => changeOne(at, { theme: next })}
          />
          <DayField
            name={`followUps.${at}.dueOn`}
            label={i.dueOn}
            min={today}
            value={dueOn}
            onChange={(next) => changeOne(at, { dueOn: next })}
          />
          <button type="button" className="plain-button" onClick={() => change({ followUps: followUps.filter((one) => one.id !== key) })}>
            {i.removeFollowUp(at + 1)}
          </button>
        </fieldset>
      ))}
    </MutationForm>
  )
}
