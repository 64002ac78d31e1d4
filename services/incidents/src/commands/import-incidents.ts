import { importRecords, insertRecords, type Imported, type ImportTable, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ChildAccount, GuidanceAnswer, Injury, LegalSection } from '@tilsynsblik/vocabulary'

/** A report from a file, read and judged. Instants are '2026-11-22T13:05:00.000Z'. */
export interface ImportedIncident {
  id: string
  institutionId: string
  authorityId: string
  departmentId: string | null
  actingMunicipalityId: string
  childId: string
  occurredAt: string
  minutes: number
  registeredAt: string
  deadlineAt: string
  account: ChildAccount
  accountReceivedAt: string | null
  guidance: GuidanceAnswer
  crimeSuspected: boolean
  injury: Injury
  sourceKey: string
  sections: readonly LegalSection[]
}

/**
 * Adds the reports of one file with their measures: all of them, or none.
 *
 * @throws ChangedRecords when a report is here already with other content, or under other sections
 */
export async function importIncidents(
  ctx: ServiceContext,
  rows: readonly ImportedIncident[],
  progress?: (written: number) => void,
): Promise<Imported> {
  const sections = new Map(rows.map((row) => [row.sourceKey, row.sections]))
  return importRecords(ctx, table, rows.map(incidentRow), {
    changed: (incidents) =>
      withOtherSections(
        ctx,
        incidents.map(({ sourceKey }) => [sourceKey, sections.get(sourceKey)!]),
      ),
    add: (tx, incidents) =>
      insertRecords(
        tx,
        'measure',
        incidents.flatMap((row) => measureRows(row, sections.get(row.sourceKey)!)),
        ['incidentId', 'ordinal'],
      ),
    progress,
  })
}

type IncidentRow = Omit<ImportedIncident, 'sections'>

const table: ImportTable<IncidentRow> = {
  name: 'incident',
  key: ['sourceKey'],
  // The home's scopes and the rule's deadline are what they were when the report came here.
  derived: ['id', 'authorityId', 'departmentId', 'deadlineAt'],
  idOf: (row) => row.id,
  childOf: (row) => row.childId,
}

function incidentRow({ sections, ...row }: ImportedIncident): IncidentRow {
  if (sections.length === 0) throw new RangeError(`The report ${row.id} rests on no section`)
  return row
}

/** The form tells how long the episode lasted, not each measure in it: the minutes are shared out evenly. */
function measureRows(
  { id, institutionId, authorityId, departmentId, actingMunicipalityId, childId, minutes }: IncidentRow,
  sections: readonly LegalSection[],
) {
  const share = Math.floor(minutes / sections.length)
  return sections.map((section, index) => ({
    incidentId: id,
    ordinal: index + 1,
    institutionId,
    authorityId,
    departmentId,
    actingMunicipalityId,
    childId,
    section,
    minutes: index === 0 ? minutes - share * (sections.length - 1) : share,
  }))
}

async function withOtherSections(
  ctx: ServiceContext,
  incidents: [sourceKey: string, sections: readonly LegalSection[]][],
): Promise<number[]> {
  const rows = await ctx.read<{ index: number }>(
    `select (given.place - 1)::int as index
     from unnest($1::text[], $2::text[]) with ordinality as given (source_key, sections, place)
     join incident using (source_key)
     where given.sections is distinct from (select string_agg(section, ' ' order by ordinal) from measure where incident_id = incident.id)`,
    [incidents.map(([sourceKey]) => sourceKey), incidents.map(([, sections]) => sections.join(' '))],
  )
  return rows.map(({ index }) => index)
}
