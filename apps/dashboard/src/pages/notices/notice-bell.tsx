import { useEffect, useId, useRef, useState } from 'react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { glassNotified, type Persona } from '@tilsynsblik/vocabulary'
import { useGlassNotices } from '../../gateway/glass.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { NoticeListQuery, NoticeListQueryVariables } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { EditionNoticeListDocument, NoticeListDocument } from './notice-documents.ts'
import { listedNotices, type ListedNotice } from './notice-list.ts'
import { useNoticeStream } from './notice-stream.ts'
import { useReadNotice } from './read-notice.ts'

/** Advis in words, live: how many are new, and what each is about. Opening one is reading it. */
export function NoticeBell() {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const { data, missing, retry } = useRegisteredQuery(documentOf(persona), {})
  const glass = useGlassNotices(glassNotified.includes(persona))
  const again = () => {
    retry()
    glass.again()
  }
  useNoticeStream(again)
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const listed =
    data && glass.notices !== undefined ? listedNotices({ ...data, glassNotices: glass.notices }, { t, word, format }, persona) : undefined
  const notices = listed ?? []
  const unread = notices.filter(({ readAt }) => !readAt)
  const came = useWhatCame(listed)
  const n = t.notices
  useEffect(() => {
    if (!open) return undefined
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the panel from wherever in it the focus is
    <div
      className="notice-bell"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        type="button"
        ref={button}
        className={unread.length > 0 ? 'plain-button has-new' : 'plain-button'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {n.count(unread.length)}
      </button>
      <p className="only-spoken" role="status">
        {came > 0 ? n.came(came) : ''}
      </p>
      <div id={id} className="notice-panel" hidden={!open}>
        <h2>{n.title}</h2>
        {missing.size > 0 && <p>{n.away(format.list([...missing].map((part) => t.parts[part])))}</p>}
        {glass.notices === null && <p>{n.glassAway}</p>}
        {notices.length === 0 ? (
          missing.size === 0 && glass.notices !== null && <p>{n.none}</p>
        ) : (
          <ul>
            {notices.map((notice) => (
              <OneNotice key={notice.id} notice={notice} onOpen={() => setOpen(false)} onRead={again} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** Who has no part in any record asks for news of editions alone; the council's graph has no more. */
function documentOf(persona: Persona): TypedDocumentNode<Partial<NoticeListQuery>, NoticeListQueryVariables> {
  return persona === 'council' || persona === 'dpo' ? EditionNoticeListDocument : NoticeListDocument
}

interface OneNoticeProps {
  notice: ListedNotice
  onOpen: () => void
  onRead: () => void
}

function OneNotice({ notice: { id, register, name, href, createdAt, readAt }, onOpen, onRead }: OneNoticeProps) {
  const { t, format } = useLanguage()
  const readNotice = useReadNotice()
  const text = (
    <>
      {!readAt && <b>{t.notices.unread}: </b>}
      {name}
    </>
  )
  const read = () => {
    if (!readAt) void readNotice(register, id).then(onRead)
  }
  return (
    <li className={readAt ? 'read' : undefined}>
      {href ? (
        <a
          href={href}
          onClick={() => {
            read()
            onOpen()
          }}
        >
          {text}
        </a>
      ) : (
        <span>{text}</span>
      )}
      <span className="small">
        {format.dayAndTime(createdAt)}{' '}
        {!href && !readAt && (
          <button type="button" className="plain-button" onClick={read}>
            {t.notices.read}
          </button>
        )}
      </span>
    </li>
  )
}

/** How many unread notices have come since the list was first seen; said once each. */
function useWhatCame(notices: readonly ListedNotice[] | undefined): number {
  const seen = useRef<Set<string>>(undefined)
  const [came, setCame] = useState(0)
  useEffect(() => {
    if (!notices) return
    const before = seen.current
    seen.current = new Set(notices.map(({ id }) => id))
    if (before) setCame(notices.filter(({ id, readAt }) => !readAt && !before.has(id)).length)
  }, [notices])
  return came
}
