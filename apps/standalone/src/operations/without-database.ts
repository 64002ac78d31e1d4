import { lstatSync } from 'node:fs'
import { ConfigProblem, type Config } from '../config.ts'
import { entryOf } from '../cluster/installation.ts'

/** Whoever looks after a database must not make an empty one by a slip of DATA_DIR. @throws ConfigProblem */
export function refuseWithoutDatabase({ database, dataDir }: Config): void {
  if (database.kind === 'embedded' && !lstatSync(entryOf(dataDir), { throwIfNoEntry: false }))
    throw new ConfigProblem([`Der er ingen database i ${dataDir} → ret DATA_DIR, eller start en: npm start`])
}
