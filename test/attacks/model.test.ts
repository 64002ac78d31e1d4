import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { openBareRegisters, type BareRegister } from './model/bare-registers.ts'
import { agrees, carriedOut, expected, randomCase, type Case, type Outcome } from './model/cases.ts'
import { mutants, survivors } from './model/mutants.ts'
import { dice, type Dice } from './model/random-rows.ts'
import { rulesOf } from './model/rules.ts'
import type { World } from './model/rule.ts'
import { filledWorld } from './model/world.ts'

/**
 * Every row policy and every grant, held against the access rules written a second time, as functions of a row and of who asks. The
 * databases are as they are provisioned, filled with rows at random; a run is repeated with MODEL_SEED.
 */
const seed = Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000)
const cases = Number(process.env['MODEL_CASES'] ?? 2_000)

let registers: BareRegister[]
let stop: () => Promise<void>
const worlds = new Map<string, World>()
const draws = new Map<string, Dice>()
beforeAll(async () => {
  ;({ registers, stop } = await openBareRegisters(inject('adminUrl'), inject('secrets')))
  for (const [n, register] of registers.entries()) {
    const draw = dice(seed + n)
    draws.set(register.name, draw)
    worlds.set(register.name, await filledWorld(draw, register))
  }
}, 180_000)
afterAll(() => stop?.())

describe.each(services.map(({ name }) => name))(`the register of %s, from seed ${seed}`, (name) => {
  const parts = () => ({
    register: registers.find((each) => each.name === name)!,
    rules: rulesOf[name]!,
    world: worlds.get(name)!,
    draw: draws.get(name)!,
  })

  test('has a rule for every table, and no rule for a table that is not there', () => {
    const { register, rules } = parts()
    expect(Object.keys(rules).toSorted()).toEqual(Object.keys(register.columns).toSorted())
  })

  test(`lets each of ${cases} askers see, write and be refused exactly what the rules say`, async () => {
    const { register, rules, world, draw } = parts()
    const wrong: { asked: Case; said: Outcome; came: Outcome }[] = []
    const told = { refused: 0, seen: 0, written: 0 }
    for (let n = 0; n < cases; n++) {
      const asked = randomCase(draw, register, rules, world)
      const said = expected(asked, rules, world)
      await register.login.query('begin')
      const came = await carriedOut(register.login, name, inject('secrets').keys, asked)
      await register.login.query('rollback')
      for (const key of Object.keys(came)) told[key as keyof typeof told]++
      if (!agrees(asked, said, came)) wrong.push({ asked, said, came })
    }
    process.stdout.write(
      `  model/${name}: ${cases} cases, ${told.refused} refused, ${told.seen} read, ${told.written} written, ${wrong.length} wrong\n`,
    )
    expect(wrong.slice(0, 5)).toEqual([])
    // A run that refuses everything, or nothing, would agree with anything.
    expect(Math.min(told.refused, told.seen, told.written)).toBeGreaterThan(cases / 20)
  }, 120_000)

  test('notices every policy that is opened to all', async () => {
    const { register, rules, world, draw } = parts()
    const all = await mutants(register)
    const left = await survivors(all, { register, rules, world, draw, keys: inject('secrets').keys })
    process.stdout.write(`  mutants/${name}: ${all.length} policies set to true, ${left.length} not noticed\n`)
    expect(left).toEqual([])
  }, 180_000)
})
