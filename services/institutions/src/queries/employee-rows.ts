import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, Course, EmployeeKind, LawText, ReceiptWay } from '@tilsynsblik/vocabulary'

export interface EmployeeRow {
  id: string
  staffId: string
  kind: EmployeeKind
  employedFrom: CalendarDate
  training: { id: string; course: Course; completedOn: CalendarDate; expiresOn: CalendarDate | null }[]
  receipts: { id: string; text: LawText; version: string; receivedOn: CalendarDate; way: ReceiptWay }[]
}

/** Who works in a home on a day, with what each has learnt and signed for: all to its manager, herself to an employee. */
export async function employeesOn(ctx: ServiceContext, institutionId: string, day: CalendarDate): Promise<EmployeeRow[]> {
  return ctx.readRecords<EmployeeRow>(
    'employee',
    `select id, staff_id as "staffId", kind, employed_from::text as "employedFrom",
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'course', course, 'completedOn', completed_on, 'expiresOn', expires_on)
                                  order by completed_on desc, course), '[]')
        from training where employee_id = employee.id) as training,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'text', text, 'version', version, 'receivedOn', received_on, 'way', way)
                                  order by received_on desc, text), '[]')
        from law_receipt where employee_id = employee.id) as receipts
     from employee where institution_id = $1 and employed_from <= $2::date and (left_on is null or left_on > $2::date)
     order by kind = 'PERMANENT' desc, kind desc, staff_id, id`,
    [institutionId, day],
  )
}
