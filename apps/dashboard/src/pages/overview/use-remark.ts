import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { outcomeOf, type InputProblem } from '../../gateway/registered-mutation.ts'
import { quiet, registered } from '../../gateway/registered-document.ts'
import { problemOf, type ProblemCode } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewRemarkTextFragment, WriteOverviewRemarkMutation } from '../../graphql/graphql.ts'
import { forgetRemark, keepRemark, keptRemark, remarkId, type RemarkAddress, type RemarkPart, type TypedRemark } from './kept-remark.ts'
import { WriteOverviewRemark } from './overview-documents.ts'
import { beginning, isBlank, saysTheSame, typedOf } from './remark-text.ts'
import { SavingDeskContext } from './saving-desk.ts'

export type RemarkSaving =
  | 'untouched'
  | 'saved'
  | 'waiting'
  | 'saving'
  | 'blank'
  | Extract<ProblemCode, 'OFFLINE' | 'UNAUTHENTICATED'>
  | 'away'
  | 'refused'
  | 'conflict'
  | 'closed'

export interface RemarkPlace extends RemarkAddress {
  /** What stands in the register, as far as this page knows. */
  standing: OverviewRemarkTextFragment | null | undefined
}

const pauseMs = 1_200
const retryMs = 8_000

/** One remark: in the field, on this device at once, in the register a moment later. What somebody else wrote meanwhile stands beside it. */
export function useRemark({ overviewId, key, part, standing }: RemarkPlace) {
  const client = useClient()
  const { user } = useSession()
  const { open, onSaved } = useContext(SavingDeskContext)
  const place = remarkId({ overviewId, key, part })
  const [begun] = useState(() => beginning(keptRemark(user.id, place), standing ?? null))
  const [typed, setTyped] = useState(begun.typed)
  const [saving, setSaving] = useState<RemarkSaving>(begun.theirs ? 'conflict' : begun.unsaved ? 'waiting' : 'untouched')
  const [theirs, setTheirs] = useState(begun.theirs)
  const [refused, setRefused] = useState<readonly InputProblem[]>([])
  const now = useRef(begun.typed)
  const dirty = useRef(begun.unsaved)
  const stopped = useRef(begun.theirs !== null)
  const underWay = useRef<Promise<boolean>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const take = useCallback((next: TypedRemark) => {
    now.current = next
    setTyped(next)
  }, [])

  /** The register has these words, whoever wrote them. */
  const settle = useCallback(
    (version: number) => {
      take({ ...now.current, version })
      if (dirty.current) keepRemark(user.id, place, now.current)
      else forgetRemark(user.id, place)
      setRefused([])
      setTheirs(null)
      setSaving(dirty.current ? 'waiting' : 'saved')
    },
    [take, user.id, place],
  )

  const meet = useCallback(
    (other: OverviewRemarkTextFragment) => {
      if (saysTheSame(other, now.current)) {
        dirty.current = false
        return settle(other.version)
      }
      stopped.current = true
      setTheirs(other)
      return setSaving('conflict')
    },
    [settle],
  )

  /** True when the register has what is in the field. */
  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (underWay.current) await underWay.current
    if (!dirty.current) return true
    if (stopped.current) return false
    if (isBlank(now.current)) {
      // Nothing was there, and nothing is: there is nothing to save.
      if (now.current.version === 0) {
        dirty.current = false
        forgetRemark(user.id, place)
      }
      setSaving(dirty.current ? 'blank' : 'untouched')
      return !dirty.current
    }
    const once = async (): Promise<boolean> => {
      const { text, noRemark, version } = now.current
      dirty.current = false
      setSaving('saving')
      const { data, error } = await client
        .mutation<WriteOverviewRemarkMutation>(
          registered(WriteOverviewRemark, 'mutation'),
          { input: { overviewId, key, part, version, text: noRemark ? '' : text, noRemark } },
          { [quiet]: true },
        )
        .toPromise()
      const outcome = outcomeOf(data, problemOf(error))
      if (outcome.kind === 'done') {
        const { value } = outcome
        if (value.__typename === 'OverviewSection') {
          settle(remarkOf(value, part)?.version ?? version + 1)
          onSaved(value)
          return !dirty.current
        }
        dirty.current = true
        const other = remarkOf(value.section, part)
        if (other) meet(other)
        onSaved(value.section)
        return !dirty.current
      }
      dirty.current = true
      if (outcome.kind === 'invalid') {
        setRefused(outcome.problems)
        setSaving('refused')
      } else if (outcome.kind === 'wrongState') {
        stopped.current = true
        setSaving('closed')
      } else {
        const { code } = outcome.problem
        setSaving(code === 'OFFLINE' || code === 'UNAUTHENTICATED' ? code : 'away')
      }
      return false
    }
    underWay.current = once()
    const saved = await underWay.current
    underWay.current = undefined
    return saved
  }, [client, user.id, place, overviewId, key, part, settle, meet, onSaved])

  const change = useCallback(
    (patch: Partial<Pick<TypedRemark, 'text' | 'noRemark'>>) => {
      take({ ...now.current, ...patch })
      dirty.current = true
      keepRemark(user.id, place, now.current)
      setSaving((before) => (['conflict', 'closed', 'OFFLINE', 'UNAUTHENTICATED'].includes(before) ? before : 'waiting'))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), pauseMs)
    },
    [take, user.id, place, save],
  )

  const choose = useCallback(
    (whose: 'mine' | 'theirs') => {
      if (!theirs) return
      stopped.current = false
      if (whose === 'theirs') {
        dirty.current = false
        take(typedOf(theirs))
        settle(theirs.version)
      } else {
        take({ ...now.current, version: theirs.version })
        setTheirs(null)
        void save()
      }
    },
    [theirs, take, settle, save],
  )

  // Somebody else has written: taken up where nothing is being typed, put beside where something is.
  useEffect(() => {
    if (!standing || standing.version <= now.current.version || underWay.current) return
    if (dirty.current) meet(standing)
    else {
      take(typedOf(standing))
      setSaving('untouched')
    }
  }, [standing, meet, take])

  useEffect(() => open(place, save), [open, place, save])
  // What did not arrive is sent again, until it does.
  useEffect(() => {
    if (saving !== 'OFFLINE' && saving !== 'UNAUTHENTICATED' && saving !== 'away') return undefined
    const retry = setInterval(() => void save(), retryMs)
    return () => clearInterval(retry)
  }, [saving, save])
  useEffect(() => {
    const tryNow = () => {
      if (dirty.current && !stopped.current) void save()
    }
    tryNow()
    addEventListener('online', tryNow)
    return () => {
      removeEventListener('online', tryNow)
      // Left for another page: what is in the field is saved on the way out.
      tryNow()
      clearTimeout(timer.current)
    }
  }, [save])

  return { typed, saving, theirs, refused, change, choose, save }
}

export type RemarkDesk = ReturnType<typeof useRemark>

function remarkOf(
  { answer, comment }: { answer: OverviewRemarkTextFragment | null; comment: OverviewRemarkTextFragment | null },
  part: RemarkPart,
): OverviewRemarkTextFragment | null {
  return part === 'ANSWER' ? answer : comment
}
