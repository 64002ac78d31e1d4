import { cancellationReasons, type CancellationReason } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { CancelInspection, CloseInspection } from './inspection-documents.ts'

/** All is checked; the inspection counts in the hit rate from now on. */
export function CloseForm({ inspection: { id, version }, onDone, onWrongState }: ActionFormProps) {
  const { t } = useLanguage()
  const { actions, closeHelp } = t.inspection
  return (
    <MutationForm
      label={actions.CLOSE}
      submit={actions.CLOSE}
      document={CloseInspection}
      variables={() => ({ input: { id, version } })}
      onDone={onDone}
      onWrongState={onWrongState}
    >
      <p>{closeHelp}</p>
    </MutationForm>
  )
}

/** It will not take place; the reason is kept. */
export function CancelForm({ inspection: { id, version }, onDone, onWrongState }: ActionFormProps) {
  const { t, word } = useLanguage()
  const { actions, cancelWhy } = t.inspection
  const { draft, change, forget } = useDraft(`tilsyn.${id}.aflys`, { reason: null as CancellationReason | null })
  return (
    <MutationForm
      act
      label={actions.CANCEL}
      submit={actions.CANCEL}
      document={CancelInspection}
      variables={() => ({ input: { id, version, reason: draft.reason! } })}
      empty={() => (draft.reason ? [] : ['reason'])}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <Choice
        name="reason"
        label={cancelWhy}
        value={draft.reason}
        options={cancellationReasons.map(({ code }) => ({ value: code, label: word(cancellationReasons, code) }))}
        onChange={(reason) => change({ reason })}
      />
    </MutationForm>
  )
}
