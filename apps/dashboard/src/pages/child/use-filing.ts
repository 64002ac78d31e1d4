import { useCallback, useEffect, useRef, useState } from 'react'
import type { FileComplaintInput } from '../../graphql/graphql.ts'
import type { DoneOf, InputProblem } from '../../gateway/registered-mutation.ts'
import type { FileComplaintMutation } from '../../graphql/graphql.ts'
import { AddComplaintWords, FileComplaint } from './child-documents.ts'
import type { Door, Trouble } from './use-door.ts'

export type Filed = DoneOf<FileComplaintMutation>

/** How far the sending has come. `waiting`: there is no network, and it is tried again by itself. */
export type Filing =
  | { kind: 'writing' }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'invalid'; problems: readonly InputProblem[] }
  | { kind: 'filed'; filed: Filed }

const againMs = 5_000

/** Sends the complaint, and again under the same id until it is answered: however often it goes, it is one complaint. */
export function useFiling(door: Door) {
  const [filing, setFiling] = useState<Filing>({ kind: 'writing' })
  const input = useRef<FileComplaintInput>(undefined)
  const underWay = useRef(false)
  const wordsId = useRef(crypto.randomUUID())

  const send = useCallback(async () => {
    if (underWay.current || !input.current) return
    underWay.current = true
    const { id, words } = input.current
    let sent = await door.send(FileComplaint, { input: input.current })
    // An earlier sending came through after all, and the words were mended since: what is new is added, and nothing is lost.
    if (sent.kind === 'movedOn') sent = await door.send(AddComplaintWords, { input: { id, wordsId: wordsId.current, text: words } })
    underWay.current = false
    if (sent.kind === 'done') return setFiling({ kind: 'filed', filed: sent.value })
    if (sent.kind === 'invalid') return setFiling(sent)
    if (sent.kind === 'movedOn') return setFiling({ kind: 'trouble', trouble: { code: 'INTERNAL' } })
    return setFiling(sent.trouble.code === 'OFFLINE' ? { kind: 'waiting' } : { kind: 'trouble', trouble: sent.trouble })
  }, [door])

  const waiting = filing.kind === 'waiting'
  useEffect(() => {
    if (!waiting) return undefined
    const again = () => void send()
    const timer = setInterval(again, againMs)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [waiting, send])

  const file = useCallback(
    (given: FileComplaintInput) => {
      input.current = given
      setFiling({ kind: 'sending' })
      void send()
    },
    [send],
  )
  /** Something is changed after all: what waited is not sent as it was. */
  const write = useCallback(() => {
    input.current = undefined
    setFiling({ kind: 'writing' })
  }, [])
  return { filing, file, write }
}
