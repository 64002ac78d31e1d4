import { codesOf, findingLevels, inspectionThemes, type FindingLevel, type InspectionTheme } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, Select, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { FileFindings } from './inspection-documents.ts'

interface FindingDraft {
  theme: InspectionTheme
  level: FindingLevel | null
  text: string
}

/** What the team found under each theme, and whether it is what the home was chosen for; asked before the team is told why that was. */
export function FindingsForm({ inspection: { id, version, themes }, onDone, onWrongState }: ActionFormProps) {
  const { t, word } = useLanguage()
  const i = t.inspection
  const { draft, change, forget, isKept } = useDraft(`tilsyn.${id}.fund`, {
    findings: (themes.length > 0 ? themes : codesOf(inspectionThemes)).map((theme): FindingDraft => ({ theme, level: null, text: '' })),
    confirmed: null as 'yes' | 'no' | null,
  })
  const { findings, confirmed } = draft
  const changeFinding = (index: number, patch: Partial<FindingDraft>) =>
    change({ findings: findings.map((finding, at) => (at === index ? { ...finding, ...patch } : finding)) })
  const empty = () => [
    ...findings.flatMap(({ level, text }, at) => [
      ...(level === null ? [`findings.${at}.level`] : []),
      ...(level !== null && level !== 'NONE' && !text.trim() ? [`findings.${at}.text`] : []),
    ]),
    ...(confirmed === null ? ['signalConfirmed'] : []),
  ]
  return (
    <MutationForm
      label={i.actions.FILE_FINDINGS}
      submit={i.actions.FILE_FINDINGS}
      document={FileFindings}
      variables={() => ({
        input: {
          id,
          version,
          findings: findings.map(({ theme, level, text }) => ({ theme, level: level!, text: text.trim() })),
          signalConfirmed: confirmed === 'yes',
        },
      })}
      empty={empty}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <p className="small">{i.findingsHelp}</p>
      {findings.map(({ theme, level, text }, at) => (
        <fieldset key={theme} className="form-group">
          <legend>{word(inspectionThemes, theme)}</legend>
          <Select
            name={`findings.${at}.level`}
            label={i.levelOf(word(inspectionThemes, theme))}
            value={level}
            options={findingLevels.map(({ code }) => ({ value: code, label: word(findingLevels, code) }))}
            onChange={(next) => changeFinding(at, { level: next })}
          />
          <TextArea
            name={`findings.${at}.text`}
            label={i.textOf(word(inspectionThemes, theme))}
            optional={level === null || level === 'NONE'}
            rows={3}
            value={text}
            onChange={(next) => changeFinding(at, { text: next })}
          />
        </fieldset>
      ))}
      <Choice
        name="signalConfirmed"
        label={i.confirmed}
        help={i.confirmedHelp}
        value={confirmed}
        options={[
          { value: 'yes', label: t.ui.yes },
          { value: 'no', label: t.ui.no },
        ]}
        onChange={(next) => change({ confirmed: next })}
      />
    </MutationForm>
  )
}
