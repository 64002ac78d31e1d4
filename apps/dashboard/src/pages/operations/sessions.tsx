import { useState } from 'react'
import { personas, type OpenSession } from '@tilsynsblik/vocabulary'
import { signOutSession } from '../../gateway/operations.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'

/** Who is signed in. Ending a session asks nobody and takes effect with its next request. */
export function Sessions({ sessions, onSignedOut }: { sessions: readonly OpenSession[] | null; onSignedOut: () => void }) {
  const { t, format, word } = useLanguage()
  const [said, setSaid] = useState<Said>()
  const o = t.operations
  const nameOf = ({ name, persona }: OpenSession) => name ?? word(personas, persona)
  async function end(session: OpenSession): Promise<void> {
    try {
      setSaid({ text: (await signOutSession(session.id)) ? o.signedOut(nameOf(session)) : o.wasSignedOut })
      onSignedOut()
    } catch {
      setSaid({ text: o.notSignedOut })
    }
  }
  const columns: Column<OpenSession>[] = [
    { key: 'who', heading: o.who, cell: nameOf },
    {
      key: 'persona',
      heading: o.role,
      cell: ({ persona, scopeName }) => [word(personas, persona), scopeName].filter(Boolean).join(', '),
      wrap: true,
    },
    { key: 'started', heading: o.started, cell: ({ startedAt }) => format.dateTime(startedAt) },
    { key: 'seen', heading: o.seen, cell: ({ seenAt }) => format.dateTime(seenAt) },
    {
      key: 'end',
      heading: <span className="only-spoken">{o.signOut}</span>,
      cell: (session) => (
        <button type="button" className="plain-button" onClick={() => void end(session)}>
          {o.signOut}
          <span className="only-spoken"> {nameOf(session)}</span>
        </button>
      ),
    },
  ]
  return (
    <section aria-labelledby="sessioner">
      <h2 id="sessioner">{o.sessions}</h2>
      <DoneMessage said={said} />
      {sessions ? (
        <DataTable
          caption={o.sessionsCaption(format.number(sessions.length))}
          label={o.sessionsCaption(format.number(sessions.length))}
          columns={columns}
          rows={sessions}
          rowKey={({ id }) => id}
        />
      ) : (
        <p>{o.accessUnknown}</p>
      )}
    </section>
  )
}
