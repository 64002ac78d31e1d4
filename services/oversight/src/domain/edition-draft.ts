import type { Quarter } from '@tilsynsblik/vocabulary'

/** One figure as a register drew it, and which records it counts; null: none. */
export interface DraftFigure {
  edition: number
  table: string
  period: string
  category: string
  value: number
  counts: Attribute[] | null
  /** Of which populations of the register. */
  populations: string[]
}

interface Attribute {
  code: string
  categories: string[]
}

/** How a figure of this edition is spread over those who gave it. */
export interface DraftSpread {
  table: string
  period: string
  category: string
  part: 'SELF' | 'REST' | 'LATE'
  records: number
  contributors: number
  largest: number
  second: number
}

/** What one register would publish, and has published. */
export interface RegisterDraft {
  head: string
  synthetic: boolean
  /** Each is attacked by itself. */
  populations: { code: string; attributes: Attribute[] }[]
  figures: DraftFigure[]
  spreads: DraftSpread[]
}

/** What the registers answer when they are asked to draw an edition. */
export interface EditionDrafts {
  draftInstitutionTables: RegisterDraft
  draftIncidentTables: RegisterDraft
  draftComplaintTables: RegisterDraft
  draftNotificationTables: RegisterDraft
}

const registers: Record<keyof EditionDrafts, string> = {
  draftInstitutionTables: 'institutions',
  draftIncidentTables: 'incidents',
  draftComplaintTables: 'complaints',
  draftNotificationTables: 'notifications',
}

/** Whose figures tell of these populations. */
export function registersOf(drafts: EditionDrafts, populations: readonly string[]): string[] {
  return (Object.keys(registers) as (keyof EditionDrafts)[])
    .filter((key) => drafts[key].populations.some(({ code }) => populations.includes(code)))
    .map((key) => registers[key])
}

/** The earliest quarter with a figure of the edition; the last one when there is none. */
export function firstQuarterOf(drafts: readonly RegisterDraft[], edition: number, lastQuarter: Quarter): Quarter {
  const quarters = figuresOf(drafts, edition).flatMap(({ period }) => (/^\d{4}K[1-4]$/.test(period) ? [period] : []))
  return quarters.reduce((first, quarter) => (quarter < first ? quarter : first), lastQuarter)
}

/** The edition's figures in an order of their own, one a line: what its hash is taken of. */
export function editionText(drafts: readonly RegisterDraft[], edition: number): string {
  return figuresOf(drafts, edition)
    .map(({ table, period, category, value }) => `${table}\t${period}\t${category}\t${value}\n`)
    .sort()
    .join('')
}

/** What the registers drew of one edition. */
export function figuresOf(drafts: readonly RegisterDraft[], edition: number): DraftFigure[] {
  return drafts.flatMap(({ figures }) => figures.filter((figure) => figure.edition === edition))
}
