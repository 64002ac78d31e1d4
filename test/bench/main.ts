import './as-it-runs.ts'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { leaveDemoHouse } from './demo-house.ts'
import { figureGroups } from './figure-groups.ts'
import { holds, type BenchRun, type Figure } from './figure.ts'

const usage = 'npm run bench [-- <start of a name>] [--json FILE] [--rounds N] [--seconds N] [--soak SECONDS] [--with-apollo]'

/** `npm run bench`: measures, compares with what is promised, and exits 1 when a promise is not kept. */
async function bench(): Promise<number> {
  const { prefix, json, ...wishes } = readArguments()
  const known = figureGroups.flatMap((group) => group.figures)
  const wants = (figure: string) => figure.startsWith(prefix)
  if (!known.some(wants)) {
    console.error(`No figure begins with "${prefix}". There are:\n${known.map((name) => `  ${name}`).join('\n')}`)
    return 2
  }
  const run: BenchRun = { ...wishes, wants, say: (sentence) => console.error(`  ${sentence}`) }
  const figures: Figure[] = []
  for (const group of figureGroups.filter((candidate) => candidate.figures.some(wants))) {
    run.say(`${group.name} ...`)
    figures.push(...(await group.measure(run)).filter((figure) => wants(figure.name)))
  }
  console.log(table(figures))
  const unmeasured = figures.filter((figure) => figure.value === null)
  if (unmeasured.length > 0) console.log(`\nNot measured: ${unmeasured.length} of ${figures.length}; see above for why.`)
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
  return figures.every(holds) ? 0 : 1
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '12' },
      soak: { type: 'string', default: '60' },
      'with-apollo': { type: 'boolean', default: process.env['BENCH_APOLLO'] === '1' },
    },
  })
  return {
    prefix: positionals[0] ?? '',
    json: values.json,
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    soakSeconds: Number(values.soak),
    withApollo: values['with-apollo'],
  }
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    figure.value === null ? 'not measured' : String(Math.round(figure.value * 100) / 100),
    String(figure.limit),
    figure.direction,
    figure.value === null ? '-' : holds(figure) ? 'ok' : 'SHORT',
  ])
  const lines = [['figure', 'value', 'limit', 'direction', 'ok'], ...rows]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

try {
  process.exitCode = await bench()
} catch (error) {
  if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error
  console.error(`${(error as Error).message}\n${usage}`)
  process.exitCode = 2
} finally {
  await leaveDemoHouse()
}
