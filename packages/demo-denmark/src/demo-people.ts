import { dayOf, type Day } from './calendar/time.ts'
import { homeId } from './institutions/home-number.ts'

/**
 * What the personas of the demo point at. One home, so that they can meet over the same report: it lies in Vejle, hence
 * under Socialtilsyn Syd, and is run from across the regional border by Region Midtjylland (A: rare, but not against
 * any rule in ruleset.json).
 */
export const demoPeople = {
  /** "Hjem 17": a regional home with many reports. Staff, manager and child belong here. */
  institutionId: homeId(16),
  /** Supervises that home. */
  authorityId: 'syd',
  /** Runs that home and several more with reports. */
  departmentId: 'dep-midt-boern',
  /** Vejle, which also acts for the child. */
  municipalityId: '0630',
  /** 15 years old from May 2026 to May 2027, in the home since March 2025, with reports and complaints. */
  childId: 'c-000417',
} as const

interface StagedHome {
  index: number
  name: string
  operatorId: string
  departmentId: string
  municipalityId: string
  places: number
  /** Weight of the home's children among all children subject to force. */
  tendency: number
  /** Factors of the quarters of a year. In the third quarter of 2026 something goes wrong there, for the charts to find. */
  quarters: (year: number) => number[]
}

export const stagedHome: StagedHome = {
  index: 16,
  name: 'Hjem 17',
  operatorId: 'op-1082',
  departmentId: demoPeople.departmentId,
  municipalityId: demoPeople.municipalityId,
  places: 14,
  tendency: 4,
  quarters: (year) => (year === 2026 ? [0.8, 0.9, 2, 1] : [1, 1, 1, 1]),
}

/** The child's stay in Hjem 17, until she turns 18. */
export const stagedStay: { childNumber: number; born: Day; from: Day; until: Day; proneness: number } = {
  childNumber: 0,
  born: dayOf('2011-05-12'),
  from: dayOf('2025-03-01'),
  until: dayOf('2029-05-12'),
  proneness: 0.6,
}

/** She complains of the first report about her in each of these spans: one answer to read, one case to follow. */
export const stagedComplaints: { childNumber: number; spans: { from: Day; to: Day; stands: 'decided' | 'pending' }[] } = {
  childNumber: stagedStay.childNumber,
  spans: [
    { from: dayOf('2026-04-01'), to: dayOf('2026-06-30'), stands: 'decided' },
    { from: dayOf('2026-07-01'), to: dayOf('2026-08-31'), stands: 'pending' },
  ],
}
