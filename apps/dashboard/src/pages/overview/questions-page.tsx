import { useCallback, useState } from 'react'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { OverviewQuestionsQuery, OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { QuartersByMail } from '../notices/notice-mail.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { Alarms } from './alarms.tsx'
import { OverviewQuestionsDocument } from './overview-documents.ts'
import { placeOf } from './overview-href.ts'
import { SavingDeskContext, useSavingDesk, type SavedRemarks } from './saving-desk.ts'
import { SectionAnswer } from './section-remarks.tsx'
import { Questions, Sentences } from './section-said.tsx'

/** What the department's quarters ask the home, answered where it is asked. What the department says to it is not the home's to see. */
export function QuestionsPage() {
  const { t } = useLanguage()
  const answer = useRegisteredQuery(OverviewQuestionsDocument, {})
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.overviewQuestions && { sections: data.overviewQuestions, alarms: data.useAlarms ?? [] }}
      empty={<EmptyPage title={t.overview.questions.title} explanation={t.overview.questions.none} />}
    >
      {(asked) => <AskedHome {...asked} />}
    </WhenAnswered>
  )
}

interface AskedHomeProps {
  sections: readonly OverviewSectionPartFragment[]
  alarms: NonNullable<OverviewQuestionsQuery['useAlarms']>
}

function AskedHome({ sections, alarms }: AskedHomeProps) {
  const { t } = useLanguage()
  const [answered, setAnswered] = useState<ReadonlyMap<string, SavedRemarks>>(new Map())
  const { desk } = useSavingDesk(
    useCallback((section: SavedRemarks) => setAnswered((before) => new Map(before).set(placeIn(section), section)), []),
  )
  const q = t.overview.questions
  const open = sections.filter((section) => !section.answer && !answered.get(placeIn(section))?.answer)
  return (
    <SavingDeskContext value={desk}>
      <div className="overview stack">
        <PageHead large title={q.title} lead={sections.length === 0 ? q.none : q.lead(open.length)} />
        <Alarms alarms={alarms} />
        {sections.map((section) => (
          <AskedQuarter key={placeIn(section)} section={section} />
        ))}
        <QuartersByMail />
      </div>
    </SavingDeskContext>
  )
}

/** The same home is asked in several quarters. */
function placeIn({ overviewId, key }: Pick<SavedRemarks, 'overviewId' | 'key'>): string {
  return `${overviewId}/${key}`
}

function AskedQuarter({ section }: { section: OverviewSectionPartFragment }) {
  const { t, format } = useLanguage()
  return (
    <section id={placeOf(section.quarter)}>
      <h2>{t.overview.questions.section(format.quarter(section.quarter))}</h2>
      <Sentences sentences={section.sentences} />
      <Questions questions={section.questions} />
      <SectionAnswer section={section} />
    </section>
  )
}
