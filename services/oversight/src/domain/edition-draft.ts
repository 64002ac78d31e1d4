import type { Quarter } from '@tilsynsblik/vocabulary'

/** One figure as a register drew it, and which records it counts; null: none. */
export interface DraftFigure {
  edition: number
  table: string
  period: string
  category: string
  value: number
  counts: { code: string; categories: string[] }[] | null
}

/** What one register would publish, and has published. */
export interface RegisterDraft {
  head: string
  synthetic: boolean
  population: string | null
  attributes: { code: string; categories: string[] }[]
  figures: DraftFigure[]
}

/** What the registers answer when they are asked to draw an edition. */
export interface EditionDrafts {
  draftInstitutionTables: RegisterDraft
  draftIncidentTables: RegisterDraft
  draftComplaintTables: RegisterDraft
  draftNotificationTables: RegisterDraft
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

function figuresOf(drafts: readonly RegisterDraft[], edition: number): DraftFigure[] {
  return drafts.flatMap(({ figures }) => figures.filter((figure) => figure.edition === edition))
}
