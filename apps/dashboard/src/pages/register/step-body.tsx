import type { ComponentType } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { FieldProblem } from '../../ui/form-context.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { CrimePanel } from './crime-panel.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { ChildFields, CourseFields, InjuryFields, WhoFields, type FieldsProps } from './report-fields.tsx'
import { ReviewStep } from './review-step.tsx'
import type { Step } from './steps.ts'
import type { ReportDraftDesk } from './use-report-draft.ts'

const bodies: Record<Exclude<Step, 'send'>, ComponentType<FieldsProps>> = {
  hvem: WhoFields,
  hvad: CourseFields,
  indgreb: MeasureFields,
  barnet: ChildFields,
  skader: InjuryFields,
}

interface StepBodyProps {
  id: string
  step: Step
  formId: string
  fields: FieldsProps
  desk: ReportDraftDesk
  problems: readonly FieldProblem[]
  childName: string | null
  onGo: (step: Step, field?: string) => void
  onSubmit: () => void
}

/** The fields of one step. Its button stands at the end of the page, after what is a form of its own. */
export function StepBody({ id, step, formId, fields, desk, problems, childName, onGo, onSubmit }: StepBodyProps) {
  const { t } = useLanguage()
  const r = t.register
  const Body = step === 'send' ? undefined : bodies[step]
  return (
    <>
      <form
        id={`${formId}-trin`}
        className="form"
        aria-label={r.steps[step]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {Body ? (
          <Body {...fields} />
        ) : (
          <ReviewStep
            form={fields.form}
            author={fields.author}
            childName={childName}
            supplement={desk.supplement}
            files={fields.files}
            problems={problems}
            onGo={onGo}
          />
        )}
      </form>
      {step === 'skader' && (
        <>
          <CrimePanel id={id} desk={desk} />
          <div className="internal">
            <TextArea
              name="supplement"
              label={r.fields.supplement}
              help={
                <>
                  {r.help.supplement} {r.help.supplementKept}
                </>
              }
              optional
              value={desk.supplement}
              onChange={desk.changeSupplement}
            />
          </div>
        </>
      )}
    </>
  )
}
