import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isUuid, looksLikeCpr } from '@tilsynsblik/vocabulary'
import { ConfigProblem, readConfig } from './config.ts'
import { openServer } from './database-server.ts'
import { archiveAll } from './erasure/archive-all.ts'
import { eraseByHand, type HandErased } from './erasure/erase-by-hand.ts'
import { liftHold, setHold, standingHolds } from './erasure/holds.ts'
import { copyLedger, readLedger, replayLedger, type LedgerSite } from './erasure/ledger.ts'
import { rotateTextKey } from './erasure/rotate-text-key.ts'
import { explainAndExit } from './explain.ts'
import { refuseWithoutDatabase } from './operations/without-database.ts'
import { keptSecrets } from './platform/secrets.ts'

const usage = `Brug: npm run erasure                                                hvad der er slettet, og hvad der er fastholdt
      npm run erasure -- hold --record ID --reference SAG --by NAVN   (eller --child PSEUDONYM)
      npm run erasure -- lift --hold ID --by NAVN
      npm run erasure -- archive --to MAPPE                           overdrag det, hvis tid er gået, til arkivet
      npm run erasure -- erase --record ID --rule AFGØRELSE --by NAVN (eller --child PSEUDONYM: alt om barnet i alle registre)
      npm run erasure -- again                                        slet igen, hvad sletteloggen siger, efter en gendannelse
      npm run erasure -- rotate-key                                   skift den nøgle, der pakker teksternes nøgler`

/** `npm run erasure`: the ledger of what was erased, holds that keep something from being erased, and what is erased by hand. */
async function run(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { record: text, child: text, rule: text, reference: text, hold: text, by: text, to: text },
  })
  const told = (name: keyof typeof values) => values[name] ?? wrong(`--${name} mangler`)
  /** One record, or a child; never what a child could be known by outside. */
  const wanted = () => {
    const { record, child } = values
    if ((record === undefined) === (child === undefined)) wrong('enten --record eller --child')
    if (record !== undefined && !isUuid(record)) wrong('--record er ikke et id')
    if (looksLikeCpr(child ?? '')) wrong('--child er et pseudonym, aldrig et personnummer')
    return { id: record?.toLowerCase() ?? null, childId: child ?? null }
  }
  const [verb = 'show'] = positionals
  const config = readConfig()
  refuseWithoutDatabase(config)
  const secrets = keptSecrets(config.dataDir)
  const server = await openServer(config, say)
  const site = { adminUrl: server.url, secrets, anchors: config.anchors, anchorKey: secrets.anchorKey }
  try {
    switch (verb) {
      case 'show':
        await show(site)
        return 0
      case 'hold':
        say(`Fastholdt: ${await setHold(site, secrets.holdKey, { ...wanted(), reference: told('reference'), by: told('by') })}`)
        return 0
      case 'lift':
        say((await liftHold(site, told('hold'), told('by'))) ? 'Ophævet.' : 'Der er ingen fastholdelse med det id.')
        return 0
      case 'archive': {
        const files = await archiveAll({ ...site, folder: resolve(told('to')) })
        for (const file of files) say(`Overdraget: ${file}`)
        if (files.length === 0) say('Der er intet, hvis tid er gået.')
        return 0
      }
      case 'erase': {
        const rule = told('rule')
        if (!/^[\w-]{1,60}$/.test(rule)) wrong('--rule er afgørelsens nummer, som decision-2026-4711, og aldrig ord')
        const erased = await eraseByHand(site, { wanted: wanted(), rule, by: told('by'), now: new Date() })
        await copyLedger(site)
        return tell(erased)
      }
      case 'again':
        say(`Slettet igen efter sletteloggen: ${await replayLedger(site)} sager.`)
        return 0
      case 'rotate-key': {
        const wrapped = await rotateTextKey({ ...site, dataDir: config.dataDir, say })
        say(
          `Nøglen er skiftet, og ${wrapped} nøgler er pakket om. Gem en kopi af ${config.dataDir}/secrets.json et andet sted end backuppen,`,
        )
        say(`og behold den forrige kopi, til den sidste backup fra før i dag er væk (${config.backupDays} dage): kun den åbner dem.`)
        return 0
      }
      default:
        return wrong(`${verb} findes ikke`)
    }
  } finally {
    await server.stop()
  }
}

async function show(site: LedgerSite): Promise<void> {
  await copyLedger(site)
  const byRule = Map.groupBy(readLedger(site), ({ service, rule }) => `${service} ${rule}`)
  for (const [rule, erased] of byRule) say(`${rule}: ${erased.length}, senest ${erased.at(-1)!.at}`)
  if (byRule.size === 0) say('Intet er slettet.')
  for (const { id, of, reference, setBy, setAt } of await standingHolds(site))
    say(`Fastholdt ${id}: ${of === 'record' ? 'en sag' : 'et barn'}, ${reference}, ${setBy}, ${setAt.toISOString()}`)
}

const kept = {
  HOLD: 'er fastholdt',
  ARCHIVE: 'skal arkivet have først: npm run erasure -- archive',
  CRIME: 'er et udkast, der er fortalt om et strafbart forhold fra: andre handler på det',
}

/** @returns 1 when something that was to be erased is still there */
function tell(erased: readonly HandErased[]): number {
  for (const { kind, erased: gone } of erased) say(`${kind}: ${gone.length} slettet`)
  const stays = erased.flatMap(({ kind, kept: ids }) => ids.map(({ id, why }) => `${kind} ${id} ${kept[why]}`))
  for (const sentence of stays) say(`Beholdt: ${sentence}`)
  if (stays.length === 0 && erased.every(({ erased: gone }) => gone.length === 0))
    say('Der er intet at slette: ingen sag, eller slettet før.')
  return stays.length > 0 ? 1 : 0
}

function wrong(what: string): never {
  throw new ConfigProblem([`${what}\n${usage}`])
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  explainAndExit(
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
      ? new ConfigProblem([`${(error as Error).message}\n${usage}`])
      : error,
  )
}
