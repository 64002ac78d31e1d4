import { findingLevels, inspectionRoutes, inspectionThemes } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { InspectionListFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { HearingOfHome } from './hearing-answer.tsx'
import { homeHref, type HomeSearch } from './home-search.ts'
import { ListFrame } from './list-frame.tsx'
import { seesRisk } from './sees-risk.ts'

graphql(`
  fragment InspectionList on InspectionConnection {
    totalCount
    nodes {
      id
      carriedOutOn
      announced
      route
      childrenOffered
      childrenHeard
      findings {
        theme
        level
        text
      }
      hearing {
        sentAt
        answerBy
        answer
        answeredAt
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)

interface InspectionListProps {
  id: string
  search: HomeSearch
  inspections: InspectionListFragment | null | undefined
  missing: ReadonlySet<Part>
}

type Inspection = InspectionListFragment['nodes'][number]

/** Visits to the home, whenever they were, and what each led to. */
export function InspectionList({ id, search, inspections, missing }: InspectionListProps) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const c = t.home.inspection
  const columns: Column<Inspection>[] = [
    { key: 'carriedOutOn', heading: c.carriedOutOn, cell: ({ carriedOutOn }) => format.date(carriedOutOn) },
    { key: 'announced', heading: c.announced, cell: ({ announced }) => (announced ? c.yesAnnounced : c.unannounced) },
    ...(inspections?.nodes.some(({ route }) => route)
      ? [
          {
            key: 'route',
            heading: c.route,
            cell: ({ route }: Inspection) => (route ? word(inspectionRoutes, route) : t.selection.hiddenLane),
          },
        ]
      : []),
    {
      key: 'children',
      heading: c.children,
      numeric: true,
      cell: ({ childrenHeard, childrenOffered }) => c.heard(childrenHeard, childrenOffered),
    },
    {
      key: 'findings',
      heading: c.findings,
      wrap: true,
      cell: ({ findings }) => {
        const remarks = findings.filter(({ level }) => level !== 'NONE')
        if (remarks.length === 0) return c.noRemarks
        return (
          <ul className="plain-list">
            {remarks.map(({ theme, level, text }) => (
              <li key={theme}>
                <b>{word(findingLevels, level)}</b>: {word(inspectionThemes, theme)}
                {text && ` – ${text}`}
              </li>
            ))}
          </ul>
        )
      },
    },
  ]
  return (
    <>
      {seesRisk(persona) && (
        <p className="list-note">
          <a href={`${homeHref(id)}/brief`}>{t.inspection.toBrief}</a>
        </p>
      )}
      <ListFrame
        id={id}
        view="tilsyn"
        part="oversight"
        search={search}
        list={inspections}
        missing={missing}
        columns={columns}
        notes={c.note}
      />
      {inspections?.nodes.map((inspection) => (
        <HearingOfHome key={inspection.id} inspection={inspection} />
      ))}
    </>
  )
}
