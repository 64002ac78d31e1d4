import type { ComplaintRecipientKind } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, Select, TextArea, TextField } from '../../ui/form-fields.tsx'
import { OneAction, type CaseFormProps } from './case-form.tsx'
import { ForwardComplaint, ReceiveComplaint } from './complaint-documents.ts'

/** That somebody has it, who, and how to reach them: what whoever complained sees first. */
export function ReceiveForm(form: CaseFormProps) {
  const { id, version } = form.complaint
  const { t } = useLanguage()
  const { user } = useSession()
  const f = t.complaintForms.receive
  const { draft, change, ...kept } = useDraft(`klage.${id}.modtag`, { officerName: user.name, officerPhone: '' })
  const { officerName, officerPhone } = draft
  return (
    <OneAction
      action="RECEIVE"
      document={ReceiveComplaint}
      required={{ officerName, officerPhone }}
      input={() => ({ id, version, officerName: officerName.trim(), officerPhone: officerPhone.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      <TextField name="officerName" label={f.officerName} value={officerName} onChange={(next) => change({ officerName: next })} />
      <TextField name="officerPhone" label={f.officerPhone} value={officerPhone} onChange={(next) => change({ officerPhone: next })} />
    </OneAction>
  )
}

interface Forwarding {
  to: ComplaintRecipientKind
  municipalityId: string | null
  reason: string
}

/** To whom it belongs. It is theirs from then on. */
export function ForwardForm(form: CaseFormProps) {
  const { id, version, institutionId } = form.complaint
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const f = t.complaintForms.forward
  const { draft, change, ...kept } = useDraft<Forwarding>(`klage.${id}.videresend`, {
    to: 'MUNICIPALITY',
    municipalityId: null,
    reason: '',
  })
  const { to, municipalityId, reason } = draft
  const toMunicipality = to === 'MUNICIPALITY'
  const others = [...form.municipalities]
    .filter(([code]) => code !== scope?.id)
    .toSorted(([, one], [, other]) => format.compare(one, other))
  return (
    <OneAction
      act
      action="FORWARD"
      document={ForwardComplaint}
      required={{ ...(toMunicipality && { municipalityId }), reason }}
      input={() => ({ id, version, to, municipalityId: toMunicipality ? municipalityId : null, reason: reason.trim() })}
      kept={kept}
      form={form}
    >
      <p className="help">{f.help}</p>
      {/* An authority is found by the home. */}
      {institutionId && (
        <Choice
          name="to"
          label={f.to}
          value={to}
          options={[
            { value: 'MUNICIPALITY', label: f.municipality },
            { value: 'AUTHORITY', label: f.authority },
          ]}
          onChange={(next) => change({ to: next })}
        />
      )}
      {toMunicipality && (
        <Select
          name="municipalityId"
          label={f.which}
          value={municipalityId}
          options={others.map(([value, label]) => ({ value, label }))}
          onChange={(next) => change({ municipalityId: next })}
        />
      )}
      <TextArea name="reason" label={f.reason} rows={3} value={reason} onChange={(next) => change({ reason: next })} />
    </OneAction>
  )
}
