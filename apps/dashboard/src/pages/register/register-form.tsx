import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import type { InstitutionType } from '@tilsynsblik/vocabulary'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FormContext, fieldId, type FieldProblem } from '../../ui/form-context.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { hasAccountFile, useAttachments } from '../attachments/use-attachments.ts'
import { NotSent } from '../mutation-form.tsx'
import { DiscardReportDraft, RegisterReport } from '../report/report-documents.ts'
import { ConflictPanel } from './conflict-panel.tsx'
import { DueLine } from './due-line.tsx'
import { Receipt, type Registered } from './receipt.tsx'
import type { FieldsProps, Stay } from './report-fields.tsx'
import { emptyForm, inputOf, missingIn, type ReportForm } from './report-form.ts'
import { SaveStatus } from './save-status.tsx'
import { StepBody } from './step-body.tsx'
import { StepNav } from './step-nav.tsx'
import { stepAfter, stepBefore, steps, type Step } from './steps.ts'
import { useReportDraft, type ServerDraft } from './use-report-draft.ts'

const route = getRouteApi('/registrer')
const formId = 'indberetning'
const retryMs = 8_000

interface RegisterFormProps {
  id: string
  home: { id: string; name: string; type: InstitutionType; inHouseSchool: boolean }
  stays: readonly Stay[]
  server: ServerDraft | null
  today: string
  onDay: (day: string) => void
}

