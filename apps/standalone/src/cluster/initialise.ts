import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explain } from './cluster-problem.ts'
import { runAs, type ServerUser } from './run-as.ts'
import { giveTo } from './server-user.ts'

interface NewDatabase {
  folder: string
  data: string
  user: ServerUser
  initdb: string
  password: string
  /** As people know it, for messages. */
  dataDir: string
  unsafe: boolean
}

/** Makes an empty database that sorts in Danish and lets nobody in without the password. */
export async function initialise({ folder, data, user, initdb, password, dataDir, unsafe }: NewDatabase): Promise<void> {
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  await giveTo(user, passwordFile)
  const made = await runAs(user, initdb, [
    `--pgdata=${data}`,
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=da-DK',
    '--locale=C',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    ...(unsafe ? ['--no-sync'] : []),
  ])
  await rm(passwordFile)
  if (!made.ok) throw explain(made.output, { dataDir, userName: user.name })
  await appendFile(join(data, 'postgresql.conf'), "\ninclude '../server.conf'\n")
}
