import { type Config, ConfigProblem, readConfig } from './config.ts'
import { bundledPostgres, existingServer, usableDataDir } from './doctor/database-checks.ts'
import { backupAndLog } from './doctor/backup-checks.ts'
import type { Finding } from './doctor/finding.ts'
import { copenhagenTime, danishSorting, diskSpace, freeHttpPort, memory, nodeVersion } from './doctor/machine-checks.ts'

/** `npm run doctor`: one line for each thing `npm start` needs, with the way out where something is wrong. */
async function examine(): Promise<Finding[]> {
  const config = configOrFaults()
  if (Array.isArray(config)) return [nodeVersion(), ...config]
  const { dataDir, database } = config
  const databaseChecks =
    database.kind === 'existing'
      ? [existingServer(database.url)]
      : [bundledPostgres(), usableDataDir(dataDir), backupAndLog(config, new Date())]
  const machine = await Promise.all([...databaseChecks, diskSpace(dataDir), freeHttpPort(config.host, config.port)])
  return [nodeVersion(), ...machine, danishSorting(), copenhagenTime(), memory()]
}

function configOrFaults(): Config | Finding[] {
  try {
    return readConfig()
  } catch (error) {
    if (error instanceof ConfigProblem) return error.faults.map((fault) => ({ ok: false, says: fault }))
    throw error
  }
}

const findings = await examine()
for (const { ok, says } of findings) console.log(`${ok ? 'ok     ' : 'PROBLEM'}  ${says}`)
const problems = findings.filter(({ ok }) => !ok).length
console.log(
  problems === 0 ? '\nAlt er klar: npm start' : `\n${problems} ${problems === 1 ? 'problem' : 'problemer'} skal løses før npm start.`,
)
process.exitCode = problems === 0 ? 0 : 1
