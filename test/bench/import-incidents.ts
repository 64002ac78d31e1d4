import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, calendarDateOf, type CalendarDate } from '@tilsynsblik/vocabulary'
import { importFile } from '../../apps/standalone/src/import/import-file.ts'
import { kinds } from '../../apps/standalone/src/import/kinds.ts'
import { silent } from '../../apps/standalone/src/import/progress.ts'
import { contextsFor } from '../../apps/standalone/src/platform/platform.ts'
import { demoHouse, type DemoHouse } from './demo-house.ts'
import type { FigureGroup } from './figure.ts'

const name = 'import/incidents-100k-seconds'
const count = 100_000

/** A file of a hundred thousand reports into a register that holds demo Denmark: read, checked, written and audited. */
export const importIncidents: FigureGroup = {
  name: 'import',
  figures: [name],
  async measure(run) {
    return [{ name, value: await secondsToImport(await demoHouse(run)), limit: 30, direction: 'max' }]
  },
}

async function secondsToImport({ platform, secrets }: DemoHouse): Promise<number> {
  const contexts = contextsFor(platform.house, secrets, 'bench')
  const homes = await contexts['institutions']!.read<{ number: string }>(
    `select number from institution where closed_on is null and approved_from < '2024-01-01' and type <> 'RESPITE' order by number`,
  )
  const folder = await mkdtemp(join(tmpdir(), 'tilsynsblik-bench-'))
  try {
    const now = new Date()
    const file = join(folder, 'incidents.csv')
    await writeFile(
      file,
      fileOf(
        homes.map((home) => home.number),
        calendarDateOf(now),
      ),
    )
    const kind = kinds.find(({ code }) => code === 'incidents')!
    const before = performance.now()
    const outcome = await importFile(
      { kind, file, skipped: [] },
      { contexts, now, today: calendarDateOf(now), pseudonymKey: secrets.pseudonymKey, progress: silent },
    )
    if ('faults' in outcome) throw new Error(`The file was refused: ${JSON.stringify(outcome.faults.slice(0, 3))}`)
    return (performance.now() - before) / 1000
  } finally {
    await rm(folder, { recursive: true })
  }
}

const headings = [
  'Indberetningsnummer',
  'Tilbudsnummer',
  'Barn',
  'Handlekommune',
  'Hændelsesdato',
  'Tidspunkt',
  'Varighed (minutter)',
  'Paragraf',
  'Registreret dato',
  'Registreret tid',
  'Barnets redegørelse',
  'Klagevejledning',
]
const municipalities = ['Vejle', 'Aarhus', 'Odense', 'Aalborg', 'Esbjerg', 'Randers']
const days = 600

function fileOf(homes: readonly string[], today: CalendarDate): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const day = addDays(today, -2 - (n % days))
    const clock = `${String(8 + (n % 12)).padStart(2, '0')}.${String(n % 60).padStart(2, '0')}`
    return [
      `B-${n}`,
      homes[n % homes.length],
      `Sag ${n % 7_000}`,
      municipalities[n % municipalities.length],
      day,
      clock,
      1 + (n % 45),
      '§ 9',
      addDays(day, 1),
      clock,
      'Vedlagt',
      'Ja',
    ].join(';')
  })
  return [headings.join(';'), ...rows].join('\n')
}
