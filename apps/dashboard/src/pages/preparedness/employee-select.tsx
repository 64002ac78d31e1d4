import { useNameOf } from '../../gateway/colleagues.ts'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Select } from '../../ui/form-fields.tsx'

interface EmployeeSelectProps {
  record: PreparednessRecordFragment
  value: string | null
  onChange: (employeeId: string) => void
}

/** One of those on the home's register. */
export function EmployeeSelect({ record, value, onChange }: EmployeeSelectProps) {
  const { t } = useLanguage()
  const nameOf = useNameOf()
  return (
    <Select
      name="employeeId"
      label={t.preparedness.fields.employee}
      value={value}
      options={(record.employees ?? []).map(({ id, staffId }) => ({ value: id, label: nameOf(staffId) }))}
      onChange={onChange}
    />
  )
}
