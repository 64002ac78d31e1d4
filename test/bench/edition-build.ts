import { attackRelease } from '@tilsynsblik/attacker'
import { askGateway, withDatabase } from '@tilsynsblik/service-kit'
import { lastPublishableQuarter } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { draftEdition, openTables } from '../../services/oversight/src/documents/documents.ts'
import type { EditionDrafts } from '../../services/oversight/src/domain/edition-draft.ts'
import { countedAgainst, groundOf } from '../../services/oversight/src/jobs/publish-edition.ts'
import { releasesOf } from '../../services/oversight/src/jobs/releases.ts'
import { demoHouse } from './demo-house.ts'
import { median, type FigureGroup } from './figure.ts'

const names = { build: 'edition/build-seconds', attack: 'edition/attack-seconds' } as const
const registers = ['institutions', 'incidents', 'complaints', 'notifications']

/** An edition of every year there is: asked for and drawn by all registers as its job does it, and attacked as before every publication. */
export const editionBuild: FigureGroup = {
  name: 'an edition built and attacked',
  figures: Object.values(names),
  async measure(run) {
    const { platform, secrets, adminUrl } = await demoHouse(run)
    const principal = { userId: 'oversight', persona: 'statistics', scope: null, purpose: 'bench' } as const
    const ask = <Data>(document: string, variables: Record<string, unknown>) =>
      askGateway<Data>(
        { url: platform.door.url.href, key: secrets.keys['oversight']!, principal: { ...principal, requestId: crypto.randomUUID() } },
        document,
        variables,
        new AbortController().signal,
      )
    const lastQuarter = lastPublishableQuarter(new Date())
    const seconds = { build: [] as number[], attack: [] as number[] }
    for (let round = 0; round < run.rounds; round++) {
      // As if nothing had ever been published: the first edition tells all five years.
      for (const register of registers) await forget(adminUrl, register)
      let before = performance.now()
      const ground = await groundOf({ ask }, lastQuarter)
      const drafts = Object.values(
        await ask<EditionDrafts>(draftEdition.text, { edition: 1, lastQuarter, ...countedAgainst(ground, lastQuarter) }),
      )
      seconds.build.push((performance.now() - before) / 1000)
      before = performance.now()
      const findings = await attackRelease(releasesOf(drafts))
      seconds.attack.push((performance.now() - before) / 1000)
      if (findings.length > 0) throw new Error(`The edition would be refused: ${findings[0]!.cell}`)
      await ask(openTables.text, { edition: 1 })
      const figures = drafts.reduce((sum, draft) => sum + draft.figures.length, 0)
      run.say(`${figures} figures: drawn in ${seconds.build.at(-1)!.toFixed(1)} s, attacked in ${seconds.attack.at(-1)!.toFixed(1)} s`)
    }
    return [
      { name: names.build, value: median(seconds.build), limit: 60, direction: 'max' },
      { name: names.attack, value: median(seconds.attack), limit: 300, direction: 'max' },
    ]
  },
}

async function forget(adminUrl: string, register: string): Promise<void> {
  const db = new pg.Client(withDatabase(adminUrl, `tilsynsblik_${register}`))
  await db.connect()
  try {
    await db.query('truncate frozen_edition, published_cell, figure_spread')
  } finally {
    await db.end()
  }
}
