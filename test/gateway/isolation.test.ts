import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { principalOf, startWorld, ways, type World } from './measured-world.ts'

const query = '{ whoAsks institutions(first: 10) { id episodesSeenBy } }'
const callers = Array.from({ length: 50 }, (_, n) => `caller-${n}`)

describe.each(ways)('$way', (wish) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(wish)
  })
  afterAll(() => world.stop())

  test('fifty people who ask the same at once each get their own answer', async () => {
    const answers = await Promise.all(callers.map((caller) => world.federation.ask({ query }, { principal: principalOf(caller) })))
    const seen = answers.map(({ data, errors }) => {
      const { whoAsks, institutions } = data as { whoAsks: string; institutions: { episodesSeenBy: string }[] }
      return { errors, names: [...new Set([whoAsks, ...institutions.map((home) => home.episodesSeenBy)])] }
    })
    expect(seen).toEqual(callers.map((caller) => ({ errors: undefined, names: [caller] })))
  })
})
