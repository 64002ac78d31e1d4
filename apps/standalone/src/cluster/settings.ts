import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Settings = Readonly<Record<string, string>>

const usual: Settings = {
  shared_buffers: '256MB',
  max_connections: '120',
  // Our statements are short: compiling them costs more than it saves.
  jit: 'off',
  // Instants are UTC; the calendar is asked for by name.
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Log that cannot be copied to the backups is kept so long, and no longer: a product that goes on without it is told of, a full
  // disk stops everything.
  max_slot_wal_keep_size: '4GB',
  // After a kill the server sees to it that all its files are on disk: with one call instead of one for each of thousands.
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
}

/** For databases that are thrown away: the fastest server that still obeys SQL. */
export const throwaway: Settings = {
  shared_buffers: '64MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}

/** Written before every start; the server reads it through the include line in postgresql.conf. */
export async function writeSettings(folder: string, port: number, wished: Settings): Promise<void> {
  const settings: Settings = {
    ...usual,
    ...wished,
    port: String(port),
    // Never anything but this machine, and no socket file: paths below a checkout are too long for one.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
  const file = join(folder, 'server.conf')
  await writeFile(file, lines.join(''))
  // The server's user reads it, also when our umask is 077.
  await chmod(file, 0o644)
}
