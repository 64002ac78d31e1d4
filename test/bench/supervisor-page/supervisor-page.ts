import { Agent } from 'node:http'
import { lastClosedQuarter, periodEnding } from '@tilsynsblik/vocabulary'
import { documentId, signIn } from '../../support/visitor.ts'
import { demoHouse } from '../demo-house.ts'
import { median, type BenchRun, type Figure, type FigureGroup } from '../figure.ts'
import { timedPost } from '../timed-post.ts'
import { replayOf } from './replay.ts'
import { isQuestion, statementsDuring, type Statement } from './statements.ts'

const names = { serverToSql: 'supervisor-page/server-to-sql', statements: 'supervisor-page/sql-statements-per-subgraph' } as const
const authority = 'syd'
const timesARound = 15

/** The page of a supervisor of the largest authority, all its homes over a year, beside the SQL it stands on. */
export const supervisorPage: FigureGroup = {
  name: 'supervisor page',
  figures: Object.values(names),
  async measure(run) {
    const house = await demoHouse(run)
    const { cookie } = await signIn(house.platform.door.url.href, `tilsyn-${authority}`)
    const body = JSON.stringify({
      documentId: documentId('SupervisorHomes'),
      variables: { period: periodEnding(lastClosedQuarter(new Date()), 4) },
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = () => timedPost(new URL('/graphql', house.platform.door.url), agent, cookie, body)
    await ask()
    const statements = (await statementsDuring(ask)).filter((statement) => isQuestion(statement) && !statement.database.endsWith('gateway'))
    const figures: Figure[] = [{ name: names.statements, value: mostPerDatabase(statements), limit: 1, direction: 'max' }]
    if (run.wants(names.serverToSql)) {
      const replay = await replayOf(statements, house, {
        userId: `tilsyn-${authority}`,
        persona: 'supervisor',
        scope: authority,
        purpose: 'bench',
        requestId: 'bench',
      })
      figures.unshift({ name: names.serverToSql, value: await pageToStatements(run, ask, replay.once), limit: 2, direction: 'max' })
      await replay.end()
    }
    agent.destroy()
    return figures
  },
}

/** Page and statements take turns, so that what disturbs the one disturbs the other. */
export async function pageToStatements(run: BenchRun, ask: () => Promise<number>, replay: () => Promise<number>): Promise<number> {
  const pages: number[] = []
  const sums: number[] = []
  for (let round = 0; round <= run.rounds; round++)
    for (let n = 0; n < timesARound; n++) {
      const [page, sum] = [await ask(), await replay()]
      // The first round warms up.
      if (round > 0) pages.push(page)
      if (round > 0) sums.push(sum)
    }
  run.say(`page ${median(pages).toFixed(1)} ms, its statements one after another ${median(sums).toFixed(1)} ms`)
  return median(pages) / median(sums)
}

function mostPerDatabase(statements: readonly Statement[]): number {
  return Math.max(
    ...Map.groupBy(statements, (statement) => statement.database)
      .values()
      .map((own) => own.length),
  )
}
