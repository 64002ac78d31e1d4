import { courses, employeeKinds, lawTexts, receiptWays } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { EmployeeRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { EndEmploymentForm, RegisterEmployeeForm } from './employee-forms.tsx'
import { Fold } from './fold.tsx'
import type { PreparednessPartProps } from './preparedness-tab.tsx'
import { RecordReceiptForm } from './receipt-form.tsx'
import { TrainingForm } from './training-form.tsx'

/** Who works in the home, with what each has learnt and signed for: all of them to the manager, herself to an employee. */
export function StaffPart(props: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const { persona } = useSession()
  const { employees } = props.record
  const nameOf = useNameOf()
  const coursesOf = useCourseWords()
  const receiptsOf = useReceiptWords()
  const p = t.preparedness
  const own = persona === 'staff'
  const columns: Column<EmployeeRecordFragment>[] = [
    { key: 'person', heading: p.person, wrap: true, cell: ({ staffId }) => nameOf(staffId) },
    { key: 'kind', heading: p.kind, cell: ({ kind }) => word(employeeKinds, kind) },
    { key: 'courses', heading: p.courses, wrap: true, cell: (one) => <Lines {...coursesOf(one)} /> },
    { key: 'receipts', heading: p.receipts, wrap: true, cell: (one) => <Lines {...receiptsOf(one)} /> },
  ]
  return (
    <section>
      <h2>{p.staff}</h2>
      {!employees && <p>{p.othersStaff}</p>}
      {employees?.length === 0 && <p>{own ? p.notOnRegister : p.noStaff}</p>}
      {employees && employees.length > 0 && (
        <DataTable
          label={p.staff}
          caption={own ? p.ownStaffCaption : p.staffCaption}
          columns={columns}
          rows={employees}
          rowKey={({ id }) => id}
        />
      )}
      <Fold record={props.record} action="ADD_TRAINING">
        <TrainingForm {...props} />
      </Fold>
      <Fold record={props.record} action="RECORD_RECEIPT">
        <RecordReceiptForm {...props} />
      </Fold>
      <Fold record={props.record} action="REGISTER_EMPLOYEE">
        <RegisterEmployeeForm {...props} />
      </Fold>
      <Fold record={props.record} action="END_EMPLOYMENT">
        <EndEmploymentForm {...props} />
      </Fold>
    </section>
  )
}

interface LinesProps {
  lacking: readonly string[]
  has: readonly string[]
}

/** What is lacking first. */
function Lines({ lacking, has }: LinesProps) {
  return (
    <ul className="plain-list">
      {lacking.map((line) => (
        <li key={line}>
          <b>{line}</b>
        </li>
      ))}
      {has.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Of each course the one that lasts the longest. */
function useCourseWords(): (employee: EmployeeRecordFragment) => LinesProps {
  const { t, format, word } = useLanguage()
  const p = t.preparedness
  return ({ training, lackingCourses }) => {
    const longest = new Map<string, EmployeeRecordFragment['training'][number]>()
    for (const one of training.toSorted((a, b) => (a.expiresOn ?? '9').localeCompare(b.expiresOn ?? '9'))) longest.set(one.course, one)
    return {
      lacking: lackingCourses.map((course) => p.lacks(word(courses, course).toLocaleLowerCase('da'))),
      has: [...longest.values()].map(({ course, completedOn, expiresOn }) =>
        expiresOn ? p.until(word(courses, course), format.date(expiresOn)) : p.signed(word(courses, course), format.date(completedOn)),
      ),
    }
  }
}

/** What she has not signed for, and the latest version of each text that she has. */
function useReceiptWords(): (employee: EmployeeRecordFragment) => LinesProps {
  const { t, format, word } = useLanguage()
  const p = t.preparedness
  return ({ receipts, unsignedTexts }) => ({
    lacking: unsignedTexts.map((text) => p.lacks(word(lawTexts, text).toLocaleLowerCase('da'))),
    has: lawTexts.flatMap(({ code }) => {
      const latest = receipts.find(({ text }) => text === code)
      if (!latest || unsignedTexts.includes(code)) return []
      const way = latest.way === 'PAPER' ? ` (${word(receiptWays, latest.way).toLocaleLowerCase('da')})` : ''
      return [`${p.signed(word(lawTexts, code), format.date(latest.receivedOn))}${way}`]
    }),
  })
}
