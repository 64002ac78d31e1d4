import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { CorrectionsTable } from '../overview/corrections-table.tsx'
import { KeyFigures } from '../overview/key-figures.tsx'

/** The year's case paper: the text, the figures it stands on, and what the departments say and tell. */
export function YearPaper({ orientation }: { orientation: OrientationYearFragment }) {
  const { t, format } = useLanguage()
  const { caseText, jointMeasures, compiledAt, hash, figures, corrections, contributions } = orientation
  const { leadershipMeetingOn, politicalMeetingOn } = orientation
  const o = t.orientation
  const said = contributions.filter(({ comment }) => comment)
  const stories = contributions.flatMap((each) => each.stories.map((text) => ({ ...each, text })))
  return (
    <>
      <section className="prose">
        <h2>{o.paper}</h2>
        {caseText ? <p className="written">{caseText}</p> : <p className="soft">{o.notWritten}</p>}
        {jointMeasures && (
          <>
            <h3>{o.jointMeasures}</h3>
            <p className="written">{jointMeasures}</p>
          </>
        )}
        {leadershipMeetingOn && <p>{o.leadershipOn(format.date(leadershipMeetingOn))}</p>}
        {politicalMeetingOn && <p>{o.politiciansOn(format.date(politicalMeetingOn))}</p>}
        {compiledAt && hash && <p className="small breaks">{o.compiled(format.dateTime(compiledAt), hash)}</p>}
      </section>
      {figures && (
        <section>
          <h2>{o.figures}</h2>
          <KeyFigures caption={o.figuresCaption} figures={figures} of={o.value} />
        </section>
      )}
      <CorrectionsTable corrections={corrections} />
      {said.length > 0 && (
        <section className="prose">
          <h2>{o.contributions}</h2>
          {said.map(({ departmentName, quarter, comment }) => (
            <blockquote key={`${departmentName} ${quarter}`}>
              <p>{comment}</p>
              <p className="small">
                {departmentName}, {format.quarter(quarter)}
              </p>
            </blockquote>
          ))}
        </section>
      )}
      {stories.length > 0 && (
        <section className="prose">
          <h2>{o.stories}</h2>
          {stories.map(({ departmentName, quarter, text }) => (
            <blockquote key={`${departmentName} ${quarter} ${text}`}>
              <p>{text}</p>
              <p className="small">
                {departmentName}, {format.quarter(quarter)}
              </p>
            </blockquote>
          ))}
        </section>
      )}
    </>
  )
}
