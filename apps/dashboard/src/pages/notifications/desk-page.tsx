import { useCallback } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { deskFilters, type DeskFilter } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { NotificationDeskPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { SearchField, SelectField } from '../../ui/field.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { useDeskNote } from '../desk-note.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { NotificationDeskPage } from './desk-documents.ts'
import { DeskList } from './desk-list.tsx'
import { useDeskSentence, type Unassessed } from './desk-sentence.ts'

type Desk = NonNullable<NotificationDeskPageQuery['notificationDesk']>

const route = getRouteApi('/underretninger')

/** The open cases of the municipality by their clock: what runs out first stands first, whoever notified. */
export function DeskPage() {
  const { vis, nummer, efter } = route.useSearch()
  const answer = useRegisteredQuery(NotificationDeskPage, { filter: vis ?? 'ALL', number: nummer ?? null, after: efter ?? null })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ notificationDesk, unassessed }) => notificationDesk && unassessed && { desk: notificationDesk, unassessed }}
      empty={null}
    >
      {({ desk, unassessed }) => <Desk desk={desk} unassessed={unassessed} />}
    </WhenAnswered>
  )
}

function Desk({ desk, unassessed }: { desk: Desk; unassessed: Unassessed }) {
  const { t, format, word } = useLanguage()
  const { vis, nummer, efter } = route.useSearch()
  const navigate = route.useNavigate()
  const deskSentence = useDeskSentence()
  const deskNote = useDeskNote()
  const find = useCallback((number: string) => void navigate({ search: { nummer: number.trim() || undefined }, replace: true }), [navigate])
  const d = t.desk
  const filter: DeskFilter = vis ?? 'ALL'
  const { nodes, totalCount, overdueCount, pageInfo } = desk
  return (
    <>
      <PageHead large title={d.title} lead={deskSentence(unassessed)} />
      <p>
        <a className="button primary big" href="/underretninger/ny">
          {d.add}
        </a>
      </p>
      <form className="controls filter" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={d.show}
          value={filter}
          options={deskFilters.map(({ code }) => ({ value: code, label: word(deskFilters, code) }))}
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
            open: () => d.count(totalCount, format.number(totalCount), overdueCount),
            closed: () => d.countClosed(totalCount, format.number(totalCount)),
          },
        )}
      </p>
      {nodes.length > 0 && <DeskList rows={nodes} />}
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {efter && <a href={hrefOf('/underretninger', { vis })}>{t.ui.firstPage}</a>}
        {pageInfo.hasNextPage && <a href={hrefOf('/underretninger', { vis, efter: pageInfo.endCursor ?? undefined })}>{t.ui.nextPage}</a>}
      </nav>
    </>
  )
}
