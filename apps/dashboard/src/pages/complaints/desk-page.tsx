import { useCallback } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { complaintDeskFilters, type ComplaintDeskFilter } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { ComplaintDeskPageQuery } from '../../graphql/graphql.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { SearchField, SelectField } from '../../ui/field.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { useDeskNote } from '../desk-note.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { namesOf } from './complaint-words.ts'
import { ComplaintDeskPage } from './desk-documents.ts'
import { DeskList } from './desk-list.tsx'
import { useDayClock } from './use-day-clock.ts'

type Desk = NonNullable<ComplaintDeskPageQuery['complaintDesk']>
type Waiting = Pick<ComplaintDeskPageQuery, 'unreceived' | 'due'>

const route = getRouteApi('/klager')

/** The open complaints of the recipient by their clock: what runs out first stands first. */
export function DeskPage() {
  const { vis, nummer, efter } = route.useSearch()
  const answer = useRegisteredQuery(ComplaintDeskPage, { filter: vis ?? 'ALL', number: nummer ?? null, after: efter ?? null })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ complaintDesk, institutionRegister, ...waiting }) =>
        complaintDesk && { desk: complaintDesk, waiting, homes: namesOf(institutionRegister) }
      }
      empty={null}
    >
      {(known) => <Desk {...known} />}
    </WhenAnswered>
  )
}

interface DeskProps {
  desk: Desk
  homes: ReadonlyMap<string, string>
}

function Desk({ waiting, ...list }: DeskProps & { waiting: Waiting }) {
  const { t } = useLanguage()
  const { persona } = useSession()
  const deskSentence = useDeskSentence()
  const d = t.complaints
  return (
    <>
      <PageHead large title={d.title} lead={deskSentence(waiting)} />
      <p className="report-links">
        {persona === 'caseworker' && (
          <a className="button primary big" href="/klager/ny">
            {d.add}
          </a>
        )}
        <a href="/klager/indberetning">{d.toReturns}</a>
      </p>
      <DeskBody {...list} />
    </>
  )
}

/** Which complaints, how many, and the list itself; what is chosen is in the address. */
export function DeskBody({ desk: { nodes, totalCount, pageInfo }, homes }: DeskProps) {
  const { t, format, word } = useLanguage()
  const { vis, nummer, efter } = route.useSearch()
  const navigate = route.useNavigate()
  const deskNote = useDeskNote()
  const find = useCallback((number: string) => void navigate({ search: { nummer: number.trim() || undefined }, replace: true }), [navigate])
  const d = t.complaints
  const filter: ComplaintDeskFilter = vis ?? 'ALL'
  return (
    <>
      <form className="controls filter" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={d.show}
          value={filter}
          options={complaintDeskFilters.map(({ code }) => ({ value: code, label: word(complaintDeskFilters, code) }))}
          onChange={(next) => void navigate({ search: { vis: next === 'ALL' ? undefined : next } })}
        />
        <SearchField label={t.ui.findNumber} value={nummer ?? ''} onChange={find} />
      </form>
      <p className="list-note">
        {deskNote(
          { vis, nummer, totalCount },
          {
            none: d.none,
            noneHere: d.noneHere,
            open: () => d.count(totalCount, format.number(totalCount)),
            closed: () => d.countClosed(totalCount, format.number(totalCount)),
          },
        )}
      </p>
      {nodes.length > 0 && <DeskList rows={nodes} homes={homes} />}
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {efter && <a href={hrefOf('/klager', { vis })}>{t.ui.firstPage}</a>}
        {pageInfo.hasNextPage && <a href={hrefOf('/klager', { vis, efter: pageInfo.endCursor ?? undefined })}>{t.ui.nextPage}</a>}
      </nav>
    </>
  )
}

/** "1 klage er ikke bekræftet modtaget; fristen er i morgen. 2 har frist i dag eller er over fristen." */
function useDeskSentence(): (waiting: Waiting) => string {
  const { t } = useLanguage()
  const dayClock = useDayClock()
  const d = t.complaints
  return ({ unreceived, due }) => {
    const first = unreceived?.nodes[0]?.dueOn
    const clock = first ? dayClock(first) : undefined
    const unconfirmed = d.unconfirmed(unreceived?.totalCount ?? 0, clock?.left, clock?.over ?? false)
    return `${unconfirmed} ${d.dueNow(due?.totalCount ?? 0)}`
  }
}