/** The form in steps: one column, one thing at a time, saved all along, sent when everything is there. */
export function RegisterForm({ id, home, stays, server, today, onDay }: RegisterFormProps) {
  const { t } = useLanguage()
  const { user } = useSession()
  const { trin: step = 'hvem' } = route.useSearch()
  const navigate = route.useNavigate()
  const [empty] = useState(() => emptyForm(user.id, today))
  const desk = useReportDraft({ id, institutionId: home.id, server, empty, today })
  const files = useAttachments({ reportId: id, kept: server?.attachments ?? [], before: desk.save })
  const { run, running, problem } = useRegisteredMutation(RegisterReport)
  const { run: discard } = useRegisteredMutation(DiscardReportDraft)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const [receipt, setReceipt] = useState<Registered>()
  const [alreadySent, setAlreadySent] = useState<string>()
  // Led from the review to one field: the way back is to the review.
  const [mending, setMending] = useState(false)
  const [fieldLabels] = useState(() => new Map<string, string>())
  const [childNames] = useState(() => new Map<string, string>())
  const toFocus = useRef<{ step: Step; id: string }>(undefined)
  for (const { childId, label } of stays) childNames.set(childId, label)
  const { form, refused } = desk

  const problems = useMemo(
    () => [
      ...found,
      ...refused.map(({ path, code }) => ({ path: fieldPath(path), code })).filter(({ path }) => !found.some((one) => one.path === path)),
    ],
    [found, refused],
  )
  const context = useMemo(() => ({ id: formId, problems, labels: fieldLabels }), [problems, fieldLabels])

  const go = useCallback(
    (next: Step, field?: string) => {
      setMending(field !== undefined)
      const wanted = field ? fieldId(formId, field) : 'trin'
      toFocus.current = next === step ? undefined : { step: next, id: wanted }
      if (next === step) document.getElementById(wanted)?.focus()
      else void navigate({ search: { kladde: id, trin: next === 'hvem' ? undefined : next }, resetScroll: field === undefined })
    },
    [id, navigate, step],
  )
  useEffect(() => {
    // Once the step is there, the keyboard begins where one was led to.
    if (toFocus.current?.step !== step) return
    const wanted = document.getElementById(toFocus.current.id) ?? document.getElementById('trin')
    toFocus.current = undefined
    wanted?.focus()
  })

  const startedOn = form.startedAt.day
  useEffect(() => {
    if (/^20\d\d-\d\d-\d\d$/.test(startedOn)) onDay(startedOn)
  }, [startedOn, onDay])

  const change = (patch: Partial<ReportForm>) => {
    const names = Object.keys(patch)
    // What is being mended is not wrong any more; the register has the last word when it is sent again.
    setFound((all) => all.filter(({ path }) => !names.includes(path.split('.')[0]!)))
    desk.change(patch)
  }

  const send = async () => {
    const missing = [
      ...missingIn(form, user.id, hasAccountFile(files)),
      ...(files.unsent > 0 ? [{ path: 'attachments', code: 'filesNotSent' }] : []),
    ]
    setFound(missing)
    if (missing.length > 0) {
      desk.waitToSend(false)
      return
    }
    await desk.hold()
    const outcome = await run({
      input: { id, institutionId: home.id, report: inputOf(form), supplement: desk.supplement.trim() || null },
    })
    if (outcome.kind === 'done') {
      desk.forget()
      setReceipt(outcome.value)
      return
    }
    if (outcome.kind === 'wrongState') {
      setAlreadySent(outcome.state)
      return
    }
    desk.release()
    desk.waitToSend(outcome.kind === 'failed' && outcome.problem.code === 'OFFLINE')
    if (outcome.kind === 'invalid') setFound(outcome.problems.map(({ path, code }) => ({ path: fieldPath(path), code })))
  }

  const latestSend = useRef(send)
  useEffect(() => {
    latestSend.current = send
  })
  useEffect(() => {
    if (!desk.sendWaits) return undefined
    const tryNow = () => void (navigator.onLine && latestSend.current())
    addEventListener('online', tryNow)
    const timer = setInterval(tryNow, retryMs)
    return () => {
      removeEventListener('online', tryNow)
      clearInterval(timer)
    }
  }, [desk.sendWaits])

  if (receipt) return <Receipt receipt={receipt} />
  const childName = (childId: string | null) => childId && (childNames.get(childId) ?? childId.slice(-6))
  const fields: FieldsProps = { form, change, home, stays, labels: childNames, author: user.id, today, files }
  const r = t.register
  const at = steps.indexOf(step)
  const before = stepBefore(step)
  const goneTo = alreadySent ?? desk.goneTo
  return (
    <FormContext value={context}>
      <div className="register">
        <PageHead large title={r.title} lead={r.lead} />
        <DueLine form={form} dueAt={desk.dueAt} />
        <SaveStatus saving={desk.saving} savedAt={desk.savedAt} />
        {desk.restored && desk.saving !== 'conflict' && <p className="small">{r.restored}</p>}
        {goneTo !== undefined && (
          <Notice act>
            {goneTo === 'DISCARDED' ? (
              <p>
                <strong>{r.goneDiscarded}</strong>{' '}
                <button type="button" className="plain-button" onClick={desk.saveAnew}>
                  {r.saveAnew}
                </button>
              </p>
            ) : (
              <p>
                <strong>{r.goneRegistered}</strong> <a href={`/indberetning/${id}`}>{r.goneOpen}</a>
              </p>
            )}
          </Notice>
        )}
        {desk.conflict ? (
          <ConflictPanel mine={form} conflict={desk.conflict} childName={childName} onChoose={desk.choose} />
        ) : (
          <>
            <StepNav current={step} problems={problems} onGo={go} />
            <h2 id="trin" tabIndex={-1}>
              {r.stepOf(at + 1, steps.length, r.steps[step])}
            </h2>
            <StepBody
              id={id}
              step={step}
              formId={formId}
              fields={fields}
              desk={desk}
              problems={problems}
              childName={childName(form.childId)}
              onGo={go}
              onSubmit={() => (step === 'send' ? void send() : go(stepAfter(step)))}
            />
            {step === 'send' && problem && !desk.sendWaits && <NotSent problem={problem} />}
            {desk.sendWaits && (
              <Notice>
                <p>
                  <strong>{r.review.notSent}</strong> {r.review.queued}{' '}
                  <button type="button" className="plain-button" onClick={() => desk.waitToSend(false)}>
                    {r.review.unqueue}
                  </button>
                </p>
              </Notice>
            )}
            <p className="form-end step-end">
              <button type="submit" form={`${formId}-trin`} className="button primary" aria-disabled={running}>
                {step === 'send' ? (running ? t.form.busy : r.review.send) : r.next(r.steps[stepAfter(step)])}
              </button>
              {before && (
                <button type="button" className="button" onClick={() => go(before)}>
                  {r.back}
                </button>
              )}
              {step !== 'send' && mending && (
                <button type="button" className="plain-button" onClick={() => go('send')}>
                  {r.toReview}
                </button>
              )}
            </p>
            {/* A draft from which a crime was told is not thrown away: others act on it. */}
            {step === 'send' && !form.crimeSuspected && (
              <details className="aside-form">
                <summary>{r.discard}</summary>
                <p>{r.discardSure}</p>
                <p>
                  <button
                    type="button"
                    className="button act"
                    onClick={() => {
                      desk.forget()
                      void discard({ id }).then(() => location.assign('/arbejde'))
                    }}
                  >
                    {r.discard}
                  </button>
                </p>
              </details>
            )}
          </>
        )}
      </div>
    </FormContext>
  )
}

/** The register names a field by its place in what was sent; the form by its name. */
function fieldPath(path: string): string {
  return path.replace(/^report\./, '')
}
