import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { DayField, TextField } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { RecordPreparednessPlan } from './plans-documents.ts'
import type { MunicipalPlan } from './plans-order.ts'
import { missingOf } from '../required.ts'

interface PlanFormProps {
  own: MunicipalPlan
  today: string
  onDone: () => void
}

/** The municipality's own: adopted by its council on a day, and where everybody can read it. */
export function PlanForm({ own, today, onDone }: PlanFormProps) {
  const { t } = useLanguage()
  const p = t.plans
  const { draft, change, forget } = useDraft('beredskab-kommune', { adoptedOn: '', publishedUrl: '', planVersion: '' })
  const { adoptedOn, publishedUrl, planVersion } = draft
  return (
    <details className="aside-form" open={!own.plan || own.plan.overdue}>
      <summary>
        <h2>{p.form.title(own.name)}</h2>
      </summary>
      <MutationForm
        label={p.form.title(own.name)}
        submit={p.form.submit}
        document={RecordPreparednessPlan}
        variables={() => ({ input: { adoptedOn, publishedUrl: publishedUrl.trim(), planVersion: planVersion.trim() } })}
        empty={() => missingOf({ ...draft })}
        onDone={() => {
          forget()
          onDone()
        }}
      >
        <DayField
          name="adoptedOn"
          label={p.form.adoptedOn}
          max={today}
          value={adoptedOn}
          onChange={(next) => change({ adoptedOn: next })}
        />
        <TextField
          name="publishedUrl"
          label={p.form.publishedUrl}
          help={p.form.publishedUrlHelp}
          value={publishedUrl}
          onChange={(next) => change({ publishedUrl: next })}
        />
        <TextField
          name="planVersion"
          label={p.form.planVersion}
          help={p.form.planVersionHelp}
          value={planVersion}
          onChange={(next) => change({ planVersion: next })}
        />
      </MutationForm>
    </details>
  )
}
