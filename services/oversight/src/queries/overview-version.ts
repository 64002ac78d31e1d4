import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { lastCorrectingQuarter, quartersOfYear } from '../domain/orientation.ts'
import type { SignedDocument } from '../domain/signed-document.ts'
import type { OverviewVersionListRow } from './overview.ts'

/** A signed version, whole. */
export interface OverviewVersionRow extends SignedDocument, Omit<OverviewVersionListRow, 'edition' | 'reopenedBecause'> {
  overviewId: string
}

type Stored = Omit<OverviewVersionListRow, 'reopenedBecause'> & { overviewId: string; document: SignedDocument }

const versionColumns = `
  department_id || '@' || quarter as "overviewId", edition, document, hash, author_signed_by as "authorSignedBy", author_signed_at as "authorSignedAt",
  head_signed_by as "headSignedBy", head_signed_at as "headSignedAt", submitted_at as "submittedAt", keep_until::text as "keepUntil"`

interface VersionKey {
  departmentId: string
  quarter: Quarter
  edition: number
}

/** One signed version; null when there is none the caller may see. */
export async function overviewVersion(
  ctx: ServiceContext,
  { departmentId, quarter, edition }: VersionKey,
): Promise<OverviewVersionRow | null> {
  const [row] = await ctx.read<Stored>(
    `select ${versionColumns} from overview_version where department_id = $1 and quarter = $2 and edition = $3`,
    [departmentId, quarter, edition],
  )
  return row ? versionOf(row) : null
}

/** What a year is gathered from: the newest submitted version of each of its quarters, and of later ones, for what they correct of it. */
export async function yearDocuments(
  ctx: ServiceContext,
  year: number,
): Promise<{ quarters: OverviewVersionRow[]; later: OverviewVersionRow[] }> {
  const last = quartersOfYear(year).at(-1)!
  const rows = await ctx.read<Stored>(
    `select distinct on (department_id, quarter) ${versionColumns} from overview_version
     where submitted_at is not null and quarter between $1 and $2 order by department_id, quarter, edition desc`,
    [quartersOfYear(year)[0], lastCorrectingQuarter(year)],
  )
  const { quarters = [], later = [] } = Object.groupBy(rows.map(versionOf), ({ quarter }) => (quarter <= last ? 'quarters' : 'later'))
  return { quarters, later }
}

function versionOf({ document, ...row }: Stored): OverviewVersionRow {
  return { ...document, ...row }
}
