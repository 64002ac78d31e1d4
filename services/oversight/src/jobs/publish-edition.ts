import { createHash } from 'node:crypto'
import type { Finding } from '@tilsynsblik/attacker'
import { MissingPart, type Job, type JobContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { beginEdition, type BegunEdition } from '../commands/begin-edition.ts'
import { noteMissingPart, refuseEdition } from '../commands/end-edition.ts'
import { openEdition } from '../commands/open-edition.ts'
import { draftEdition, editionGround, openTables } from '../documents/documents.ts'
import { editionText, figuresOf, firstQuarterOf, registersOf, type EditionDrafts, type RegisterDraft } from '../domain/edition-draft.ts'
import { breaksOf, firstYearCounted, seriesRules, type EditionGround } from '../domain/edition-ground.ts'
import { rateChartOf } from '../domain/rate-chart.ts'
import { changesOf } from '../domain/yearly-change.ts'
import { releasesOf } from './releases.ts'
import { runBeside } from './run-beside.ts'

/**
 * Publishes the national figures: each night, when a quarter has been over for so long that it may be; and when somebody
 * asks. Every register draws its own tables under its statistics role and holds them closed; together with everything
 * published so far they are attacked; only then are they opened. Without one of the registers nothing is, and with a cell
 * that could be found out nothing is. Interrupted, it goes on with the numbers that were drawn.
 */
export const publishEdition: Job<{ again?: boolean }> = {
  name: 'publish-edition',
  persona: 'statistics',
  at: '40 3 * * *',
  async run(ctx, { again = false }) {
    const edition = await beginEdition(ctx, again, new Date())
    if (!edition) return
    try {
      await carryOut(ctx, edition)
    } catch (error) {
      if (error instanceof MissingPart) await noteMissingPart(ctx, edition.number, error.part)
      throw error
    }
  },
}

async function carryOut(ctx: JobContext, { number, lastQuarter }: BegunEdition): Promise<void> {
  const ground = await groundOf(ctx, lastQuarter)
  const answer = await ctx.ask<EditionDrafts>(draftEdition.text, { edition: number, lastQuarter, ...countedAgainst(ground, lastQuarter) })
  const drafts = Object.values(answer) as RegisterDraft[]
  const findings = await runBeside<Finding[]>(new URL('attack-thread.ts', import.meta.url), releasesOf(drafts), ctx)
  if (findings.length > 0) return refuse(ctx, number, findings, answer)
  await ctx.ask(openTables.text, { edition: number })
  const firstQuarter = firstQuarterOf(drafts, number, lastQuarter)
  const figures = figuresOf(drafts, number)
  await openEdition(
    ctx,
    {
      number,
      firstQuarter,
      lastQuarter,
      synthetic: drafts.some(({ synthetic }) => synthetic),
      dataVersion: sha256(drafts.map(({ head }) => head).join('\n')).slice(0, 16),
      hash: sha256(editionText(drafts, number)),
      rateChart: rateChartOf(figures),
      changes: changesOf(figures),
      breaks: breaksOf(ground.ruleHistory, firstQuarter, lastQuarter),
    },
    new Date(),
  )
}

/** It says which cells to whoever runs the product, and to nobody else. */
async function refuse(ctx: JobContext, number: number, findings: readonly Finding[], drafts: EditionDrafts): Promise<void> {
  const cells = [...new Set(findings.map(({ population, by, cell }) => `${population}: ${cell} (${by})`))]
  const registers = registersOf(
    drafts,
    findings.map(({ population }) => population),
  )
  await refuseEdition(ctx, number, { cells, registers }, new Date())
  ctx.log.warn({ edition: number, cells: cells.slice(0, 20), of: cells.length }, 'An edition is not published: cells could be found out')
}

/** What the figures are set against. */
export function groundOf({ ask }: Pick<JobContext, 'ask'>, lastQuarter: Quarter): Promise<EditionGround> {
  return ask<EditionGround>(editionGround.text, { fromYear: firstYearCounted(lastQuarter), until: lastQuarter, rules: seriesRules })
}

/** What the registers are told of the country when they draw. */
export function countedAgainst({ countedHomes }: EditionGround, lastQuarter: Quarter) {
  return { homes: { fromYear: firstYearCounted(lastQuarter), homes: countedHomes } }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
