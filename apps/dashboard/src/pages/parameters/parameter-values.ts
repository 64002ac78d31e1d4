import { riskIndicators } from '@tilsynsblik/vocabulary'
import type { Format } from '../../language/format.ts'
import type { Messages } from '../../language/language.tsx'

/** The parameters of the model as JSON holds them; what is not shown here is kept as it is. */
export type Parameters = Readonly<Record<string, unknown>>

/** The model's own names, in the order of the vocabulary's indicators. */
export const capNames = ['force', 'notPermitted', 'complaints', 'notifications', 'late', 'noAccount', 'turnover', 'uncertified'] as const

type ShownPath = keyof Messages['parameters']['names']

const shares: readonly string[] = [
  'capacityShare',
  'randomShare',
  'redraws.bands.robust',
  'redraws.bands.likely',
  'redraws.bands.borderline',
]

export interface ShownParameter {
  path: string
  name: string
  value: string
}

/** What a reader is shown of the parameters, in words and numbers. */
export function shownParameters(parameters: Parameters, t: Messages, format: Format, language: 'da' | 'en'): ShownParameter[] {
  const p = t.parameters
  const numbers = (Object.keys(p.names) as ShownPath[]).map((path) => {
    const value = numberAt(parameters, path)
    return { path, name: p.names[path], value: value === null ? '–' : numberText(path, value, format) }
  })
  const caps = capNames.map((name, index) => {
    const [lower, upper] = [numberAt(parameters, `caps.${name}.lower`), numberAt(parameters, `caps.${name}.upper`)]
    return {
      path: `caps.${name}`,
      name: p.capsOf(riskIndicators[index]![language]),
      value: p.caps(plain(lower, format), plain(upper, format)),
    }
  })
  return [...numbers, ...caps]
}

export function numberAt(parameters: Parameters, path: string): number | null {
  const value = path.split('.').reduce<unknown>((inner, key) => (inner as Parameters | null | undefined)?.[key], parameters)
  return typeof value === 'number' ? value : null
}

/** The same parameters with other numbers in some places. */
export function withNumbers(parameters: Parameters, numbers: Readonly<Record<string, number>>): Parameters {
  const copy = structuredClone(parameters) as Record<string, unknown>
  for (const [path, value] of Object.entries(numbers)) {
    const keys = path.split('.')
    const holder = keys.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy)
    holder[keys.at(-1)!] = value
  }
  return copy
}

export function isShare(path: string): boolean {
  return shares.includes(path)
}

function numberText(path: string, value: number, format: Format): string {
  return isShare(path) ? format.percent(value) : plain(value, format)
}

function plain(value: number | null, format: Format): string {
  if (value === null) return '–'
  return Number.isInteger(value) ? format.number(value) : format.decimal(value)
}
