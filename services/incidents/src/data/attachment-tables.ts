import { defineEntity, p } from '@mikro-orm/core'
import { own, rowPolicies, sealedFile, sealedOverhead, sealedText, type TableAccess } from '@tilsynsblik/service-kit'
import { attachmentKinds, codesOf } from '@tilsynsblik/vocabulary'
import { readers } from './report-tables.ts'
import { reportScopes } from './scopes.ts'

const scopes = ['authority_id', 'department_id', 'acting_municipality_id', 'location_municipality_id', 'child_id']
const mine = 'added_by = (select app.subject())'

/** Whoever reads the words of a report, as long as the file is part of it. */
const outside = Object.fromEntries(
  Object.entries(readers).map(([persona, reach]) => [persona, { ...reach, when: 'withdrawn_at is null' }]),
) as TableAccess['reads']

/**
 * A file of a report. Kept with a draft, or until it is made part of a report, it belongs to whoever brought it: it has the home and
 * no other scope, so nobody outside can reach it. Filed it is a part of the report, read by whoever reads the words of it, and stays;
 * withdrawn it is out of everybody's reach but the manager's, who must know what was sent to whom.
 */
export const ReportAttachment = defineEntity({
  name: 'ReportAttachment',
  tableName: 'report_attachment',
  properties: {
    /** Made by the form: sent twice, it is one file. */
    id: p.uuid().primary(),
    /** Of the report, or of the draft that will be one. */
    incidentId: p.uuid(),
    ...reportScopes,
    authorityId: p.text().nullable(),
    actingMunicipalityId: p.text().nullable(),
    childId: p.text().nullable(),
    kind: p.enum(() => codesOf(attachmentKinds)),
    name: sealedText('report_attachment.name', { record: 'incident_id', row: 'id' }),
    mediaType: p.text(),
    bytes: p.integer(),
    /** Of the content, under the key of the report: nobody can try a file against it. */
    mac: p.blob(),
    content: sealedFile(),
    addedBy: p.text(),
    addedAt: p.datetime(),
    /** When it became a part of the report; null before. */
    filedAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.text().nullable(),
  },
  uniques: [{ properties: ['incidentId', 'mac'] }],
  checks: [
    {
      name: 'report_attachment_size',
      expression: `octet_length(content) = bytes + ${sealedOverhead} and bytes >= 1 and bytes <= 10485760`,
    },
    {
      name: 'report_attachment_filed_whole',
      expression: 'num_nulls(filed_at, child_id, authority_id, acting_municipality_id) in (0, 4)',
    },
    {
      name: 'report_attachment_withdrawn_whole',
      expression: 'num_nulls(withdrawn_at, withdrawn_by) in (0, 2) and (withdrawn_at is null or filed_at is not null)',
    },
    {
      name: 'report_attachment_kept_is_the_homes',
      expression: 'filed_at is not null or num_nonnulls(department_id, location_municipality_id) = 0',
    },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
      ...outside,
      staff: own('institution_id', undefined, `withdrawn_at is null and (filed_at is not null or ${mine})`),
      manager: own('institution_id'),
      // The platform tells where a report is and takes away what nobody filed, and never looks at what a child has drawn.
      service: { everything: true, columns: ['id', 'incident_id', ...scopes, 'added_at', 'filed_at'] },
    },
    adds: {
      staff: own('institution_id', undefined, `filed_at is null and ${mine}`),
      manager: own('institution_id', undefined, `filed_at is null and ${mine}`),
    },
    changes: {
      staff: own('institution_id', [...scopes, 'filed_at']),
      manager: own('institution_id', [...scopes, 'filed_at', 'withdrawn_at', 'withdrawn_by']),
      service: { everything: true, columns: ['location_municipality_id'] },
    },
    removes: {
      staff: own('institution_id', undefined, `filed_at is null and ${mine}`),
      manager: own('institution_id', undefined, `filed_at is null and ${mine}`),
      service: { everything: true, when: 'filed_at is null' },
    },
  }),
})
