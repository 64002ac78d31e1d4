import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MeasureFields } from '../register/measure-fields.tsx'
import { ChildFields, CourseFields, InjuryFields, WhoFields, type FieldsProps } from '../register/report-fields.tsx'
import { formOf, inputOf, missingIn, type ReportForm } from '../register/report-form.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { partOf } from './report-attachments.tsx'
import { CorrectReport } from './report-documents.ts'
import { ReportFormPage } from './report-queries.ts'
import { reportHref } from './report-search.ts'

interface CorrectFormProps {
  report: ReportRecordFragment
  content: NonNullable<ReportRecordFragment['content']>
}

/** A new version: the whole form in one column, begun with what stands, and why it is changed. */
export function CorrectForm({ report, content }: CorrectFormProps) {
  const { t } = useLanguage()
  const { id, version } = report
  const [today] = useState(() => calendarDateOf(new Date()))
  const [first] = useState(() => ({ form: formOf(content), version, reason: '' }))
  // Begun on an older version it would take back what has happened since: then it begins again.
  const { draft, change, forget, isKept } = useDraft(`indberetning.${id}.ret.${version}`, first)
  const { form, reason } = draft
  const day = form.startedAt.day || today
  const answer = useAskedOnce(ReportFormPage, { home: report.institutionId, on: day, draft: id })
  const navigate = useNavigate()
  const r = t.report.correct
  const author = report.timeline?.find(({ action }) => action === 'REGISTERED')?.by ?? ''
  const hasFile = partOf(report).some(({ kind }) => kind === 'CHILD_ACCOUNT')
  const changeForm = (patch: Partial<ReportForm>) => change({ form: { ...form, ...patch } })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institution && { ...data, home: data.institution }}
      empty={<EmptyPage title={t.home.noneTitle} explanation={t.home.none} />}
    >
      {({ home, stays }) => {
        const fields: FieldsProps = { form, change: changeForm, home, stays: stays ?? [], labels: new Map(), author, today }
        return (
          <div className="register">
            <PageHead large title={r.title} lead={r.lead} />
            <MutationForm
              label={r.title}
              submit={r.submit}
              document={CorrectReport}
              variables={() => ({ input: { id, version: draft.version, report: inputOf(form), reason: reason.trim() } })}
              empty={() => [...missingIn(form, author, hasFile).map(({ path }) => path), ...(reason.trim() ? [] : ['reason'])]}
              pathOf={(path) => path.replace(/^report\./, '')}
              onDone={() => {
                forget()
                void navigate({ href: reportHref(id) })
              }}
              more={
                <>
                  <a href={reportHref(id)}>{r.cancel}</a>
                  {isKept && <span className="small">{t.form.draftKept}</span>}
                </>
              }
            >
              <WhoFields {...fields} />
              <CourseFields {...fields} />
              <MeasureFields {...fields} />
              <ChildFields {...fields} />
              <InjuryFields {...fields} />
              <TextArea name="reason" label={r.reason} rows={2} value={reason} onChange={(next) => change({ reason: next })} />
            </MutationForm>
          </div>
        )
      }}
    </WhenAnswered>
  )
}
