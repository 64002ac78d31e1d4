import { sealedComment } from '@tilsynsblik/service-kit'
import { expect, test } from 'vitest'
import { services } from '../apps/standalone/src/services-of-the-house.ts'

/** Names of columns that hold an id, a login, a code or a hash: nobody writes a sentence in them. */
const ids = /(Id|By|Key|Type|^by|^role|^action|^state|^persona|^mac|^head|^edition|^table|^period|^category|^quarter|^year)$/

/** The others that are not closed, each with why. Whoever adds a column of text closes it, or writes it here. */
const open: Record<string, string> = {
  'incident.staff': 'logins: who used force may not approve it',
  'report_version.staff': 'the same, of an earlier version',
  'stay.label': 'what the home calls the record, as its own file has it: a number',
  'delivery.fault': 'a code',
  'complaint.receiptHash': 'a hash',
  'complaint.subjects': 'codes',
  'case_file.officerName': 'of the caseworker, told to whoever complained',
  'case_file.officerPhone': 'the same',
  'notification_case.kinds': 'codes',
  'notification_case.suspected': 'codes',
  'notification_case.adviser': 'a login',
  'notification_case.secondAdviser': 'a login',
  'preparedness_plan.publishedUrl': 'public by law',
  'preparedness_plan.planVersion': 'public by law',
}

/** A type is its class, or one of it, whichever the declaration gave. */
function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name
  return typeof type === 'object' && type !== null ? type.constructor.name : String(type)
}

test('every column in which people write is closed, in the registers of reports, complaints and notifications', () => {
  const registers = services.filter(({ name }) => ['incidents', 'complaints', 'notifications'].includes(name))
  expect(registers).toHaveLength(3)
  const texts = registers.flatMap(({ database }) =>
    database.tables.flatMap((table) =>
      Object.values(table.init().meta.properties)
        .filter(({ type, enum: word }) => !word && /^(Text|Json|Blob|Array|String)Type$|^string$/.test(nameOf(type)))
        .map(({ name, comment }) => ({
          name,
          column: `${table.meta.tableName}.${name}`,
          closed: comment?.startsWith(sealedComment) === true,
        })),
    ),
  )
  expect(texts.filter(({ closed }) => closed).length).toBeGreaterThan(30)
  const plain = texts.filter(({ closed, name }) => !closed && !ids.test(name)).map(({ column }) => column)
  expect(plain.toSorted()).toEqual(Object.keys(open).toSorted())
})
