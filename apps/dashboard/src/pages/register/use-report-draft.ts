import { useCallback, useEffect, useRef, useState } from 'react'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useClient } from 'urql'
import { outcomeOf, type InputProblem } from '../../gateway/registered-mutation.ts'
import { quiet, registered } from '../../gateway/registered-document.ts'
import { problemOf, type ProblemCode } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { ReportFormPageQuery, SaveReportDraftMutation } from '../../graphql/graphql.ts'
import { SaveReportDraft } from '../report/report-documents.ts'
import { ReportFormPage } from '../report/report-queries.ts'
import { forgetReport, keepReport, keptReport } from './kept-report.ts'
import { formOf, inputOf, keepsAll, saysTheSame, type ReportForm } from './report-form.ts'

export type ServerDraft = NonNullable<ReportFormPageQuery['reportDraft']>

/** How it stands with what is in the fields: with the register, or on this device only, and why. */
export type Saving =
  | 'untouched'
  | 'saved'
  | 'waiting'
  | 'saving'
  | Extract<ProblemCode, 'OFFLINE' | 'UNAUTHENTICATED'>
  | 'away'
  | 'refused'
  | 'conflict'
  | 'gone'

/** Somebody else, or another window, has saved this draft in between. Both stand side by side until one is chosen. */
export interface Conflict {
  theirs: ReportForm
  version: number
  savedAt: string
}

interface Begin {
  id: string
  institutionId: string
  server: ServerDraft | null
  empty: ReportForm
  today: string
}

const pauseMs = 1_500
const retryMs = 8_000

