import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, NumberField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { ActionFormProps } from './action-form.ts'
import { CarryOutInspection } from './inspection-documents.ts'

/** The visit took place: when, and how many children were offered a talk and had one. */
export function CarryOutForm({ inspection: { id, version, plannedOn }, today, onDone, onWrongState }: ActionFormProps) {
  const { t } = useLanguage()
  const { draft, change, forget } = useDraft(`tilsyn.${id}.besoeg`, {
    carriedOutOn: plannedOn <= today ? plannedOn : '',
    childrenOffered: null as number | null,
    childrenHeard: null as number | null,
  })
  const { carriedOutOn, childrenOffered, childrenHeard } = draft
  const i = t.inspection
  return (
    <MutationForm
      label={i.actions.CARRY_OUT}
      submit={i.actions.CARRY_OUT}
      document={CarryOutInspection}
      variables={() => ({ input: { id, version, carriedOutOn, childrenOffered: childrenOffered!, childrenHeard: childrenHeard! } })}
      empty={() =>
        [!carriedOutOn && 'carriedOutOn', childrenOffered === null && 'childrenOffered', childrenHeard === null && 'childrenHeard'].filter(
          (path) => path !== false,
        )
      }
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <DayField
        name="carriedOutOn"
        label={i.carriedOutOn}
        max={today}
        value={carriedOutOn}
        onChange={(day) => change({ carriedOutOn: day })}
      />
      <NumberField
        name="childrenOffered"
        label={i.childrenOffered}
        value={childrenOffered}
        onChange={(count) => change({ childrenOffered: count })}
      />
      <NumberField
        name="childrenHeard"
        label={i.childrenHeard}
        help={i.childrenHeardHelp}
        value={childrenHeard}
        onChange={(count) => change({ childrenHeard: count })}
      />
    </MutationForm>
  )
}
