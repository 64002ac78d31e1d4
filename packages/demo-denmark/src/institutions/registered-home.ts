import type { InstitutionType, OperatorKind } from '@tilsynsblik/vocabulary'
import type { Day } from '../calendar/time.ts'

/** A line of the register of approved homes: what is fixed before the home gets a name and a place. */
export interface RegisteredHome {
  type: InstitutionType
  owner: OperatorKind
  authorityId: string
  opens: Day
  /** The day it closed. */
  closes: Day | null
}

/** Homes are given to authorities by group: closed homes by law, regional ones so that every region has some. */
export type Group = 'regional' | 'closedType' | 'other'

export function groupOf({ type, owner }: Pick<RegisteredHome, 'type' | 'owner'>): Group {
  if (type === 'SECURE' || type === 'PARTLY_CLOSED') return 'closedType'
  return owner === 'REGIONAL' ? 'regional' : 'other'
}

/** Homes of each authority at the end of 2023 (A): 84, 148, 165, 132 and 104 in all. */
export const homesByAuthority: readonly ({ authorityId: string } & Record<Group, number>)[] = [
  { authorityId: 'nord', regional: 5, closedType: 0, other: 79 },
  { authorityId: 'midt', regional: 9, closedType: 0, other: 139 },
  { authorityId: 'syd', regional: 7, closedType: 0, other: 158 },
  // Secure and partly closed homes of the whole country (order 62/2023 § 1 no. 1).
  { authorityId: 'oest', regional: 6, closedType: 14, other: 112 },
  { authorityId: 'hovedstaden', regional: 5, closedType: 0, other: 99 },
]
