import type { ServiceContext } from '@tilsynsblik/service-kit'
import { dayAfter, firstDayOf, type Quarter } from '@tilsynsblik/vocabulary'

export interface ReturnRow {
  municipalityId: string
  quarter: Quarter
  declaredAt: string | null
  /** Null where it is not the caller's to know. */
  filed: number | null
}

/** Of each municipality, whether it has declared the quarter: to one of them its own with the count of today, to an authority all without. */
export async function complaintReturns(ctx: ServiceContext, quarter: Quarter, municipalities: readonly string[]): Promise<ReturnRow[]> {
  const isOwn = ctx.principal.persona === 'caseworker'
  const days = isOwn ? [firstDayOf(quarter), dayAfter(quarter)] : []
  return ctx.read<ReturnRow>(
    `select asked.municipality as "municipalityId", $1::text as quarter, complaint_return.declared_at as "declaredAt", ${isOwn ? filed : 'null'} as filed
     from unnest($2::text[]) as asked (municipality)
     left join complaint_return on complaint_return.municipality_id = asked.municipality and complaint_return.quarter = $1
     order by asked.municipality`,
    [quarter, municipalities, ...days],
  )
}

const filed = `(select count(*)::int from complaint
                where complaint.municipality_id = asked.municipality and filed_on >= $3::date and filed_on < $4::date)`
