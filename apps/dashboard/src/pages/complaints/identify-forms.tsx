import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, Select, TextField } from '../../ui/form-fields.tsx'
import { ChildrenInHome } from '../notifications/intake-documents.ts'
import { HomesToChoose, ReportsToLink } from './case-documents.ts'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { LinkIncident, NameHome, RecogniseChild } from './complaint-documents.ts'
import { reportsAsked, useReportWords } from './report-words.ts'

/** Which home of the register it is about, when it was only told what the home is called. */
export function NameHomeForm(form: CaseFormProps) {
  const { id, version, homeAsTold } = form.complaint
  const { t, format } = useLanguage()
  const f = t.complaintForms.nameHome
  const { data } = useAskedOnce(HomesToChoose, {})
  const { draft, change, ...kept } = useDraft(`klage.${id}.hjem`, { institutionId: null as string | null })
  const homes = (data?.institutionRegister ?? []).toSorted((one, other) => format.compare(one.name, other.name))
  return (
    <OneAction
      action="NAME_HOME"
      document={NameHome}
      required={draft}
      input={() => ({ id, version, institutionId: draft.institutionId! })}
      kept={kept}
      form={form}
    >
      {homeAsTold && <p>{f.asTold(homeAsTold)}</p>}
      <Select
        name="institutionId"
        label={f.home}
        value={draft.institutionId}
        options={homes.map((home) => ({ value: home.id, label: `${home.name}, ${home.municipality.name}` }))}
        onChange={(institutionId) => change({ institutionId })}
      />
    </OneAction>
  )
}

const byReference = 'REFERENCE'

/** Whose complaint it is, when it was filed with a receipt: the municipality's own children of the home, or a reference. */
export function RecogniseChildForm(form: CaseFormProps) {
  const { id, version, institutionId, childId, filedAt, happenedOn } = form.complaint
  const { t } = useLanguage()
  const { persona } = useSession()
  const f = t.complaintForms.recognise
  const { draft, change, ...kept } = useDraft(`klage.${id}.barn`, { child: null as string | null, reference: '' })
  const { child, reference } = draft
  const mayList = persona === 'caseworker' && institutionId != null
  return (
    <OneAction
      action="RECOGNISE_CHILD"
      document={RecogniseChild}
      required={{ childId: !mayList || child === byReference ? reference : child }}
      input={() => ({ id, version, childId: !mayList || child === byReference ? reference.trim() : child! })}
      kept={kept}
      form={form}
    >
      <p className="help">{childId ? f.again : f.help}</p>
      {mayList && (
        <ChildOfHome
          home={institutionId}
          on={happenedOn ?? calendarDateOf(new Date(filedAt))}
          value={child}
          onChange={(next) => change({ child: next })}
        />
      )}
      {(!mayList || child === byReference) && (
        <TextField
          name="childId"
          label={f.reference}
          help={f.referenceHelp}
          value={reference}
          onChange={(next) => change({ reference: next })}
        />
      )}
    </OneAction>
  )
}

interface ChildOfHomeProps {
  home: string
  on: string
  value: string | null
  onChange: (child: string) => void
}

function ChildOfHome({ home, on, value, onChange }: ChildOfHomeProps) {
  const { t, format } = useLanguage()
  const f = t.complaintForms.recognise
  const { data } = useAskedOnce(ChildrenInHome, { home, on })
  const stays = data?.stays ?? []
  return (
    <Select
      name={value === byReference ? 'child' : 'childId'}
      label={f.child}
      help={data && stays.length === 0 ? f.noChildren : f.childHelp(format.date(on))}
      value={value}
      options={[
        ...stays.map((stay) => ({ value: stay.childId, label: `${stay.label} · ${stay.childId.slice(-6)}` })),
        { value: byReference, label: f.byReference },
      ]}
      onChange={onChange}
    />
  )
}

/** The report it is about; or that nobody ever registered the episode, which the complaint then reveals. */
export function LinkIncidentForm(form: CaseFormProps) {
  const { id, version, institutionId, incidentIds } = form.complaint
  const { t } = useLanguage()
  const f = t.complaintForms.link
  const linked = incidentIds ?? []
  const { draft, change, ...kept } = useDraft(`klage.${id}.tilknyt`, {
    what: null as 'REPORT' | 'NONE' | null,
    incidentId: null as string | null,
  })
  const { what, incidentId } = draft
  return (
    <OneAction
      action="LINK_INCIDENT"
      document={LinkIncident}
      required={{ ...(linked.length === 0 && { what }), ...((what === 'REPORT' || linked.length > 0) && { incidentId }) }}
      input={() => ({ id, version, incidentId: what === 'NONE' ? null : incidentId })}
      kept={kept}
      form={form}
    >
      {linked.length === 0 && (
        <Choice
          name="what"
          label={f.what}
          value={what}
          options={[
            { value: 'REPORT', label: f.report },
            { value: 'NONE', label: f.none, help: f.noneHelp },
          ]}
          onChange={(next) => change({ what: next })}
        />
      )}
      {(what === 'REPORT' || linked.length > 0) &&
        (institutionId ? (
          <ReportField form={form} home={institutionId} value={incidentId} onChange={(next) => change({ incidentId: next })} />
        ) : (
          <p className="help">{f.homeFirst}</p>
        ))}
    </OneAction>
  )
}

interface ReportFieldProps {
  form: CaseFormProps
  home: string
  value: string | null
  onChange: (incidentId: string) => void
}

/** Reports of the year up to the complaint; the child's own first, once the child is known. */
function ReportField({ form: { complaint }, home, value, onChange }: ReportFieldProps) {
  const { t } = useLanguage()
  const reportWords = useReportWords()
  const f = t.complaintForms.link
  const { filedAt, childId, incidentIds } = complaint
  const { data, problem } = useAskedOnce(ReportsToLink, reportsAsked(home, filedAt))
  const isOwn = (one: { childId?: string | null }) => Number(childId != null && one.childId === childId)
  const reports = (data?.incidents?.nodes ?? [])
    .filter((report) => !(incidentIds ?? []).includes(report.id))
    .toSorted((one, other) => isOwn(other) - isOwn(one))
  return (
    <Select
      name="incidentId"
      label={f.which}
      help={problem ? f.away : data && reports.length === 0 ? f.noReports : f.whichHelp}
      value={value}
      options={reports.map((report) => ({ value: report.id, label: reportWords(report) }))}
      onChange={onChange}
    />
  )
}
