import { readFileSync } from 'node:fs'
import { purposeOf, purposes } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { services } from '../apps/standalone/src/services-of-the-house.ts'

const registered = JSON.parse(readFileSync(new URL('../apps/gateway/registered-documents.gen.json', import.meta.url), 'utf8')) as Record<
  string,
  { name: string }
>
const documents = Object.values(registered).map(({ name }) => name)
const jobs = services.flatMap((service) => (service.jobs ?? []).map(({ name }) => name))

test('every document, every job and every import says what for, so that no reading is without a purpose', () => {
  const without = [...documents, ...jobs, 'import', 'demo', 'start', 'NoticesSince'].filter((name) => purposeOf(name) === null)
  // A new one gets its purpose in packages/vocabulary/src/purpose.ts; the audit keeps its name, the screens tell its purpose.
  expect(without).toEqual([])
})

test('every purpose is somebody’s', () => {
  const used = new Set([...documents, ...jobs, 'import'].map(purposeOf))
  expect(purposes.filter(({ code }) => !used.has(code))).toEqual([])
})
