import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Select, TextArea } from '../../ui/form-fields.tsx'
import { ReportsToLink } from './case-documents.ts'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { UnlinkIncident } from './complaint-documents.ts'
import { reportsAsked, useReportWords } from './report-words.ts'

/** The complaint was linked to the wrong report: why is written down, and the report hears no more of it. */
export function UnlinkIncidentForm(form: CaseFormProps) {
  const { id, version, institutionId, incidentIds, filedAt } = form.complaint
  const { t } = useLanguage()
  const reportWords = useReportWords()
  const f = t.complaintForms.unlink
  const linked = incidentIds ?? []
  const { data } = useAskedOnce(ReportsToLink, reportsAsked(institutionId ?? '', filedAt))
  const known = data?.incidents?.nodes ?? []
  const { draft, change, ...kept } = useDraft(`klage.${id}.fjern`, { incidentId: linked.length === 1 ? linked[0]! : null, reason: '' })
  const { incidentId, reason } = draft
  return (
    <OneAction
      act
      action="UNLINK_INCIDENT"
      document={UnlinkIncident}
      required={{ incidentId, reason }}
      input={() => ({ id, version, incidentId: incidentId!, reason: reason.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <Select
        name="incidentId"
        label={f.which}
        value={incidentId}
        options={linked.map((one, at) => {
          const report = known.find((each) => each.id === one)
          return { value: one, label: report ? reportWords(report) : t.complaint.facts.report(at + 1, linked.length) }
        })}
        onChange={(next) => change({ incidentId: next })}
      />
      <TextArea name="reason" label={f.reason} rows={2} value={reason} onChange={(next) => change({ reason: next })} />
    </OneAction>
  )
}
