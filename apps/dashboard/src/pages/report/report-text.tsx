import { complaintOutcomeWords, injuries } from '@tilsynsblik/vocabulary'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Sections } from '../home/incident-list.tsx'
import { formOf } from '../register/report-form.ts'
import { useReportWords } from '../register/report-words.ts'
import { steps } from '../register/steps.ts'
import { partOf } from './report-attachments.tsx'

/** What is counted of a report, also by those who may not read it. */
export function ReportFacts({ report }: { report: ReportRecordFragment }) {
  const { t, format, word } = useLanguage()
  const r = t.report
  const { registeredAt, deadlineAt, late, minutes, measures, childId, injury, complaintOutcome } = report
  return (
    <dl className="facts">
      <div>
        <dt>{r.registered}</dt>
        <dd>
          {format.dateTime(registeredAt)}, {late ? <b>{r.late(format.dayAndTime(deadlineAt))}</b> : r.inTime}
        </dd>
      </div>
      <div>
        <dt>{r.measuresTitle}</dt>
        <dd>
          <Sections sections={measures.map(({ section }) => section)} />
        </dd>
      </div>
      <div>
        <dt>{r.duration}</dt>
        <dd>{r.minutes(format.number(minutes))}</dd>
      </div>
      <div>
        <dt>{r.child}</dt>
        <dd>
          <span className="pseudonym">{childId.slice(-6)}</span>
        </dd>
      </div>
      <div>
        <dt>{t.register.fields.injury}</dt>
        <dd>{word(injuries, injury)}</dd>
      </div>
      {complaintOutcome && (
        <div>
          <dt>{r.complaintOutcome}</dt>
          <dd>{word(complaintOutcomeWords, complaintOutcome)}</dd>
        </div>
      )}
    </dl>
  )
}

/** The words of a report, under the questions they answer; for those who may not read them, that there are some. */
export function ReportText({ report }: { report: ReportRecordFragment }) {
  const { t } = useLanguage()
  const wordsOf = useReportWords()
  const r = t.report
  const { content, assessment, supplement } = report
  if (!content) return <p className="prose">{report.timeline ? r.imported : r.hidden}</p>
  const hasFile = partOf(report).some(({ kind }) => kind === 'CHILD_ACCOUNT')
  const said = wordsOf(formOf(content), content.childId ? content.childId.slice(-6) : null)
  return (
    <div className="report-text">
      {steps
        .filter((step) => step !== 'send')
        .map((step) => (
          <section key={step}>
            <h3>{t.register.steps[step]}</h3>
            <dl>
              {said
                .filter((one) => one.step === step)
                .map(({ name, label, text }) => (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>
                      {text ?? (
                        <span className="soft">
                          {name === 'accountText' && hasFile ? t.attachments.inFiles : t.register.review.notFilled}
                        </span>
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      {assessment && (
        <section>
          <h3>{r.assessment}</h3>
          <blockquote>{assessment}</blockquote>
        </section>
      )}
      {supplement && (
        <section className="internal">
          <h3>{r.supplement}</h3>
          <p className="help">{r.supplementWhy}</p>
          <blockquote>{supplement}</blockquote>
        </section>
      )}
    </div>
  )
}
