import { useCallback, useEffect, useRef, useState } from 'react'
import type { AttachmentKind } from '@tilsynsblik/vocabulary'
import { useClient } from 'urql'
import { quiet, registered } from '../../gateway/registered-document.ts'
import type { ProblemCode } from '../../gateway/registered-query.ts'
import { sendAttachment } from '../../gateway/send-attachment.ts'
import type { RemoveAttachmentMutation } from '../../graphql/graphql.ts'
import { RemoveAttachment } from '../report/report-documents.ts'

/** One file on its way to the register, or there already. */
export interface AttachmentLine {
  id: string
  name: string
  bytes: number
  kind: AttachmentKind
  state: 'waiting' | 'sending' | 'kept' | 'refused'
  /** How much of it has gone, 0 to 1. */
  share: number
  /** The rule it breaks, when it is refused. */
  code: string | undefined
  /** What kept it from arriving the last time it was tried; `DRAFT` when the draft it belongs to is not saved. */
  problem: ProblemCode | 'DRAFT' | undefined
}

export interface Attachments {
  lines: readonly AttachmentLine[]
  /** How many are not there yet, and will be. */
  unsent: number
  add: (files: readonly File[], kind: AttachmentKind) => void
  remove: (id: string) => void
}

interface Begin {
  reportId: string
  /** What the register has kept for it already. */
  kept: readonly { id: string; name: string; bytes: number; kind: AttachmentKind }[]
  /** What must be there before a file can belong to it: true when it is. */
  before?: () => Promise<boolean>
}

/** As the register has it: what is known to be refused is not sent first. */
const mostBytes = 10 * 1024 * 1024
const mostFiles = 10
const retryMs = 8_000

/**
 * The files of one report: sent one at a time as they are chosen, and again when there is a connection. What is chosen and not sent
 * is in this page only; a browser cannot keep it, so whoever leaves is asked first.
 */
export function useAttachments({ reportId, kept, before }: Begin): Attachments {
  const client = useClient()
  const [lines, setLines] = useState<readonly AttachmentLine[]>(() =>
    kept.map((file) => ({ ...file, state: 'kept', share: 1, code: undefined, problem: undefined })),
  )
  const now = useRef(lines)
  const files = useRef(new Map<string, File>())
  const sending = useRef<string>(undefined)
  const whatIsBefore = useRef(before)
  useEffect(() => {
    whatIsBefore.current = before
  })

  const set = useCallback((next: readonly AttachmentLine[]) => {
    now.current = next
    setLines(next)
  }, [])
  const patch = useCallback(
    (id: string, change: Partial<AttachmentLine>) => set(now.current.map((line) => (line.id === id ? { ...line, ...change } : line))),
    [set],
  )

  const takeAway = useCallback(
    async (id: string): Promise<boolean> => {
      const { error } = await client
        .mutation<RemoveAttachmentMutation>(registered(RemoveAttachment, 'mutation'), { id }, { [quiet]: true })
        .toPromise()
      return !error
    },
    [client],
  )

  /** One at a time, until there is none, or one does not arrive: the next is not tried on a connection that has just failed. */
  const sendAll = useCallback(async (): Promise<void> => {
    if (sending.current) return
    for (;;) {
      const line = now.current.find(({ state }) => state === 'waiting')
      const file = line && files.current.get(line.id)
      if (!file) return
      sending.current = line.id
      patch(line.id, { state: 'sending', share: 0, problem: undefined })
      const ready = whatIsBefore.current ? await whatIsBefore.current() : true
      const outcome = ready
        ? await sendAttachment({ id: line.id, reportId, kind: line.kind, file }, (share) => patch(line.id, { share }))
        : ({ kind: 'failed', problem: 'DRAFT' } as const)
      sending.current = undefined
      // Taken away while it was on its way: it has arrived, or nobody knows, so now the register is told.
      if (!now.current.some(({ id }) => id === line.id)) await takeAway(line.id)
      else if (outcome.kind === 'failed') {
        patch(line.id, { state: 'waiting', share: 0, problem: outcome.problem })
        return
      } else {
        files.current.delete(line.id)
        if (outcome.kind === 'kept') patch(line.id, { state: 'kept', share: 1, name: outcome.name, bytes: outcome.bytes })
        else patch(line.id, { state: 'refused', code: outcome.code })
      }
    }
  }, [patch, reportId, takeAway])

  const add = useCallback(
    (chosen: readonly File[], kind: AttachmentKind) => {
      const added = chosen.map((file, at): AttachmentLine => {
        const id = crypto.randomUUID()
        const taken = now.current.filter(({ state }) => state !== 'refused').length + at
        const code =
          file.size > mostBytes ? 'fileTooLarge' : file.size === 0 ? 'fileEmpty' : taken >= mostFiles ? 'filesTooMany' : undefined
        if (!code) files.current.set(id, file)
        return { id, name: file.name, bytes: file.size, kind, state: code ? 'refused' : 'waiting', share: 0, code, problem: undefined }
      })
      set([...now.current, ...added])
      void sendAll()
    },
    [set, sendAll],
  )

  const remove = useCallback(
    (id: string) => {
      const line = now.current.find((one) => one.id === id)
      if (!line) return
      files.current.delete(id)
      set(now.current.filter((one) => one.id !== id))
      if (line.state === 'refused' || sending.current === id) return
      // Also one that was never answered: the register may have it all the same.
      void takeAway(id).then((gone) => {
        // Not taken away: it is shown again, as it is.
        if (!gone && line.state === 'kept') set([...now.current, line])
      })
    },
    [set, takeAway],
  )

  const unsent = lines.filter(({ state }) => state === 'waiting' || state === 'sending').length
  useEffect(() => {
    if (unsent === 0) return undefined
    const tryNow = () => void (navigator.onLine && sendAll())
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('online', tryNow)
    addEventListener('beforeunload', ask)
    const timer = setInterval(tryNow, retryMs)
    return () => {
      removeEventListener('online', tryNow)
      removeEventListener('beforeunload', ask)
      clearInterval(timer)
    }
  }, [unsent, sendAll])

  return { lines, unsent, add, remove }
}

/** Is there a file that says what the child said? */
export function hasAccountFile(files: Attachments | undefined): boolean {
  return files?.lines.some(({ kind, state }) => kind === 'CHILD_ACCOUNT' && state !== 'refused') ?? false
}
