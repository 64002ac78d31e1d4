import { importRecords, insertRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, InstitutionType, OperatorKind } from '@tilsynsblik/vocabulary'

/** A home from a file, with who runs it. */
export interface ImportedHome {
  id: string
  number: string
  name: string
  type: InstitutionType
  operator: { id: string; name: string; kind: OperatorKind }
  department: { id: string; name: string } | null
  authorityId: string
  municipalityId: string
  places: number
  inHouseSchool: boolean
  approvedFrom: CalendarDate
  closedOn: CalendarDate | null
}

/**
 * Adds the homes of one file, and the operators and departments that are not here yet: all of them, or none.
 *
 * @throws ChangedRecords when a home is here already with other content
 */
export async function importHomes(
  ctx: ServiceContext,
  rows: readonly ImportedHome[],
  progress?: (written: number) => void,
): Promise<Imported> {
  const homes = new Map(rows.map((row) => [row.number, row]))
  return importRecords(ctx, table, rows.map(homeRow), {
    async add(tx, added) {
      const operators = new Map<string, object>()
      const departments = new Map<string, object>()
      for (const { operator, department } of added.map(({ number }) => homes.get(number)!)) {
        operators.set(operator.id, operator)
        if (department) departments.set(department.id, { ...department, operatorId: operator.id })
      }
      await insertRecords(tx, 'operator', [...operators.values()] as { id: string }[], ['id'])
      await insertRecords(tx, 'operating_department', [...departments.values()] as { id: string }[], ['id'])
    },
    progress,
  })
}

const table: ImportTable<ReturnType<typeof homeRow>> = {
  name: 'institution',
  key: ['number'],
  derived: ['id'],
  idOf: (row) => row.id,
}

function homeRow({ operator, department, ...home }: ImportedHome) {
  return { ...home, operatorId: operator.id, departmentId: department?.id ?? null }
}
