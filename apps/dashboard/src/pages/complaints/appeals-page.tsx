import { getRouteApi } from '@tanstack/react-router'
import { appealOutcomes, complaintOutcomes } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { AppealDeskPageQuery, AppealRowFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { hrefOf } from '../../ui/href.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { complaintHref } from './complaint-href.ts'
import { namesOf, useComplaintWords } from './complaint-words.ts'
import { AppealDeskPage } from './desk-documents.ts'

const route = getRouteApi('/anker')

/** Appeals before the board, the oldest first; or those it has decided. */
export function AppealsPage() {
  const { afgjorte, efter } = route.useSearch()
  const answer = useRegisteredQuery(AppealDeskPage, { decided: afgjorte === 'ja', after: efter ?? null })
  return (
    <WhenAnswered
      answer={answer}
      pick={({ appealDesk, waiting, institutionRegister, municipalities }) =>
        appealDesk && { desk: appealDesk, waiting, homes: namesOf(institutionRegister), municipalities: namesOf(municipalities) }
      }
      empty={null}
    >
      {(known) => <Appeals {...known} />}
    </WhenAnswered>
  )
}

interface AppealsProps {
  desk: NonNullable<AppealDeskPageQuery['appealDesk']>
  waiting: AppealDeskPageQuery['waiting']
  homes: ReadonlyMap<string, string>
  municipalities: ReadonlyMap<string, string>
}

function Appeals({ desk: { nodes, totalCount, pageInfo }, waiting, homes, municipalities }: AppealsProps) {
  const { t, format } = useLanguage()
  const { afgjorte, efter } = route.useSearch()
  const a = t.appeals
  const columns = useColumns(homes, municipalities)
  const oldest = waiting?.nodes[0]?.appeal?.appealedOn
  return (
    <>
      <PageHead large title={a.title} lead={a.lead(waiting?.totalCount ?? 0, oldest && format.date(oldest))} />
      <nav className="tabs" aria-label={a.views}>
        <ul>
          <li>
            <a href="/anker" aria-current={afgjorte ? undefined : 'page'}>
              {a.waiting}
            </a>
          </li>
          <li>
            <a href={hrefOf('/anker', { afgjorte: 'ja' })} aria-current={afgjorte ? 'page' : undefined}>
              {a.decided}
            </a>
          </li>
        </ul>
      </nav>
      {nodes.length === 0 ? (
        <p className="list-note">{a.none}</p>
      ) : (
        <DataTable
          height="page"
          label={a.title}
          caption={a.caption(format.number(totalCount), afgjorte === 'ja')}
          columns={columns}
          rows={nodes}
          rowKey={({ id }) => id}
        />
      )}
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {efter && <a href={hrefOf('/anker', { afgjorte })}>{t.ui.firstPage}</a>}
        {pageInfo.hasNextPage && <a href={hrefOf('/anker', { afgjorte, efter: pageInfo.endCursor ?? undefined })}>{t.ui.nextPage}</a>}
      </nav>
    </>
  )
}

function useColumns(homes: ReadonlyMap<string, string>, municipalities: ReadonlyMap<string, string>): Column<AppealRowFragment>[] {
  const { t, format, word } = useLanguage()
  const words = useComplaintWords()
  const a = t.appeals
  return [
    {
      key: 'appealed',
      heading: a.appealedOn,
      cell: ({ id, appeal }) => appeal && <a href={complaintHref(id)}>{format.date(appeal.appealedOn)}</a>,
    },
    { key: 'inTime', heading: a.inTime, cell: ({ appeal }) => (appeal?.inTime == null ? '' : appeal.inTime ? a.yes : <b>{a.late}</b>) },
    { key: 'about', heading: a.about, wrap: true, cell: (row) => words.about(row) },
    {
      key: 'who',
      heading: a.who,
      wrap: true,
      cell: ({ complainant, childAge }) => words.who({ complainant: complainant ?? null, childAge: childAge ?? null }),
    },
    { key: 'home', heading: a.home, wrap: true, cell: ({ institutionId }) => institutionId && (homes.get(institutionId) ?? institutionId) },
    {
      key: 'from',
      heading: a.from,
      wrap: true,
      cell: ({ recipient }) => recipient && (municipalities.get(recipient.id) ?? recipient.id),
    },
    {
      key: 'decision',
      heading: a.decision,
      wrap: true,
      cell: ({ outcome, decidedOn }) => outcome && a.outcomeOn(word(complaintOutcomes, outcome), decidedOn ? format.date(decidedOn) : ''),
    },
    {
      key: 'board',
      heading: a.board,
      wrap: true,
      cell: ({ appeal }) =>
        appeal?.outcome
          ? a.outcomeOn(word(appealOutcomes, appeal.outcome), appeal.decidedOn ? format.date(appeal.decidedOn) : '')
          : a.pending,
    },
  ]
}
