import { oversightAuthorities, type OversightAuthorityCode } from '@tilsynsblik/vocabulary'
import type { QualityEdition } from './quality-documents.ts'

/** How the homes of one authority key, as an edition tells it: shares of published counts, null where it does not tell. */
export interface AuthorityQuality {
  authority: OversightAuthorityCode
  monthsSaid: number | null
  onTime: number | null
  accountTold: number | null
  guidanceTold: number | null
}

/** The last year of which an edition tells how each authority keys; null when it tells of none. */
export function qualityByAuthority({ incidentTables }: QualityEdition): { year: string; rows: AuthorityQuality[] } | null {
  const cells = new Map(
    incidentTables?.flatMap((table) => table.cells.map((cell) => [`${table.code} ${cell.period} ${cell.category}`, cell.value])),
  )
  const years = incidentTables?.find(({ code }) => code === 'registration-by-authority')?.cells.map(({ period }) => period) ?? []
  const year = years.toSorted().at(-1)
  if (year === undefined) return null
  const at = (table: string, authority: string, state: string) => cells.get(`${table} ${year} ${authority}:${state}`) ?? null
  // S6: a share of what was published. Where two states are told as one, there is no share.
  const share = (table: string, authority: string, [part, other]: readonly [string, string]) => {
    const [some, rest] = [at(table, authority, part), at(table, authority, other)]
    return some === null || rest === null ? null : some / (some + rest)
  }
  const rows = oversightAuthorities.map(({ code: authority }) => {
    const [reported, zero, expected] = ['HAS_REPORTS', 'DECLARED_ZERO', 'EXPECTED'].map((state) =>
      at('returns-by-authority', authority, state),
    )
    return {
      authority,
      monthsSaid: reported == null || zero == null || !expected ? null : (reported + zero) / expected,
      onTime: share('registration-by-authority', authority, ['onTime', 'late']),
      accountTold: share('account-by-authority', authority, ['told', 'notTold']),
      guidanceTold: share('guidance-by-authority', authority, ['told', 'notTold']),
    }
  })
  return { year, rows }
}
