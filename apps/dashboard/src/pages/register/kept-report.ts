import type { ReportForm } from './report-form.ts'

/** What the register does not have yet, kept on this device: for whoever typed it, and only until it has arrived. */
export interface KeptReport {
  form: ReportForm
  /** Internal; goes nowhere before the report is sent, and then not out of the home. */
  supplement: string
  /** Of the draft it was typed on top of; 0 before the first saving. */
  version: number
  keptAt: string
  /** The button was pressed without a connection: it is sent when there is one. */
  sendWaits: boolean
}

const prefix = 'tilsynsblik.indberetning.'
const daysKept = 7

function placeOf(person: string, id: string): string {
  return `${prefix}${person}.${id}`
}

export function keepReport(person: string, id: string, report: Omit<KeptReport, 'keptAt'>): boolean {
  try {
    localStorage.setItem(placeOf(person, id), JSON.stringify({ ...report, keptAt: new Date().toISOString() }))
    return true
  } catch {
    // A full or forbidden store: the register still has what it was sent.
    return false
  }
}

export function keptReport(person: string, id: string): KeptReport | null {
  forgetOldReports()
  return read(placeOf(person, id))
}

export function forgetReport(person: string, id: string): void {
  localStorage.removeItem(placeOf(person, id))
}

/** Ids of what this person has typed here and nobody has received. */
export function keptReports(person: string): string[] {
  return keys(`${prefix}${person}.`).map((key) => key.slice(prefix.length + person.length + 1))
}

/** A shared computer does not remember for ever. */
function forgetOldReports(): void {
  for (const key of keys(prefix)) {
    const kept = read(key)
    if (!kept || Date.now() - Date.parse(kept.keptAt) > daysKept * 86_400_000) localStorage.removeItem(key)
  }
}

function keys(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start))
}

function read(key: string): KeptReport | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as KeptReport | null
  } catch {
    return null
  }
}
