import type { Persona } from '@tilsynsblik/vocabulary'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { registered, signIn } from '../support/visitor.ts'
import { answerOf, variablesOf, writes } from './operations.ts'

// Every question of every role, asked with what no page would send: text that some parser might take for SQL, a path or a
// cursor, numbers out of range, no text at all. Whatever cannot be is refused as such or is nothing; it never reaches a place
// where it breaks something, and no answer tells how the house is built. SEED repeats a run.

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const each = Number(process.env['RUNS'] ?? 6)
const atOnce = 6

const people: [person: string, persona: Persona][] = [
  ['tilsyn-syd', 'supervisor'],
  ['tilsynschef-syd', 'authority_head'],
  ['afdelingsleder', 'department_head'],
  ['fagkonsulent', 'consultant'],
  ['leder', 'manager'],
  ['medarbejder', 'staff'],
  ['ankestyrelsen', 'appeals_board'],
  ['sagsbehandler', 'caseworker'],
  ['dpo', 'dpo'],
  ['ung', 'child'],
]

/** Words of our database, our language and our files. */
const telling =
  /\b(select|syntax|relation|column|constraint|invalid input syntax|violates|postgres|node_modules|TypeError|RangeError|\.ts:\d)\b/i

test.each(people)('%s is told nothing by asking what cannot be', async (person, persona) => {
  const visitor = await signIn(inject('url'), person)
  const own = Object.entries(registered).flatMap(([id, { personas }]) => (personas.includes(persona) && !writes(id) ? [id] : []))
  expect(own.length).toBeGreaterThan(2)
  const waiting = own
    .flatMap((id) => fc.sample(variablesOf(id), { numRuns: each, seed }).map((variables) => ({ documentId: id, variables })))
    .values()
  const amiss: unknown[] = []
  const send = async () => {
    for (const question of waiting) {
      const { status, body } = await answerOf(visitor, question)
      const errors = (body?.errors ?? []) as { message: string; extensions?: { code?: string } }[]
      const isAmiss =
        ![200, 400].includes(status) || errors.some(({ message, extensions }) => extensions?.code === 'INTERNAL' || telling.test(message))
      if (isAmiss) amiss.push({ name: registered[question.documentId]!.name, variables: question.variables, status, errors })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  expect(amiss.slice(0, 3), `seed ${seed}, ${amiss.length} in all`).toEqual([])
})
