import { createHash } from 'node:crypto'
import type { Finding } from '@tilsynsblik/attacker'
import { MissingPart, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { beginEdition, type BegunEdition } from '../commands/begin-edition.ts'
import { noteMissingPart, refuseEdition } from '../commands/end-edition.ts'
import { openEdition } from '../commands/open-edition.ts'
import { draftEdition, municipalChildren, openTables, type MunicipalChildren } from '../documents/documents.ts'
import { editionText, firstQuarterOf, type EditionDrafts, type RegisterDraft } from '../domain/edition-draft.ts'
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
  const { municipalities } = await ctx.ask<MunicipalChildren>(municipalChildren.text)
  const answer = await ctx.ask<EditionDrafts>(draftEdition.text, { edition: number, lastQuarter, children: municipalities })
  const drafts = Object.values(answer) as RegisterDraft[]
  const findings = await runBeside<Finding[]>(new URL('attack-thread.ts', import.meta.url), releasesOf(drafts), ctx)
  if (findings.length > 0)
    return refuseEdition(
      ctx,
      number,
      findings.map(({ population, by, cell }) => `${population}: ${cell} (${by})`),
      new Date(),
    )
  await ctx.ask(openTables.text, { edition: number })
  await openEdition(
    ctx,
    {
      number,
      firstQuarter: firstQuarterOf(drafts, number, lastQuarter),
      lastQuarter,
      synthetic: drafts.some(({ synthetic }) => synthetic),
      dataVersion: sha256(drafts.map(({ head }) => head).join('\n')).slice(0, 16),
      hash: sha256(editionText(drafts, number)),
    },
    new Date(),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
