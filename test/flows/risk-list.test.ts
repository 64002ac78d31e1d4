import { openLog } from '@tilsynsblik/service-kit'
import { describe, expect, inject, test } from 'vitest'
import { contextsFor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { recomputeAssessment } from '../../services/oversight/src/service.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { signIn } from '../support/visitor.ts'

/** The first assessment of demo Denmark, which begins when the house does; how one is made is in risk-assessment.test.ts. */
test('the assessment of demo Denmark is calculated again, to the last digit', { timeout: 90_000 }, async () => {
  const secrets = inject('secrets')
  const house = await startHouse({ databases: sharedDatabases(), secrets, log: openLog('silent', 'test'), poolSize: 2 })
  try {
    const ctx = contextsFor(house, secrets, 'test')['oversight']!
    const finished = () => ctx.read<{ id: string }>("select id from assessment where state = 'DONE' order by completed_at limit 1")
    await expect.poll(finished, { timeout: 60_000, interval: 500 }).toHaveLength(1)
    const [assessment] = await finished()
    const again = await recomputeAssessment(ctx, assessment!.id)
    expect(again).toMatchObject({ same: true, differing: [] })
    expect(again!.homes).toBeGreaterThan(600)
  } finally {
    await Promise.all(house.map((subgraph) => subgraph.stop()))
  }
})

describe('the list by risk, at the front door', () => {
  test.each(['leder', 'medarbejder', 'afdelingsleder', 'fagkonsulent', 'boerneraadet'])(
    '%s is refused the list by risk',
    async (person) => {
      const { data, errors } = await (await signIn(inject('url'), person)).ask('RiskList')
      expect(data).toBeNull()
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    },
  )

  test('a supervisor reads it, some seconds after the first start', { timeout: 90_000 }, async () => {
    const supervisor = await signIn(inject('url'), 'tilsyn-syd')
    const homesByRisk = async () => (await supervisor.ask('RiskList')).data!.riskAssessment?.homes ?? []
    await expect.poll(homesByRisk, { timeout: 60_000, interval: 500 }).not.toEqual([])
    expect((await homesByRisk()).length).toBeGreaterThan(50)
  })
})
