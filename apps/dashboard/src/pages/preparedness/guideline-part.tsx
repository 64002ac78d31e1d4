import {
  addDays,
  type CalendarDate,
  codesOf,
  guidelineLevels,
  guidelineTopics,
  preparednessActions,
  type GuidelineLevel,
  type GuidelineTopic,
} from '@tilsynsblik/vocabulary'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextField, Ticks } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { Fold } from './fold.tsx'
import { AddGuidelineVersion } from './preparedness-documents.ts'
import type { PreparednessPartProps } from './preparedness-tab.tsx'

type Guideline = PreparednessRecordFragment['guidelines'][number]

const yearInDays = 365

interface GuidelineDraft {
  id: string
  level: GuidelineLevel
  version: string
  place: string
  topics: readonly GuidelineTopic[]
  validFrom: CalendarDate
  revisedOn: CalendarDate
}

/** Every version of the guidelines, the operator's and the home's own. */
export function GuidelinePart(props: PreparednessPartProps) {
  const { t, format, word } = useLanguage()
  const { guidelines } = props.record
  const p = t.preparedness
  const notStated = ({ topics }: Guideline) => guidelineTopics.filter(({ code }) => !topics.includes(code))
  const columns: Column<Guideline>[] = [
    { key: 'version', heading: p.version, cell: ({ version }) => version },
    { key: 'level', heading: p.level, cell: ({ level }) => word(guidelineLevels, level) },
    { key: 'revisedOn', heading: p.revisedOn, cell: ({ revisedOn }) => format.date(revisedOn) },
    {
      key: 'next',
      heading: p.nextRevision,
      cell: ({ level, revisedOn }) => (level === 'LOCAL' ? format.date(addDays(revisedOn, yearInDays)) : ''),
    },
    { key: 'validFrom', heading: p.validFrom, cell: ({ validFrom }) => format.date(validFrom) },
    {
      key: 'states',
      heading: p.states,
      wrap: true,
      cell: (one) => {
        const lacking = notStated(one)
        if (one.level === 'OPERATOR') return ''
        if (lacking.length === 0) return p.statesAll
        return <b>{p.statesNot(format.list(lacking.map(({ code }) => word(guidelineTopics, code).toLocaleLowerCase('da'))))}</b>
      },
    },
    { key: 'place', heading: p.place, wrap: true, cell: ({ place }) => place },
  ]
  return (
    <section>
      <h2>{p.guidelines}</h2>
      {guidelines.length === 0 ? (
        <p>{p.noGuidelines}</p>
      ) : (
        <DataTable label={p.guidelines} caption={p.guidelinesCaption} columns={columns} rows={guidelines} rowKey={({ id }) => id} />
      )}
      <Fold record={props.record} action="ADD_GUIDELINE">
        <GuidelineForm {...props} />
      </Fold>
    </section>
  )
}

function GuidelineForm({ record: { institutionId }, today, onDone }: PreparednessPartProps) {
  const { t, word } = useLanguage()
  const f = t.preparedness.fields
  const { draft, change, forget } = useDraft<GuidelineDraft>(`beredskab.${institutionId}.retningslinje`, {
    id: crypto.randomUUID(),
    level: 'LOCAL',
    version: '',
    place: '',
    topics: codesOf(guidelineTopics),
    validFrom: '',
    revisedOn: today,
  })
  return (
    <MutationForm
      label={word(preparednessActions, 'ADD_GUIDELINE')}
      submit={word(preparednessActions, 'ADD_GUIDELINE')}
      document={AddGuidelineVersion}
      variables={() => ({ input: { institutionId, ...draft, topics: [...draft.topics] } })}
      empty={() => (['version', 'place', 'validFrom', 'revisedOn'] as const).filter((field) => !draft[field].trim())}
      onDone={() => {
        forget()
        // The next one is another.
        change({ id: crypto.randomUUID() })
        onDone('ADD_GUIDELINE')
      }}
    >
      <Choice
        name="level"
        label={f.level}
        value={draft.level}
        options={guidelineLevels.map(({ code }) => ({ value: code, label: word(guidelineLevels, code) }))}
        onChange={(level) => change({ level })}
      />
      <TextField name="version" label={f.version} value={draft.version} onChange={(version) => change({ version })} />
      <TextField name="place" label={f.place} help={f.placeHelp} value={draft.place} onChange={(place) => change({ place })} />
      <Ticks
        name="topics"
        label={f.topics}
        help={f.topicsHelp}
        values={draft.topics}
        options={guidelineTopics.map(({ code }) => ({ value: code, label: word(guidelineTopics, code) }))}
        onChange={(topics) => change({ topics })}
      />
      <DayField name="validFrom" label={f.validFrom} max={today} value={draft.validFrom} onChange={(validFrom) => change({ validFrom })} />
      <DayField name="revisedOn" label={f.revisedOn} max={today} value={draft.revisedOn} onChange={(revisedOn) => change({ revisedOn })} />
    </MutationForm>
  )
}
