import type { ComponentType } from 'react'
import { orientationActions, type CalendarDate, type OrientationAction } from '@tilsynsblik/vocabulary'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { CompileOrientation, Orient, WriteOrientation } from './orientation-documents.ts'

interface FormProps {
  orientation: OrientationYearFragment
  today: CalendarDate
  onDone: () => void
}

const forms: Record<OrientationAction, ComponentType<FormProps>> = {
  COMPILE: CompileForm,
  WRITE: WriteForm,
  ORIENT_LEADERSHIP: (props) => <OrientForm {...props} action="ORIENT_LEADERSHIP" />,
  ORIENT_POLITICIANS: (props) => <OrientForm {...props} action="ORIENT_POLITICIANS" />,
}

interface OrientationActionsProps {
  orientation: OrientationYearFragment
  today: CalendarDate
  onDone: (sentence: string) => void
}

/** What can be done with the year now, as the server says it: one form each. */
export function OrientationActions({ orientation, today, onDone }: OrientationActionsProps) {
  const { t, word } = useLanguage()
  const { allowedActions, state, version, removed } = orientation
  const o = t.orientation
  // That it was removed stands above, and it cannot be compiled again.
  if (removed) return null
  return (
    <section className="actions">
      <h2>{o.actions}</h2>
      {allowedActions.length === 0 && <p>{state === 'POLITICIANS_ORIENTED' ? o.finished : o.nothing}</p>}
      {inOrder(orientation).map((action, index) => {
        const ActionForm = forms[action]
        return (
          <details key={`${action} ${version}`} open={index === 0}>
            <summary>
              <h3>{word(orientationActions, action)}</h3>
            </summary>
            <div className="prose">
              <ActionForm orientation={orientation} today={today} onDone={() => onDone(o.done[action])} />
            </div>
          </details>
        )
      })}
    </section>
  )
}

/** What leads on stands first, and open. */
function inOrder({ allowedActions, state, outdated, caseText }: OrientationYearFragment): readonly OrientationAction[] {
  const next: OrientationAction =
    state === 'GATHERING' || outdated
      ? 'COMPILE'
      : state === 'LEADERSHIP_ORIENTED'
        ? 'ORIENT_POLITICIANS'
        : caseText
          ? 'ORIENT_LEADERSHIP'
          : 'WRITE'
  return allowedActions.toSorted((one, other) => Number(other === next) - Number(one === next))
}

function CompileForm({ orientation: { year, version }, onDone }: FormProps) {
  const { t } = useLanguage()
  return (
    <MutationForm
      label={t.orientation.compile}
      submit={t.orientation.compile}
      document={CompileOrientation}
      variables={() => ({ input: { year, version } })}
      onDone={onDone}
    >
      <p>{t.orientation.compileHelp}</p>
    </MutationForm>
  )
}

/** The year's case paper; what is typed is kept in this tab until it is saved. */
function WriteForm({ orientation: { year, version, caseText, jointMeasures }, onDone }: FormProps) {
  const { t } = useLanguage()
  const o = t.orientation
  const { draft, change, forget, isKept } = useDraft(`orientering.${year}`, {
    caseText: caseText ?? '',
    jointMeasures: jointMeasures ?? '',
  })
  return (
    <MutationForm
      label={o.write}
      submit={o.save}
      document={WriteOrientation}
      variables={() => ({ input: { year, version, caseText: draft.caseText.trim(), jointMeasures: draft.jointMeasures.trim() } })}
      onDone={() => {
        forget()
        onDone()
      }}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <TextArea
        name="caseText"
        label={o.caseText}
        help={o.caseHelp}
        rows={14}
        value={draft.caseText}
        onChange={(next) => change({ caseText: next })}
      />
      <TextArea
        name="jointMeasures"
        label={o.jointMeasures}
        optional
        rows={8}
        value={draft.jointMeasures}
        onChange={(next) => change({ jointMeasures: next })}
      />
    </MutationForm>
  )
}

function OrientForm({ orientation, today, onDone, action }: FormProps & { action: 'ORIENT_LEADERSHIP' | 'ORIENT_POLITICIANS' }) {
  const { t, word } = useLanguage()
  const { year, version } = orientation
  const o = t.orientation
  const { draft, change, forget } = useDraft(`orientering.${year}.${action}`, { meetingOn: '' })
  return (
    <MutationForm
      label={word(orientationActions, action)}
      submit={word(orientationActions, action)}
      document={Orient}
      variables={() => ({ input: { year, version, action, meetingOn: draft.meetingOn } })}
      empty={() => (draft.meetingOn ? [] : ['meetingOn'])}
      onDone={() => {
        forget()
        onDone()
      }}
    >
      <p>{action === 'ORIENT_LEADERSHIP' ? o.leadershipHelp : o.politicalHelp}</p>
      <DayField name="meetingOn" label={o.meetingOn} max={today} value={draft.meetingOn} onChange={(next) => change({ meetingOn: next })} />
    </MutationForm>
  )
}
