import { overviewSectionKinds } from '@tilsynsblik/vocabulary'
import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { placeOf } from './overview-href.ts'
import { SectionAnswer, SectionComment } from './section-remarks.tsx'
import { Sentence } from './sentence.tsx'

type Section = OverviewSectionPartFragment

/** What the rules say of one part. */
export function Sentences({ sentences }: Pick<Section, 'sentences'>) {
  return (
    <p className="prose">
      {sentences.map((sentence) => (
        <span key={`${sentence.code} ${sentence.numbers[0]?.institutionId ?? ''} ${sentence.numbers[0]?.period ?? ''}`}>
          <Sentence sentence={sentence} />{' '}
        </span>
      ))}
    </p>
  )
}

/** What is asked, because it stands out. */
export function Questions({ questions }: Pick<Section, 'questions'>) {
  const { t } = useLanguage()
  if (questions.length === 0) return null
  return (
    <div className="questions prose">
      <h3>{t.overview.questionsTitle}</h3>
      <ul>
        {questions.map((question) => (
          <li key={`${question.code} ${question.month ?? ''}`}>
            <Sentence sentence={question} of="questions" />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A part about the department as a whole. */
export function SectionOfDepartment({ section }: { section: Section }) {
  const { word } = useLanguage()
  return (
    <section id={placeOf(section.key)}>
      <h2>{word(overviewSectionKinds, section.kind)}</h2>
      <Sentences sentences={section.sentences} />
      <Questions questions={section.questions} />
      <SectionAnswer section={section} />
      <SectionComment section={section} />
    </section>
  )
}