/** One draft: in the fields, on this device at once, and in the register a moment later. Nothing of it is ever overwritten unseen. */
export function useReportDraft({ id, institutionId, server, empty, today }: Begin) {
  const client = useClient()
  const { user } = useSession()
  const [begun] = useState(() => beginning(keptReport(user.id, id), server, empty))
  const [form, setForm] = useState(begun.form)
  const [supplement, setSupplement] = useState(begun.supplement)
  const [saving, setSaving] = useState<Saving>(begun.conflict ? 'conflict' : begun.unsaved ? 'waiting' : server ? 'saved' : 'untouched')
  const [conflict, setConflict] = useState(begun.conflict)
  const [goneTo, setGoneTo] = useState<string>()
  const [savedAt, setSavedAt] = useState(server?.savedAt)
  const [dueAt, setDueAt] = useState(server?.dueAt ?? undefined)
  const [refused, setRefused] = useState<readonly InputProblem[]>([])
  const [sendWaits, setSendWaits] = useState(begun.sendWaits)

  const now = useRef({ form: begun.form, supplement: begun.supplement, sendWaits: begun.sendWaits })
  const version = useRef(begun.version)
  const dirty = useRef(begun.unsaved)
  const underWay = useRef<Promise<boolean>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stopped = useRef(Boolean(begun.conflict))

  const keep = useCallback(() => {
    const { form: typed, supplement: internal, sendWaits: waits } = now.current
    // What the register has whole need not stay on this device.
    if (!dirty.current && !waits && internal === '' && keepsAll(typed)) forgetReport(user.id, id)
    else keepReport(user.id, id, { form: typed, supplement: internal, version: version.current, sendWaits: waits })
  }, [user.id, id])

  /** True when the register has what is in the fields. */
  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (underWay.current) await underWay.current
    if (stopped.current) return false
    if (!dirty.current) return version.current > 0
    const saveOnce = async (): Promise<boolean> => {
      const sent = now.current.form
      dirty.current = false
      setSaving('saving')
      const { data, error } = await client
        .mutation<SaveReportDraftMutation>(
          registered(SaveReportDraft, 'mutation'),
          { input: { id, institutionId, version: version.current, report: inputOf(sent) } },
          { [quiet]: true },
        )
        .toPromise()
      const outcome = outcomeOf(data, problemOf(error))
      if (outcome.kind === 'done') {
        version.current = outcome.value.version
        setSavedAt(outcome.value.savedAt)
        setDueAt(outcome.value.dueAt ?? undefined)
        setRefused([])
        setSaving(dirty.current ? 'waiting' : 'saved')
        keep()
        return true
      }
      dirty.current = true
      keep()
      if (outcome.kind === 'invalid') {
        setRefused(outcome.problems)
        setSaving('refused')
      } else if (outcome.kind === 'wrongState') {
        stopped.current = true
        if (outcome.state !== 'DRAFT') {
          setGoneTo(outcome.state)
          setSaving('gone')
          return false
        }
        const theirs = await fetchDraft()
        if (theirs && saysTheSame(formOf(theirs.content), now.current.form)) {
          // The same words: the answer to an earlier saving was lost on the way.
          stopped.current = false
          version.current = theirs.version
          dirty.current = false
          setSavedAt(theirs.savedAt)
          setSaving('saved')
          keep()
          return true
        }
        if (theirs) {
          setConflict({ theirs: formOf(theirs.content), version: theirs.version, savedAt: theirs.savedAt })
          setSaving('conflict')
        } else {
          stopped.current = false
          setSaving('away')
        }
      } else {
        const { code } = outcome.problem
        setSaving(code === 'OFFLINE' || code === 'UNAUTHENTICATED' ? code : 'away')
      }
      return false
    }
    const fetchDraft = async () => {
      const { data } = await client
        .query<ReportFormPageQuery>(
          registered(ReportFormPage),
          { home: institutionId, on: today, draft: id },
          { requestPolicy: 'network-only' },
        )
        .toPromise()
      return data?.reportDraft ?? null
    }
    underWay.current = saveOnce()
    const saved = await underWay.current
    underWay.current = undefined
    return saved
  }, [client, id, institutionId, today, keep])

  const schedule = useCallback(
    (after: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), after)
    },
    [save],
  )

  const change = useCallback(
    (patch: Partial<ReportForm>) => {
      now.current = { ...now.current, form: { ...now.current.form, ...patch } }
      dirty.current = true
      setForm(now.current.form)
      setSaving((before) =>
        before === 'conflict' || before === 'gone' || before === 'OFFLINE' || before === 'UNAUTHENTICATED' ? before : 'waiting',
      )
      keep()
      schedule(pauseMs)
    },
    [keep, schedule],
  )

  const changeSupplement = useCallback(
    (text: string) => {
      now.current = { ...now.current, supplement: text }
      setSupplement(text)
      keep()
    },
    [keep],
  )

  const waitToSend = useCallback(
    (waits: boolean) => {
      now.current = { ...now.current, sendWaits: waits }
      setSendWaits(waits)
      keep()
    },
    [keep],
  )

  const choose = useCallback(
    (whose: 'mine' | 'theirs') => {
      if (!conflict) return
      version.current = conflict.version
      stopped.current = false
      setConflict(undefined)
      if (whose === 'theirs') {
        now.current = { ...now.current, form: conflict.theirs }
        dirty.current = false
        setForm(conflict.theirs)
        setSavedAt(conflict.savedAt)
        setSaving('saved')
        keep()
      } else {
        dirty.current = true
        keep()
        void save()
      }
    },
    [conflict, keep, save],
  )

  /** The draft was thrown away elsewhere, and is wanted all the same. */
  const saveAnew = useCallback(() => {
    version.current = 0
    stopped.current = false
    dirty.current = true
    setGoneTo(undefined)
    void save()
  }, [save])

  /** Marked on the server: the version it has now. */
  const marked = useCallback(
    (newVersion: number) => {
      version.current = newVersion
      now.current = { ...now.current, form: { ...now.current.form, crimeSuspected: true } }
      setForm(now.current.form)
      keep()
    },
    [keep],
  )

  /** Nothing is saved while it is being sent: what is sent is no draft any more. */
  const hold = useCallback(async () => {
    stopped.current = true
    clearTimeout(timer.current)
    await underWay.current
  }, [])

  const release = useCallback(() => {
    stopped.current = false
    if (dirty.current) schedule(pauseMs)
  }, [schedule])

  const forget = useCallback(() => {
    stopped.current = true
    dirty.current = false
    clearTimeout(timer.current)
    forgetReport(user.id, id)
  }, [user.id, id])

  useEffect(() => {
    if (dirty.current && !stopped.current) void save()
    const tryNow = () => {
      if (dirty.current && !stopped.current) void save()
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden') tryNow()
    }
    addEventListener('online', tryNow)
    document.addEventListener('visibilitychange', onHidden)
    const retry = setInterval(tryNow, retryMs)
    return () => {
      removeEventListener('online', tryNow)
      document.removeEventListener('visibilitychange', onHidden)
      clearInterval(retry)
      clearTimeout(timer.current)
      // Left for another page: what is in the fields is saved on the way out.
      tryNow()
    }
  }, [save])

  return {
    form,
    supplement,
    saving,
    savedAt,
    dueAt,
    conflict,
    goneTo,
    refused,
    sendWaits,
    restored: begun.restored,
    change,
    changeSupplement,
    choose,
    save,
    saveAnew,
    marked,
    waitToSend,
    hold,
    release,
    forget,
  }
}

export type ReportDraftDesk = ReturnType<typeof useReportDraft>

/** The register keeps no day without its clock: until one is there, it is the day on which it was written. */
function withDay(form: ReportForm, savedAt: string): ReportForm {
  return form.startedAt.day ? form : { ...form, startedAt: { ...form.startedAt, day: calendarDateOf(new Date(savedAt)) } }
}

interface Beginning {
  form: ReportForm
  supplement: string
  version: number
  unsaved: boolean
  sendWaits: boolean
  restored: boolean
  conflict: Conflict | undefined
}

/** What the form opens with: what the register has, what this device has, or both when they differ. */
function beginning(kept: ReturnType<typeof keptReport>, server: ServerDraft | null, empty: ReportForm): Beginning {
  const saved = server && withDay(formOf(server.content), server.savedAt)
  const none = { supplement: '', sendWaits: false, conflict: undefined }
  if (!kept) return { ...none, form: saved ?? empty, version: server?.version ?? 0, unsaved: false, restored: server !== null }
  const { form, supplement, sendWaits } = kept
  const version = server?.version ?? kept.version
  if (saved && saysTheSame(form, saved))
    return { form, supplement, sendWaits, version, unsaved: false, restored: true, conflict: undefined }
  const conflict =
    saved && server && server.version > kept.version ? { theirs: saved, version: server.version, savedAt: server.savedAt } : undefined
  return { form, supplement, sendWaits, version: conflict ? kept.version : version, unsaved: true, restored: true, conflict }
}
