import type { OverviewComparisonFragment, OverviewDocumentFragment, OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Alarms } from './alarms.tsx'
import { CorrectionsTable } from './corrections-table.tsx'
import { HistoryFigure } from './history-figure.tsx'
import { HomeIndex } from './home-index.tsx'
import { HomeSection } from './home-section.tsx'
import { KeyFigures } from './key-figures.tsx'
import { SectionOfDepartment } from './section-said.tsx'
import { Stories } from './stories.tsx'

/** What is shown of a quarter, whether it is being written or was signed. */
export interface ShownOverview extends Pick<
  OverviewDocumentFragment,
  'departmentName' | 'quarter' | 'history' | 'corrections' | 'sections' | 'stories' | 'alarms'
> {
  id: string
  countedAt: string
  figures: NonNullable<OverviewDocumentFragment['figures']>
  country: OverviewComparisonFragment | null
}

/** The document itself: figures, what the rules say of them, what people say, home by home. */
export function OverviewBody({ overview, mayWrite }: { overview: ShownOverview; mayWrite: boolean }) {
  const { t, format } = useLanguage()
  const { id, departmentName, countedAt, figures, country, history, corrections, sections, stories, alarms } = overview
  const o = t.overview
  const ofHomes = sections.filter((section): section is HomeOf => section.home !== null)
  return (
    <>
      <Alarms alarms={alarms} />
      {sections
        .filter(({ home }) => !home)
        .map((section) => (
          <SectionOfDepartment key={section.key} section={section} />
        ))}
      <section>
        <h2>{o.figures.title}</h2>
        <KeyFigures caption={o.figures.caption(format.dateTime(countedAt))} figures={figures} country={country} />
      </section>
      <HistoryFigure name={departmentName} history={history} countedAt={countedAt} />
      <CorrectionsTable corrections={corrections} />
      {ofHomes.length > 0 && (
        <section>
          <h2>{o.homes.title}</h2>
          <HomeIndex sections={ofHomes} />
        </section>
      )}
      {ofHomes.map((section) => (
        <HomeSection key={section.key} section={section} home={section.home} />
      ))}
      <Stories
        overviewId={id}
        stories={stories}
        homes={ofHomes.map(({ home }) => ({ id: home.institutionId, name: home.name }))}
        mayWrite={mayWrite}
      />
    </>
  )
}

type HomeOf = OverviewSectionPartFragment & { home: NonNullable<OverviewSectionPartFragment['home']> }
