import { calendarDateOf, lastClosedQuarter, quarterLabel, quarterOf, type Quarter } from '@tilsynsblik/vocabulary'
import { fold } from '../fold.ts'
import type { Reader } from './reader.ts'

/** A quarter that is over: 2026K1, "1. kvt. 2026", "1. kvartal 2026". */
export const closedQuarter: Reader<Quarter> = {
  read(cell, { now }) {
    const value = quarterFrom(fold(String(cell)))
    if (value === null) return { rule: 'Er ikke et kvartal', mend: 'skriv 2026K1 eller 1. kvt. 2026' }
    if (value > quarterOf(calendarDateOf(now))) return { rule: 'Kvartalet ligger i fremtiden', mend: 'ret kvartalet' }
    if (value > lastClosedQuarter(now))
      return { rule: `${quarterLabel(value)} er ikke slut`, mend: 'vent til kvartalet er slut; tallene kan ikke rettes bagefter' }
    return { value }
  },
  allowed: { da: '2026K1 eller 1. kvt. 2026; kun kvartaler, der er slut', en: '2026K1 or 1. kvt. 2026; closed quarters only' },
}

const shapes = [
  /^(?<year>\d{4})k(?:vt|vartal)?(?<number>[1-4])$/,
  /^(?<number>[1-4])(?:kvt|kvartal|k)(?<year>\d{4})$/,
  /^(?:k|kvt|kvartal)(?<number>[1-4])(?<year>\d{4})$/,
]

function quarterFrom(folded: string): Quarter | null {
  for (const shape of shapes) {
    const parts = shape.exec(folded)?.groups
    if (parts) return `${parts['year']}K${parts['number']}`
  }
  return null
}
