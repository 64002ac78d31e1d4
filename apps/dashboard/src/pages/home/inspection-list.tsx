import { findingLevels, inspectionRoutes, inspectionThemes } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { InspectionListFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import type { HomeSearch } from './home-search.ts'
import { ListFrame } from './list-frame.tsx'

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
  const c = t.home.inspection
  const columns: Column<Inspection>[] = [
    { key: 'carriedOutOn', heading: c.carriedOutOn, cell: ({ carriedOutOn }) => format.date(carriedOutOn) },
    { key: 'announced', heading: c.announced, cell: ({ announced }) => (announced ? c.yesAnnounced : c.unannounced) },
    { key: 'route', heading: c.route, cell: ({ route }) => word(inspectionRoutes, route) },
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
            {remarks.map(({ theme, level }) => (
              <li key={theme}>
                <b>{word(findingLevels, level)}</b>: {word(inspectionThemes, theme)}
              </li>
            ))}
          </ul>
        )
      },
    },
  ]
  return (
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
  )
}
