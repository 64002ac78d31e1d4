import { useCallback, useEffect, useRef, useState } from 'react'
import type { CrimeNoticeRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { TextArea } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { useReadByOpening } from './read-by-opening.ts'
import { ReportDeliveries } from './report-deliveries.tsx'
import { AnswerCrime } from './report-documents.ts'

interface CrimeNoticeProps {
  notice: CrimeNoticeRecordFragment
  home: string
  /** The report has come meanwhile. */
  onRegistered: () => void
}

/** A crime suspected before there is a report: what was told, who has it, and what the authority says. */
export function CrimeNotice({ notice, home, onRegistered }: CrimeNoticeProps) {
  const { t, format } = useLanguage()
  const [said, setSaid] = useState({ sentence: '' })
  const status = useRef<HTMLParagraphElement>(null)
  useReadByOpening(notice.deliveries)
  useEffect(() => {
    if (said.sentence) status.current?.focus()
  }, [said])
  const done = useCallback((sentence: string) => setSaid({ sentence }), [])
  const c = t.crimeNotice
  const { answers, mayAnswer } = notice
  return (
    <div className="stack report">
      <div>
        <PageHead large title={c.title} lead={c.lead(home)} />
        <p className="live-message" role="status" tabIndex={-1} ref={status}>
          {said.sentence}
        </p>
        <dl className="facts">
          <div>
            <dt>{c.told}</dt>
            <dd>{format.dateTime(notice.toldAt)}</dd>
          </div>
        </dl>
      </div>
      <section className="prose">
        <h2>{c.words}</h2>
        <blockquote>{notice.text}</blockquote>
        <p className="small">{c.waits}</p>
      </section>
      <section className="prose">
        <h2>{c.answers}</h2>
        {answers.length === 0 && <p>{c.noAnswer}</p>}
        {answers.map(({ id, text, policeConsidered, policeReason, givenAt }) => (
          <section key={id}>
            <blockquote>{text}</blockquote>
            <p>
              {t.report.police}: {policeConsidered ? t.ui.yes : t.ui.no}. {policeReason}
            </p>
            <p className="small">{format.dateTime(givenAt)}</p>
          </section>
        ))}
      </section>
      {mayAnswer && (
        <section className="actions no-print" id="handlinger">
          <h2>{c.answer}</h2>
          <div className="prose">
            <AnswerForm key={answers.length} id={notice.id} onDone={() => done(c.answered)} onRegistered={onRegistered} />
          </div>
        </section>
      )}
      <ReportDeliveries deliveries={notice.deliveries} onDone={done} />
    </div>
  )
}

function AnswerForm({ id, onDone, onRegistered }: { id: string; onDone: () => void; onRegistered: () => void }) {
  const { t } = useLanguage()
  const c = t.crimeNotice
  const f = t.report.forms
  const [registered, setRegistered] = useState(false)
  const { draft, change, forget, isKept } = useDraft(`indberetning.${id}.mistanke-svar`, {
    // Kept with the draft, so that it is one answer however often it is sent.
    feedbackId: crypto.randomUUID(),
    text: '',
    policeConsidered: null as boolean | null,
    policeReason: '',
  })
  return (
    <MutationForm
      label={c.answer}
      submit={c.submit}
      document={AnswerCrime}
      variables={() => ({
        input: {
          id,
          feedbackId: draft.feedbackId,
          text: draft.text.trim(),
          policeConsidered: draft.policeConsidered === true,
          policeReason: draft.policeReason.trim(),
        },
      })}
      empty={() => [
        ...(draft.text.trim() ? [] : ['text']),
        ...(draft.policeConsidered === null ? ['policeConsidered'] : []),
        ...(draft.policeReason.trim() ? [] : ['policeReason']),
      ]}
      onDone={() => {
        forget()
        change({ feedbackId: crypto.randomUUID() })
        onDone()
      }}
      onWrongState={() => setRegistered(true)}
      more={
        <>
          {isKept && <span className="small">{t.form.draftKept}</span>}
          {registered && (
            <Notice act>
              <p>
                <strong>{c.nowReport}</strong>{' '}
                <button type="button" className="plain-button" onClick={onRegistered}>
                  {c.open}
                </button>
              </p>
            </Notice>
          )}
        </>
      }
    >
      <TextArea name="text" label={c.view} rows={4} value={draft.text} onChange={(text) => change({ text })} />
      <YesOrNo
        name="policeConsidered"
        label={f.policeConsidered}
        value={draft.policeConsidered}
        onChange={(policeConsidered) => change({ policeConsidered })}
      />
      <TextArea
        name="policeReason"
        label={f.policeReason}
        rows={3}
        value={draft.policeReason}
        onChange={(policeReason) => change({ policeReason })}
      />
    </MutationForm>
  )
}
