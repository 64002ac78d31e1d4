import type {
  CalendarDate,
  OverviewList,
  OverviewQuestion as QuestionCode,
  OverviewSectionKind,
  Period,
  Quarter,
} from '@tilsynsblik/vocabulary'

/** Counts of one home, or of all homes of a department, in one quarter. In the words of the contract: what is frozen is what is shown. */
export interface OverviewFigures {
  homes: number
  homesWithReports: number
  reports: number
  measures: number
  notPermitted: number
  accountAttached: number
  accountMissing: number
  guidanceAsked: number
  guidanceGiven: number
  late: number
  complaintsFiled: number
  complaintsUpheld: number
  notifications: number
  notificationsOfAbuse: number
  inspections: number
  monthsWithReports: number
  monthsDeclaredZero: number
  monthsMissing: number
  /** Null when a home did not deliver its own. */
  childDays: number | null
  perThousandChildDays: number | null
  rateLower: number | null
  rateUpper: number | null
}

export interface OverviewQuarter {
  quarter: Quarter
  reports: number
  childDays: number | null
  perThousandChildDays: number | null
}

/** Homes that are compared with, in the same quarter; all of the country when the type is null. */
export interface OverviewPeers {
  type: string | null
  homes: number
  homesWithReports: number
  reports: number
  childDays: number
  perThousandChildDays: number | null
}

export interface OverviewCorrection {
  quarter: Quarter
  institutionId: string
  institutionName: string
  before: number
  after: number
}

export interface OverviewChart {
  mean: number
  lower: number | null
  upper: number | null
  shortSeries: boolean
  months: { month: CalendarDate; reports: number; signal: boolean }[]
}

export interface OverviewHome {
  institutionId: string
  name: string
  type: string
  closedOn: CalendarDate | null
  /** It belonged to another department for part of the quarter. */
  moved: boolean
  /** Different children whom force was used on. */
  children: number
  figures: OverviewFigures
  history: OverviewQuarter[]
  peers: OverviewPeers | null
  chart: OverviewChart | null
}

/** A number, and where the records behind it are listed. */
export interface OverviewNumber {
  name: string
  value: number | null
  list: OverviewList | null
  institutionId: string | null
  period: Period | null
  only: string | null
}

export interface OverviewSentence {
  code: string
  numbers: OverviewNumber[]
}

export interface OverviewQuestion {
  code: QuestionCode
  numbers: OverviewNumber[]
  month: CalendarDate | null
}

/** What the rules make of one part of the document. */
export interface DraftSection {
  key: string
  kind: OverviewSectionKind
  home: OverviewHome | null
  sentences: OverviewSentence[]
  questions: OverviewQuestion[]
}

/** The department as a whole, as it was frozen. */
export interface FrozenDepartment {
  figures: OverviewFigures
  history: OverviewQuarter[]
  country: OverviewPeers | null
  corrections: OverviewCorrection[]
  /** Reports told of each home and quarter until now, this one and corrections included: what the next one is measured against. */
  told: Record<string, Record<Quarter, number>>
}

/** What a department's quarter says before anybody has said anything. */
export interface OverviewDraft {
  department: FrozenDepartment
  sections: DraftSection[]
}

/** Null: "ingen bemærkning" was chosen. */
export interface OverviewRemark {
  text: string | null
  noRemark: boolean
  version: number
  writtenBy: string
  writtenAt: string
}

export interface WrittenSection extends DraftSection {
  answer: OverviewRemark | null
  comment: OverviewRemark | null
}
