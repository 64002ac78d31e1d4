import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { UseAlarmPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { LogUseDialogue } from './overview-documents.ts'

interface DialogueFormProps {
  alarm: UseAlarmPartFragment
  today: CalendarDate
  onDone: () => void
}

interface Draft {
  heldOn: string
  agreed: string
  hrInvolved: 'yes' | 'no' | null
  pointerText: string
}

/** What was agreed with the head of the home; and, when it must be looked at from outside, a pointer to its socialtilsyn. */
export function DialogueForm({ alarm, today, onDone }: DialogueFormProps) {
  const { t } = useLanguage()
  const a = t.overview.alarms
  const { draft, change, forget } = useDraft<Draft>(`dialog.${alarm.id}`, { heldOn: today, agreed: '', hrInvolved: null, pointerText: '' })
  const { heldOn, agreed, hrInvolved, pointerText } = draft
  return (
    <MutationForm
      label={a.log}
      submit={a.save}
      document={LogUseDialogue}
      variables={() => ({
        input: {
          alarmId: alarm.id,
          heldOn,
          agreed: agreed.trim(),
          hrInvolved: hrInvolved === 'yes',
          pointerText: pointerText.trim() || null,
        },
      })}
      empty={() => [...(heldOn ? [] : ['heldOn']), ...(agreed.trim() ? [] : ['agreed']), ...(hrInvolved ? [] : ['hrInvolved'])]}
      onDone={() => {
        forget()
        onDone()
      }}
    >
      <DayField name="heldOn" label={a.heldOn} min={alarm.from} max={today} value={heldOn} onChange={(next) => change({ heldOn: next })} />
      <TextArea name="agreed" label={a.agreed} help={a.agreedHelp} value={agreed} onChange={(next) => change({ agreed: next })} />
      <Choice
        name="hrInvolved"
        label={a.hrInvolved}
        value={hrInvolved}
        options={[
          { value: 'yes', label: t.ui.yes },
          { value: 'no', label: t.ui.no },
        ]}
        onChange={(next) => change({ hrInvolved: next })}
      />
      <TextArea
        name="pointerText"
        label={a.pointer}
        help={a.pointerHelp}
        optional
        value={pointerText}
        onChange={(next) => change({ pointerText: next })}
      />
    </MutationForm>
  )
}
