import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ConfigProblem, readConfig } from './config.ts'

test('nothing configured is a demo on this machine alone, with its own database in the checkout', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    dataDir: join(import.meta.dirname, '..', '..', '..', '.data'),
    database: { kind: 'embedded', port: undefined },
    logLevel: 'info',
    demo: true,
    anchors: join(import.meta.dirname, '..', '..', '..', '.data', 'anchors', 'audit.jsonl'),
    backups: join(import.meta.dirname, '..', '..', '..', '.data', 'backups'),
    backupDays: 14,
    logSeconds: 30,
    trustedProxies: 0,
  })
})

test('every variable is heard, and a blank one means none', () => {
  const given = {
    HOST: '0.0.0.0',
    PORT: '80',
    DATA_DIR: '/srv/x',
    PG_PORT: '5433',
    LOG_LEVEL: 'warn',
    DATABASE_URL: ' ',
    QUICK_EXIT_URL: 'https://vejr.dk',
    AUDIT_ANCHORS: '/mnt/elsewhere/audit.jsonl',
    BACKUP_DIR: '/mnt/backups',
    BACKUP_DAYS: '7',
    LOG_SECONDS: '60',
    TRUSTED_PROXIES: '2',
  }
  expect(readConfig(given)).toEqual({
    host: '0.0.0.0',
    port: 80,
    dataDir: '/srv/x',
    database: { kind: 'embedded', port: 5433 },
    logLevel: 'warn',
    demo: false,
    leaveFor: new URL('https://vejr.dk'),
    anchors: '/mnt/elsewhere/audit.jsonl',
    backups: '/mnt/backups',
    backupDays: 7,
    logSeconds: 60,
    trustedProxies: 2,
  })
  expect(readConfig({ DATABASE_URL: 'postgres://a:b@db/x' })).toMatchObject({
    database: { kind: 'existing', url: 'postgres://a:b@db/x' },
    demo: false,
  })
})

test('all faults are told at once, each with a way out', () => {
  expect(
    faultsOf({ PORT: '70000', PG_PORT: '5432x', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', DEMO: 'ja', QUICK_EXIT_URL: 'dmi.dk' }),
  ).toEqual([
    'PORT er "70000" → skriv et tal fra 1 til 65535',
    'DATABASE_URL skal ligne postgresql://bruger:kode@vært:5432/database',
    'PG_PORT er "5432x" → skriv et tal fra 1 til 65535',
    expect.stringContaining('LOG_LEVEL er "loud" → vælg fatal, error'),
    'DEMO er "ja" → skriv 1 eller 0',
    'QUICK_EXIT_URL er "dmi.dk" → skriv en hel adresse, som https://www.dmi.dk/',
  ])
})

test('the login where anybody may be anybody is never opened to the network', () => {
  expect(faultsOf({ DEMO: '1', HOST: '0.0.0.0' })).toEqual([expect.stringContaining('kan ikke åbnes for netværket (HOST=0.0.0.0)')])
})

function faultsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment)
    return []
  } catch (problem) {
    return (problem as ConfigProblem).faults
  }
}
