import { courses, preparednessActions, type Course } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, Select } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { EmployeeSelect } from './employee-select.tsx'
import { AddTraining } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

/** A course somebody has completed, and until when it counts. */
export function TrainingForm({ record, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const { institutionId } = record
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.kursus`, {
    id: crypto.randomUUID(),
    employeeId: null as string | null,
    course: null as Course | null,
    completedOn: '',
    expiresOn: '',
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'ADD_TRAINING')}
      submit={word(preparednessActions, 'ADD_TRAINING')}
      document={AddTraining}
      variables={() => ({
        input: {
          id: draft.id,
          institutionId,
          employeeId: draft.employeeId!,
          course: draft.course!,
          completedOn: draft.completedOn,
          expiresOn: draft.expiresOn || null,
        },
      })}
      empty={() => (['employeeId', 'course', 'completedOn'] as const).filter((field) => !draft[field])}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('ADD_TRAINING')
      }}
    >
      <EmployeeSelect record={record} value={draft.employeeId} onChange={(employeeId) => change({ employeeId })} />
      <Select
        name="course"
        label={f.course}
        value={draft.course}
        options={courses.map(({ code }) => ({ value: code, label: word(courses, code) }))}
        onChange={(course) => change({ course })}
      />
      <DayField
        name="completedOn"
        label={f.completedOn}
        max={today}
        value={draft.completedOn}
        onChange={(completedOn) => change({ completedOn })}
      />
      <DayField name="expiresOn" label={f.expiresOn} optional value={draft.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
    </MutationForm>
  )
}
