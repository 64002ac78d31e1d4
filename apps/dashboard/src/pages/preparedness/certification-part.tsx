import { preparednessActions } from '@tilsynsblik/vocabulary'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { Fold } from './fold.tsx'
import { AddCertification } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

/** The national certification of the home, which is a recommendation. */
export function CertificationPart(props: PreparednessPartProps) {
  const { t, format } = useLanguage()
  const { certifications } = props.record
  const p = t.preparedness
  const columns: Column<PreparednessRecordFragment['certifications'][number]>[] = [
    { key: 'by', heading: p.certifiedBy, wrap: true, cell: ({ certifiedBy }) => certifiedBy },
    { key: 'on', heading: p.certifiedOn, cell: ({ certifiedOn }) => format.date(certifiedOn) },
    { key: 'expires', heading: p.expiresOn, cell: ({ expiresOn }) => (expiresOn ? format.date(expiresOn) : p.never) },
  ]
  return (
    <section>
      <h2>{p.certification}</h2>
      {certifications.length === 0 ? (
        <p>{p.noCertification}</p>
      ) : (
        <DataTable
          label={p.certification}
          caption={p.certificationCaption}
          columns={columns}
          rows={certifications}
          rowKey={({ id }) => id}
        />
      )}
      <Fold record={props.record} action="ADD_CERTIFICATION">
        <CertificationForm {...props} />
      </Fold>
    </section>
  )
}

function CertificationForm({ record: { institutionId }, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.certificering`, {
    id: crypto.randomUUID(),
    certifiedBy: '',
    certifiedOn: '',
    expiresOn: '',
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'ADD_CERTIFICATION')}
      submit={word(preparednessActions, 'ADD_CERTIFICATION')}
      document={AddCertification}
      variables={() => ({ input: { institutionId, ...draft, expiresOn: draft.expiresOn || null } })}
      empty={() => (['certifiedBy', 'certifiedOn'] as const).filter((field) => !draft[field].trim())}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('ADD_CERTIFICATION')
      }}
    >
      <TextField name="certifiedBy" label={f.certifiedBy} value={draft.certifiedBy} onChange={(certifiedBy) => change({ certifiedBy })} />
      <DayField
        name="certifiedOn"
        label={f.certifiedOn}
        max={today}
        value={draft.certifiedOn}
        onChange={(certifiedOn) => change({ certifiedOn })}
      />
      <DayField name="expiresOn" label={f.expiresOn} optional value={draft.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
    </MutationForm>
  )
}
