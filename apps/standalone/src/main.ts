import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ConfigProblem, readConfig, type Config } from './config.ts'
import { live } from './life.ts'
import { openEntrance } from './platform/entrance.ts'
import { readWishes } from './wishes.ts'

/**
 * `npm start`: everything in one process on an embedded PostgreSQL, or on the server that DATABASE_URL names. What can be
 * wrong is told, and the port is taken, before the rest is even loaded.
 */
live(async (life) => {
  const wishes = readWishes(process.argv.slice(2))
  const config = readConfig()
  // Hive's logger reads it too, and refuses to start at a level it does not know; it is told to be silent.
  delete process.env['LOG_LEVEL']
  if (wishes.reset) refuseToDropWhatIsNotADemo(config)
  const entrance = await openEntrance(config.host, config.port)
  // Half a second less from the second start on. Not in the folder for temporary files, where anybody could put code of theirs.
  enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'compiled'))
  // GraphQL's own checks of its own types are for developers; they cost every field of every answer.
  process.env['NODE_ENV'] ??= wishes.dev ? 'development' : 'production'
  const { startEverything } = await import('./start-everything.ts')
  await startEverything({ wishes, config, entrance }, life)
})

function refuseToDropWhatIsNotADemo({ database, demo }: Config): void {
  if (database.kind === 'existing' && !demo)
    throw new ConfigProblem(['--reset sletter alle data på DATABASE_URL → er det kun en demo, så skriv DEMO=1 foran'])
}
