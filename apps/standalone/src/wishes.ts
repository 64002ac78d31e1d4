import { parseArgs } from 'node:util'
import { ConfigProblem } from './config.ts'

/** What is asked for on the command line of `npm start`. */
export interface Wishes {
  /** Without demo data. */
  empty: boolean
  /** Drop everything first. */
  reset: boolean
  /** How many Denmarks to load. */
  scale: number
  /** npm run services: each subgraph a process of its own. */
  processes: boolean
  /** npm run dev: Vite with hot reload, explorer at /explorer. */
  dev: boolean
}

const options = {
  empty: { type: 'boolean', default: false },
  reset: { type: 'boolean', default: false },
  scale: { type: 'string', default: '1' },
  processes: { type: 'boolean', default: false },
  dev: { type: 'boolean', default: false },
} as const

/** @throws ConfigProblem naming every word that is not understood */
export function readWishes(args: readonly string[]): Wishes {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const faults = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [unknown(token.value)]
    if (token.kind !== 'option') return []
    const known = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined
    if (!known) return [unknown(token.rawName)]
    return known.type === 'boolean' && token.value !== undefined
      ? [`${token.rawName} tager ingen værdi → npm start -- ${token.rawName}`]
      : []
  })
  if (!/^[1-9]\d?$/.test(String(values.scale)))
    faults.push(
      `--scale er ${values.scale === true ? 'tom' : `"${values.scale}"`} → skriv et helt tal fra 1 til 99: npm start -- --scale 2`,
    )
  if (faults.length > 0) throw new ConfigProblem(faults)
  return { ...(values as Omit<Wishes, 'scale'>), scale: Number(values.scale) }
}

function unknown(word: string): string {
  return `${word} kendes ikke → npm start -- [--empty] [--reset] [--scale N]`
}
