import { employeeKinds, preparednessActions, type EmployeeKind } from '@tilsynsblik/vocabulary'
import { useColleagues } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, Select, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { EmployeeSelect } from './employee-select.tsx'
import { EndEmployment, RegisterEmployee } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

const withoutLogin = '-'

/** Somebody who works here: a colleague with a login, or a temp the home calls something. */
export function RegisterEmployeeForm({ record, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const { institutionId, employees } = record
  const colleagues = useColleagues()
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.ansat`, {
    id: crypto.randomUUID(),
    login: null as string | null,
    called: '',
    kind: null as EmployeeKind | null,
    employedFrom: '',
  })
  const known = new Set(employees?.map(({ staffId }) => staffId))
  const other = draft.login === withoutLogin
  return (
    <MutationForm
      label={word(preparednessActions, 'REGISTER_EMPLOYEE')}
      submit={word(preparednessActions, 'REGISTER_EMPLOYEE')}
      document={RegisterEmployee}
      variables={() => ({
        input: {
          id: draft.id,
          institutionId,
          staffId: other ? draft.called.trim() : draft.login!,
          kind: draft.kind!,
          employedFrom: draft.employedFrom,
        },
      })}
      empty={() => [
        ...(draft.login ? [] : ['login']),
        ...(other && !draft.called.trim() ? ['called'] : []),
        ...(draft.kind ? [] : ['kind']),
        ...(draft.employedFrom ? [] : ['employedFrom']),
      ]}
      pathOf={(path) => (path === 'staffId' ? (other ? 'called' : 'login') : path)}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('REGISTER_EMPLOYEE')
      }}
    >
      <Select
        name="login"
        label={f.staffId}
        value={draft.login}
        options={[
          ...colleagues.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ value: id, label: name })),
          { value: withoutLogin, label: f.staffIdChoose },
        ]}
        onChange={(login) => change({ login })}
      />
      {other && (
        <TextField
          name="called"
          label={f.staffIdOther}
          help={f.staffIdHelp}
          value={draft.called}
          onChange={(called) => change({ called })}
        />
      )}
      <Choice
        name="kind"
        label={f.kind}
        value={draft.kind}
        options={employeeKinds.map(({ code }) => ({ value: code, label: word(employeeKinds, code) }))}
        onChange={(kind) => change({ kind })}
      />
      <DayField
        name="employedFrom"
        label={f.employedFrom}
        max={today}
        value={draft.employedFrom}
        onChange={(employedFrom) => change({ employedFrom })}
      />
    </MutationForm>
  )
}

/** Somebody who works here no more. */
export function EndEmploymentForm({ record, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const { institutionId } = record
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.fratraadt`, { employeeId: null as string | null, leftOn: '' })
  return (
    <MutationForm
      label={word(preparednessActions, 'END_EMPLOYMENT')}
      submit={word(preparednessActions, 'END_EMPLOYMENT')}
      document={EndEmployment}
      variables={() => ({ input: { institutionId, employeeId: draft.employeeId!, leftOn: draft.leftOn } })}
      empty={() => (['employeeId', 'leftOn'] as const).filter((field) => !draft[field])}
      onDone={() => {
        forget()
        onDone('END_EMPLOYMENT')
      }}
    >
      <EmployeeSelect record={record} value={draft.employeeId} onChange={(employeeId) => change({ employeeId })} />
      <DayField
        name="leftOn"
        label={t.preparedness.fields.leftOn}
        max={today}
        value={draft.leftOn}
        onChange={(leftOn) => change({ leftOn })}
      />
    </MutationForm>
  )
}
