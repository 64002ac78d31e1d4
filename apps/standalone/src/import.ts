import { openLog, withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { readConfig, type Config } from './config.ts'
import { openServer } from './database-server.ts'
import { demoCast } from './demo/demo-people.ts'
import { seatPeople } from './demo/people.ts'
import { explainAndExit } from './explain.ts'
import { faultLines, writeFaults } from './import/fault-list.ts'
import { importFile, type ImportWish } from './import/import-file.ts'
import { ImportProblem, readImportOrder, type ImportOrder } from './import/import-order.ts'
import { progressOn } from './import/progress.ts'
import { writeTemplate } from './import/template.ts'
import { alone } from './platform/alone.ts'
import { asAdministrator, provisionDatabases } from './platform/databases.ts'
import { loadReference } from './platform/load-reference.ts'
import { contextsFor, startHouse } from './platform/platform.ts'
import { refreshPages } from './platform/refresh-pages.ts'
import { keptSecrets, secretsFile, type Secrets } from './platform/secrets.ts'
import type { ServiceContexts } from './platform/service-principal.ts'

/** `npm run import`: one file of real records into its register, beside a running `npm start` or without. */
async function run(order: ImportOrder): Promise<boolean> {
  if (order.task === 'template') {
    await writeTemplate(order.kind, order.file)
    say(`Skabelon til ${order.kind.da}: ${order.file}`)
    return true
  }
  const config = readConfig()
  const server = await openServer(config, say)
  try {
    const adminUrl = server.url
    const site = { adminUrl, secrets: keptSecrets(config.dataDir), now: new Date(), config }
    const work = (contexts: ServiceContexts) => (order.task === 'import' ? bringIn(order, contexts, site) : publish(contexts, site))
    // One at a time: two imports would publish the same edition.
    return await Promise.race([
      alone(
        adminUrl,
        'import',
        () => inHouse(site, work),
        () => say('En anden indlæsning er i gang; venter på den ...'),
      ),
      interruption(),
    ])
  } finally {
    await server.stop()
  }
}

interface Site {
  adminUrl: string
  secrets: Secrets
  now: Date
  config: Config
}

/** Ctrl+C: what is being written is rolled back, and the server is not left behind. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => reject(new ImportProblem('Afbrudt. Det, der ikke er meldt indlæst, er ikke gemt.')))
  })
}

/** All five services: the file goes to one, its rows point to others, and an edition is published from all. */
async function inHouse<T>({ adminUrl, secrets, now, config }: Site, work: (contexts: ServiceContexts) => Promise<T>): Promise<T> {
  // Not while a start makes the databases, or loads its demo into them.
  const house = await alone(
    adminUrl,
    'start tilsynsblik_',
    async () => {
      const databases = await provisionDatabases({ adminUrl, secrets, secretsFile: secretsFile(config.dataDir) })
      const started = await startHouse({ databases, secrets, log: openLog(config.logLevel, 'import') })
      await loadReference(contextsFor(started, secrets, 'import'), now)
      return started
    },
    () => say('Tilsynsblik er ved at starte; venter på det ...'),
  )
  try {
    return await work(contextsFor(house, secrets, 'import'))
  } finally {
    await Promise.all(house.map((subgraph) => subgraph.stop()))
  }
}

async function bringIn(wish: ImportWish, contexts: ServiceContexts, site: Site): Promise<boolean> {
  const { now, secrets } = site
  const outcome = await importFile(wish, {
    contexts,
    now,
    today: calendarDateOf(now),
    pseudonymKey: secrets.pseudonymKey,
    progress: progressOn(process.stdout),
  })
  if ('faults' in outcome) {
    const { faults } = outcome
    process.stderr.write(
      `\n${wish.file} er ikke indlæst; intet er ændret. ${number(faults.length)} fejl:\n\n${faultLines(faults).join('\n')}\n`,
    )
    process.stderr.write(`\nHele listen: ${await writeFaults(wish.file, faults)}\n`)
    return false
  }
  say(
    `${wish.file}, ${wish.kind.da}: ${number(outcome.added)} nye, ${number(outcome.present)} fandtes i forvejen${outcome.filled ? `, ${number(outcome.filled)} af dem er gjort færdige` : ''}.`,
  )
  return outcome.added === 0 || publish(contexts, site)
}

/** The pages read published editions and open quarters; the people of the demo need a home to belong to. */
async function publish(contexts: ServiceContexts, { adminUrl, now, config }: Site): Promise<boolean> {
  try {
    await refreshPages(contexts, now)
    say('En ny udgave af de nationale tal er bestilt; den kommer, når Tilsynsblik kører.')
    if (config.demo) {
      const cast = await demoCast(contexts['institutions']!)
      await asAdministrator(withDatabase(adminUrl, 'tilsynsblik_gateway'), (admin) => seatPeople(admin, cast))
    }
    return true
  } catch (error) {
    say('Det indlæste er gemt, men siderne er ikke opdateret -> npm run import -- --publish')
    throw error
  }
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}

function number(value: number): string {
  return value.toLocaleString('da-DK')
}

try {
  process.exitCode = (await run(readImportOrder(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  if (!(error instanceof ImportProblem)) explainAndExit(error)
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
