import { setTimeout } from 'node:timers/promises'
import { withDatabase } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { contextsFor } from '../../apps/standalone/src/platform/platform.ts'
import { wishOverviews } from '../../services/oversight/src/service.ts'
import { demoHouse } from './demo-house.ts'
import type { FigureGroup } from './figure.ts'
import { median } from './figure.ts'
import { statementsDuring } from './supervisor-page/statements.ts'

const figures = { freeze: 'overview/freeze', documents: 'overview/documents-per-department' } as const

/** From the wish until every department has its quarter frozen, drafted and asked about; and how many questions that took. */
export const overviewFreeze: FigureGroup = {
  name: 'quarterly overviews',
  figures: Object.values(figures),
  async measure(run) {
    const { platform, secrets, adminUrl } = await demoHouse(run)
    const { oversight } = contextsFor(platform.house, secrets, 'bench')
    const admin = new pg.Client(withDatabase(adminUrl, 'tilsynsblik_oversight'))
    await admin.connect()
    try {
      const quarter = lastClosedQuarter(new Date())
      const open = async () =>
        (await admin.query(`select count(*)::int as open from quarterly_overview where quarter = $1 and status = 'OPEN'`, [quarter]))
          .rows[0].open
      const frozen = async () => {
        while ((await open()) > 0) await setTimeout(50)
      }
      // The start freezes the past by itself.
      await frozen()
      const departments = (await admin.query('select 1 from quarterly_overview where quarter = $1', [quarter])).rowCount!
      const seconds: number[] = []
      let questions = 0
      for (let round = 0; round < run.rounds; round++) {
        await reopen(admin, quarter)
        const sent = await statementsDuring(async () => {
          const before = performance.now()
          await wishOverviews(oversight!)
          await frozen()
          seconds.push((performance.now() - before) / 1000)
        })
        // One of them in every question about a department, and in no other.
        questions = sent.filter(
          ({ database, text }) => database.endsWith('incidents') && text.includes('select distinct institution_id'),
        ).length
      }
      return [
        { name: figures.freeze, value: median(seconds), limit: 120, direction: 'max' },
        { name: figures.documents, value: questions / departments, limit: 1, direction: 'max' },
      ]
    } finally {
      await admin.end()
    }
  },
}

/** As before the night: nothing frozen, nothing said. */
async function reopen(admin: pg.Client, quarter: string): Promise<void> {
  await admin.query('delete from overview_section where quarter = $1', [quarter])
  await admin.query(
    `update quarterly_overview set status = 'OPEN', frozen = null, figures_hash = null, counted_at = null, author_signed_by = null,
            author_signed_at = null, author_hash = null, submitted_at = null where quarter = $1`,
    [quarter],
  )
}
