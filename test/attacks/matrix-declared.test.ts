import { composeSupergraph } from '@tilsynsblik/gateway'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { declaredAnswers, fieldsOf } from './matrix/declared.ts'

const fields = fieldsOf(buildSchema(composeSupergraph(services).api))
const declared = declaredAnswers()

test('every field of every type has a declared answer for every persona', () => {
  expect(fields.filter((field) => !declared.has(field))).toEqual([])
})

test('nothing is declared that the contract does not have', () => {
  const known = new Set(fields)
  expect([...declared.keys()].filter((field) => !known.has(field))).toEqual([])
})

test("the public is never given anything of somebody's own", () => {
  expect([...declared].filter(([, { answers }]) => answers.public === 'o').map(([field]) => field)).toEqual([])
})
