import { useState } from 'react'
import { devices, type OwnSession } from '@tilsynsblik/vocabulary'
import { endOwn, useOwnSessions, type OwnSessions } from '../../gateway/own-sessions.ts'
import { loginHref, signOut } from '../../gateway/session.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { FailedPage, Loading } from '../../ui/page-state.tsx'

/** Where the reader is signed in, and the end of it anywhere. */
export function OwnSessionsPage() {
  const { t } = useLanguage()
  const { own, again } = useOwnSessions()
  const o = t.ownSessions
  if (own === undefined) return <Loading />
  if (own === null) return <FailedPage {...t.problems.codes.UNAVAILABLE} retry={again} />
  return (
    <>
      <PageHead large title={o.title} lead={o.lead} />
      <List own={own} onEnded={again} />
    </>
  )
}

function List({ own: { sessions, mayEnd }, onEnded }: { own: OwnSessions; onEnded: () => void }) {
  const { t, format, word } = useLanguage()
  const { user, demo } = useSession()
  const [said, setSaid] = useState<Said>()
  const o = t.ownSessions
  async function end(session: string): Promise<void> {
    try {
      const ended = await endOwn(session)
      setSaid({ text: ended > 0 ? o.ended(ended) : o.wasEnded })
    } catch {
      setSaid({ text: o.failed })
    }
    onEnded()
  }
  const columns: Column<OwnSession>[] = [
    {
      key: 'device',
      heading: o.device,
      cell: ({ device, isThis }) => (
        <>
          {word(devices, device)}
          {isThis && <strong> · {o.isThis}</strong>}
        </>
      ),
      wrap: true,
    },
    // Beside the device: on a phone the rest of the table is scrolled to.
    {
      key: 'end',
      heading: <span className="only-spoken">{o.end}</span>,
      cell: ({ id, device, startedAt, isThis }) =>
        (isThis || mayEnd) && (
          <button type="button" className="plain-button" onClick={() => void (isThis ? signOut() : end(id))}>
            {isThis ? t.frame.signOut : o.end}
            <span className="only-spoken">
              {' '}
              {word(devices, device)}, {format.dateTime(startedAt)}
            </span>
          </button>
        ),
    },
    { key: 'since', heading: o.since, cell: ({ startedAt }) => format.dateTime(startedAt) },
    { key: 'seen', heading: o.seen, cell: ({ seenAt }) => format.dateTime(seenAt) },
  ]
  return (
    <div className="stack">
      <DoneMessage said={said} />
      <DataTable
        caption={o.caption(sessions.length)}
        label={o.caption(sessions.length)}
        columns={columns}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {sessions.length > 1 && (
        <p>
          {mayEnd ? (
            <button type="button" className="button" onClick={() => void end('others')}>
              {o.endOthers}
            </button>
          ) : (
            <>
              {o.againFirst} <a href={loginHref('/logget-ind', demo ? user.id : undefined, true)}>{t.session.again}</a>
            </>
          )}
        </p>
      )}
    </div>
  )
}
