import { preparednessActions } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, Select, TextArea, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { Fold } from './fold.tsx'
import { RecordRightsTold } from './preparedness-documents.ts'
import type { PreparednessPartProps, ResidentOfHome } from './preparedness-tab.tsx'

type Told = NonNullable<PreparednessRecordFragment['rightsTold']>[number]

interface RightsPartProps extends PreparednessPartProps {
  /** Who lives there today; null when no list is known, or when it is not the reader's. */
  residents: readonly ResidentOfHome[] | null
}

/** When each child was told of its rights, and whom it is not recorded for. Which child is seen only in the home. */
export function RightsPart(props: RightsPartProps) {
  const { t } = useLanguage()
  const { record, residents } = props
  const { rightsTold } = record
  const p = t.preparedness
  return (
    <section>
      <h2>{p.rights}</h2>
      {!rightsTold && <p>{p.othersRights}</p>}
      {rightsTold && <NotTold rightsTold={rightsTold} residents={residents} />}
      {rightsTold?.length === 0 && <p>{p.noRights}</p>}
      {rightsTold && rightsTold.length > 0 && <ToldTable rightsTold={rightsTold} residents={residents} />}
      <Fold record={record} action="RECORD_RIGHTS">
        <RightsForm {...props} />
      </Fold>
    </section>
  )
}

interface OfResidents {
  rightsTold: readonly Told[]
  residents: readonly ResidentOfHome[] | null
}

function NotTold({ rightsTold, residents }: OfResidents) {
  const { t, format } = useLanguage()
  const p = t.preparedness
  if (!residents || residents.length === 0) return <p>{p.noResidents}</p>
  const told = new Set(rightsTold.map(({ childId }) => childId))
  const lacking = residents.filter(({ childId }) => !told.has(childId)).map(({ label }) => label)
  return <p>{lacking.length === 0 ? p.allTold : <b>{p.notTold(format.list(lacking))}</b>}</p>
}

/** Those who live there today; without a list, everybody it is recorded for. */
function ToldTable({ rightsTold, residents }: OfResidents) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const p = t.preparedness
  const labels = new Map(residents?.map(({ childId, label }) => [childId, label]))
  const columns: Column<Told>[] = [
    { key: 'child', heading: p.child, cell: ({ childId }) => labels.get(childId) ?? childId },
    { key: 'toldOn', heading: p.toldOn, cell: ({ toldOn }) => format.date(toldOn) },
    { key: 'toldBy', heading: p.toldBy, cell: ({ toldBy }) => nameOf(toldBy) },
    { key: 'how', heading: p.how, wrap: true, cell: ({ how }) => how },
    {
      key: 'custody',
      heading: p.custody,
      cell: ({ custodyToldOn }) => (custodyToldOn ? format.date(custodyToldOn) : <b>{p.notYet}</b>),
    },
  ]
  const here = labels.size > 0 ? rightsTold.filter(({ childId }) => labels.has(childId)) : rightsTold
  return <DataTable label={p.rights} caption={p.rightsCaption} columns={columns} rows={here} rowKey={({ id }) => id} />
}

function RightsForm({ record: { institutionId }, residents, today, onDone }: RightsPartProps) {
  const { t, word } = useLanguage()
  const { user } = useSession()
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.rettigheder`, {
    id: crypto.randomUUID(),
    childId: '',
    toldOn: today,
    toldBy: user.name,
    how: '',
    custodyToldOn: '',
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'RECORD_RIGHTS')}
      submit={word(preparednessActions, 'RECORD_RIGHTS')}
      document={RecordRightsTold}
      variables={() => ({ input: { institutionId, ...draft, custodyToldOn: draft.custodyToldOn || null } })}
      empty={() => (['childId', 'toldOn', 'toldBy', 'how'] as const).filter((field) => !draft[field].trim())}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('RECORD_RIGHTS')
      }}
    >
      {residents && residents.length > 0 ? (
        <Select
          name="childId"
          label={f.child}
          value={draft.childId || null}
          options={residents.map(({ childId, label }) => ({ value: childId, label }))}
          onChange={(childId) => change({ childId })}
        />
      ) : (
        <TextField name="childId" label={f.child} value={draft.childId} onChange={(childId) => change({ childId })} />
      )}
      <DayField name="toldOn" label={f.toldOn} max={today} value={draft.toldOn} onChange={(toldOn) => change({ toldOn })} />
      <TextField name="toldBy" label={f.toldBy} value={draft.toldBy} onChange={(toldBy) => change({ toldBy })} />
      <TextArea name="how" label={f.how} help={f.howHelp} rows={2} value={draft.how} onChange={(how) => change({ how })} />
      <DayField
        name="custodyToldOn"
        label={f.custodyToldOn}
        optional
        max={today}
        value={draft.custodyToldOn}
        onChange={(custodyToldOn) => change({ custodyToldOn })}
      />
    </MutationForm>
  )
}
