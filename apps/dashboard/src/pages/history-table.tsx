import { useLanguage } from '../language/language.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'

/** One thing that was done with a case, in words. */
export interface ToldEvent {
  at: string
  action: string
  what: string
  text: string | null
  who: string
  /** The state of the case after it. */
  state: string
}

interface HistoryTableProps {
  words: Readonly<Record<'title' | 'caption' | 'when' | 'what' | 'who' | 'state', string>>
  /** The oldest first, as they are kept. */
  events: readonly ToldEvent[]
}

/** What was done with a case, by whom and when, the newest first; nothing where it may not be told. */
export function HistoryTable({ words, events }: HistoryTableProps) {
  const { format } = useLanguage()
  const columns: Column<ToldEvent>[] = [
    { key: 'at', heading: words.when, cell: ({ at }) => format.dateTime(at) },
    {
      key: 'what',
      heading: words.what,
      wrap: true,
      cell: ({ what, text }) => (
        <>
          {what}
          {text && <span className="soft">: {text}</span>}
        </>
      ),
    },
    { key: 'who', heading: words.who, wrap: true, cell: ({ who }) => who },
    { key: 'state', heading: words.state, cell: ({ state }) => state },
  ]
  if (events.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <DataTable
        label={words.title}
        caption={words.caption}
        columns={columns}
        rows={events.toReversed()}
        rowKey={({ at, action }) => `${at} ${action}`}
      />
    </section>
  )
}
