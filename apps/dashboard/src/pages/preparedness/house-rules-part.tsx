import { preparednessActions } from '@tilsynsblik/vocabulary'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, NumberField, TextArea, TextField } from '../../ui/form-fields.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { Fold } from './fold.tsx'
import { AddHouseRules } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

type Version = PreparednessRecordFragment['houseRules'][number]

/** Every version of the house rules, and how the children took part in making it. */
export function HouseRulesPart(props: PreparednessPartProps) {
  const { t, format } = useLanguage()
  const { houseRules } = props.record
  const p = t.preparedness
  const columns: Column<Version>[] = [
    { key: 'version', heading: p.version, cell: ({ version }) => version },
    { key: 'validFrom', heading: p.validFrom, cell: ({ validFrom }) => format.date(validFrom) },
    { key: 'children', heading: p.childrenTook, numeric: true, cell: ({ children }) => format.number(children) },
    {
      key: 'participation',
      heading: p.participation,
      wrap: true,
      cell: ({ participation }) => participation ?? <Mark kind="protected" />,
    },
  ]
  return (
    <section>
      <h2>{p.houseRules}</h2>
      {houseRules.length === 0 ? (
        <p>{p.noHouseRules}</p>
      ) : (
        <DataTable label={p.houseRules} caption={p.houseRulesCaption} columns={columns} rows={houseRules} rowKey={({ id }) => id} />
      )}
      <Fold record={props.record} action="ADD_HOUSE_RULES">
        <HouseRulesForm {...props} />
      </Fold>
    </section>
  )
}

function HouseRulesForm({ record: { institutionId }, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft(`beredskab.${institutionId}.husorden`, {
    id: crypto.randomUUID(),
    version: '',
    validFrom: '',
    participation: '',
    children: null as number | null,
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'ADD_HOUSE_RULES')}
      submit={word(preparednessActions, 'ADD_HOUSE_RULES')}
      document={AddHouseRules}
      variables={() => ({ input: { institutionId, ...draft, children: draft.children! } })}
      empty={() => [
        ...(['version', 'validFrom', 'participation'] as const).filter((field) => !draft[field].trim()),
        ...(draft.children === null ? ['children'] : []),
      ]}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('ADD_HOUSE_RULES')
      }}
    >
      <TextField name="version" label={f.version} value={draft.version} onChange={(version) => change({ version })} />
      <DayField name="validFrom" label={f.validFrom} max={today} value={draft.validFrom} onChange={(validFrom) => change({ validFrom })} />
      <TextArea
        name="participation"
        label={f.participation}
        help={f.participationHelp}
        rows={3}
        value={draft.participation}
        onChange={(participation) => change({ participation })}
      />
      <NumberField name="children" label={f.children} value={draft.children} onChange={(children) => change({ children })} />
    </MutationForm>
  )
}
