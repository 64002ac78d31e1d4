import { useState } from 'react'
import { glassReviewers, personas, type BrokenGlass } from '@tilsynsblik/vocabulary'
import { useBrokenGlass } from '../../gateway/glass.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Loading } from '../../ui/page-state.tsx'
import { BreakGlass } from './break-glass.tsx'
import { ReviewGlass } from './review-glass.tsx'

/** Somebody else's home, opened for an hour with a reason; and who did so, for those who judge it. */
export function GlassPage() {
  const { t } = useLanguage()
  const { persona, user, glass } = useSession()
  const { opened, again } = useBrokenGlass()
  const [said, setSaid] = useState<Said>()
  const g = t.glass
  const reviews = (one: BrokenGlass) => glassReviewers.includes(persona) && one.openedById !== user.id && one.reviewedAt === null
  return (
    <>
      <PageHead large title={g.title} lead={g.lead} />
      <div className="stack">
        {!glass && <BreakGlass />}
        <section aria-labelledby="aabnede">
          <h2 id="aabnede">{g.opened}</h2>
          <DoneMessage said={said} />
          {opened === undefined ? <Loading /> : <Opened opened={opened} />}
          {opened?.filter(reviews).map((one) => (
            <ReviewGlass
              key={one.id}
              glass={one}
              onDone={(text) => {
                setSaid({ text })
                again()
              }}
            />
          ))}
        </section>
      </div>
    </>
  )
}

function Opened({ opened }: { opened: readonly BrokenGlass[] | null }) {
  const { t, format, word } = useLanguage()
  const { user } = useSession()
  const g = t.glass
  if (opened === null) return <p>{g.failed}</p>
  if (opened.length === 0) return <p className="list-note">{g.none}</p>
  const verdict = (one: BrokenGlass) => (one.justified ? g.wasJustified : g.wasNot)
  const columns: Column<BrokenGlass>[] = [
    {
      key: 'when',
      heading: g.when,
      wrap: true,
      cell: ({ openedAt, until }) => g.between(format.dateTime(openedAt), format.dateTime(until)),
    },
    {
      key: 'who',
      heading: g.who,
      wrap: true,
      cell: ({ openedBy, openedAs, openedFor }) => [openedBy, word(personas, openedAs), openedFor].filter(Boolean).join(', '),
    },
    { key: 'which', heading: g.which, wrap: true, cell: ({ homeName, authorityName }) => `${homeName}, ${authorityName}` },
    { key: 'why', heading: g.why, wrap: true, cell: ({ reason }) => reason },
    {
      key: 'review',
      heading: g.review,
      wrap: true,
      cell: (one) =>
        one.reviewedBy && one.reviewedAt
          ? [g.reviewedBy(verdict(one), one.reviewedBy, format.dateTime(one.reviewedAt)), one.remark].filter(Boolean).join(': ')
          : one.openedById === user.id
            ? g.own
            : g.waits,
    },
  ]
  const caption = g.openedCaption(format.number(opened.length))
  return <DataTable caption={caption} label={caption} columns={columns} rows={opened} rowKey={({ id }) => id} height="page" />
}
