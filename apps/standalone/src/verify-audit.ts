import { SignedLinesProblem } from './platform/signed-lines.ts'
import { auditSentence } from './audit/audit-sentences.ts'
import { verifyAudits } from './audit/audits.ts'
import { keptVerification } from './audit/kept-verification.ts'
import { readConfig } from './config.ts'
import { openServer } from './database-server.ts'
import { explainAndExit } from './explain.ts'
import { keptSecrets } from './platform/secrets.ts'
import { refuseWithoutDatabase } from './operations/without-database.ts'

/**
 * `npm run verify-audit`: is every audit whole? One line for each database. Ends with 0 when all are, with 2 when one is not,
 * and with 1 when it could not be found out.
 */
async function run(): Promise<number> {
  const config = readConfig()
  refuseWithoutDatabase(config)
  const server = await openServer(config, say)
  try {
    const chains = await verifyAudits({
      adminUrl: server.url,
      anchors: config.anchors,
      anchorKey: keptSecrets(config.dataDir).anchorKey,
    })
    keptVerification(config.dataDir).write({ at: new Date().toISOString(), chains })
    for (const chain of chains) say(auditSentence(chain))
    return chains.some(({ fault }) => fault) ? 2 : 0
  } finally {
    await server.stop()
  }
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof SignedLinesProblem)) explainAndExit(error)
  process.stderr.write(`\n${error.message}\n`)
  process.exit(2)
}
