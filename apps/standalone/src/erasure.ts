import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openTextKeys } from '@tilsynsblik/service-kit'
import { ConfigProblem, readConfig } from './config.ts'
import { openServer } from './database-server.ts'
import { archiveAll } from './erasure/archive-all.ts'
import { liftHold, setHold, standingHolds } from './erasure/holds.ts'
import { copyLedger, readLedger } from './erasure/ledger.ts'
import { explainAndExit } from './explain.ts'
import { refuseWithoutDatabase } from './operations/without-database.ts'
import { databasesAt } from './platform/databases.ts'
import { keptSecrets } from './platform/secrets.ts'

const usage = `Brug: npm run erasure                                                     hvad der er slettet, og hvad der er fastholdt
      npm run erasure -- hold --record ID --reference SAG --by NAVN        (eller --child PSEUDONYM)
      npm run erasure -- lift --hold ID --by NAVN
      npm run erasure -- archive --to MAPPE                                overdrag det, hvis tid er gået, til arkivet
      npm run erasure -- erase --service incidents --record ID --kind incident --rule REGEL --by NAVN`

/** `npm run erasure`: the ledger of what was erased, holds that keep something from being erased, and one record erased by hand. */
async function run(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { service: text, record: text, child: text, kind: text, rule: text, reference: text, hold: text, by: text, to: text },
  })
  const told = (name: keyof typeof values) => values[name] ?? wrong(`--${name} mangler`)
  const [verb = 'show'] = positionals
  const config = readConfig()
  refuseWithoutDatabase(config)
  const secrets = keptSecrets(config.dataDir)
  const server = await openServer(config, say)
  const site = { adminUrl: server.url, ledger: config.ledger }
  try {
    switch (verb) {
      case 'show':
        await show(site)
        return 0
      case 'hold': {
        if ((values.record === undefined) === (values.child === undefined)) wrong('enten --record eller --child')
        const { record: recordId, child: childId } = values
        say(`Fastholdt: ${await setHold(site, secrets.textKey, { recordId, childId, reference: told('reference'), by: told('by') })}`)
        return 0
      }
      case 'lift':
        say((await liftHold(site, told('hold'), told('by'))) ? 'Ophævet.' : 'Der er ingen fastholdelse med det id.')
        return 0
      case 'erase': {
        const texts = databasesAt({ adminUrl: server.url, secrets }).textsOf(told('service')) ?? wrong('--service har ingen tekster')
        const keys = openTextKeys(told('service'), texts, 1)
        try {
          const record = told('record').toLowerCase()
          const gone = await keys.erase([record], { kind: told('kind'), rule: told('rule'), by: told('by') })
          await copyLedger(site)
          say(gone.length > 0 ? `${record} er slettet: nøglen findes ikke mere.` : `${record} er fastholdt, og intet er slettet.`)
          return gone.length > 0 ? 0 : 1
        } finally {
          await keys.stop()
        }
      }
      case 'archive':
        for (const file of await archiveAll({ adminUrl: server.url, secrets, folder: resolve(told('to')) })) say(`Overdraget: ${file}`)
        return 0
      default:
        return wrong(`${verb} findes ikke`)
    }
  } finally {
    await server.stop()
  }
}

async function show(site: { adminUrl: string; ledger: string }): Promise<void> {
  await copyLedger(site)
  const byRule = Map.groupBy(readLedger(site.ledger), ({ service, rule }) => `${service} ${rule}`)
  for (const [rule, erased] of byRule) say(`${rule}: ${erased.length}, senest ${erased.at(-1)!.at}`)
  if (byRule.size === 0) say('Intet er slettet.')
  for (const { id, of, reference, setBy, setAt } of await standingHolds(site))
    say(`Fastholdt ${id}: ${of === 'record' ? 'en sag' : 'et barn'}, ${reference}, ${setBy}, ${setAt.toISOString()}`)
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
