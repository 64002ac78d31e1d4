import { findingLevels, inspectionThemes } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { BriefFollowUpsFragment, BriefInspectionsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

graphql(`
  fragment BriefInspections on InspectionConnection {
    totalCount
    nodes {
      id
      carriedOutOn
      announced
      childrenOffered
      childrenHeard
      findings {
        theme
        level
        text
      }
    }
  }
`)

graphql(`
  fragment BriefFollowUps on InspectionCase {
    id
    followUps {
      id
      theme
      what
      dueOn
      checkedOn
      result
    }
  }
`)

interface BriefFindingsProps {
  inspections: BriefInspectionsFragment | null | undefined
  cases: readonly BriefFollowUpsFragment[] | null | undefined
  missing: ReadonlySet<Part>
}

/** The last visits, what they led to, and what came of that. */
export function BriefFindings({ inspections, cases, missing }: BriefFindingsProps) {
  const { t, format, word } = useLanguage()
  const c = t.home.inspection
  const followUps = (cases ?? []).flatMap((one) => one.followUps)
  return (
    <section className="prose">
      <h2>{t.brief.lastVisits}</h2>
      {!inspections && <p>{missing.has('oversight') ? t.home.listNotFetched : t.home.listProtected}</p>}
      {inspections?.nodes.length === 0 && <p>{t.home.noneIn.tilsyn}</p>}
      {inspections?.nodes.map(({ id, carriedOutOn, announced, childrenHeard, childrenOffered, findings }) => (
        <div key={id} className="visit">
          <h3>
            {format.date(carriedOutOn)}, {announced ? c.yesAnnounced : c.unannounced}
          </h3>
          <p className="small">
            {c.children}: {c.heard(childrenHeard, childrenOffered)}
          </p>
          <ul>
            {findings
              .filter(({ level }) => level !== 'NONE')
              .map(({ theme, level, text }) => (
                <li key={theme}>
                  <b>{word(findingLevels, level)}</b>: {word(inspectionThemes, theme)}
                  {text && ` – ${text}`}
                </li>
              ))}
            {findings.every(({ level }) => level === 'NONE') && <li>{c.noRemarks}</li>}
          </ul>
        </div>
      ))}
      {followUps.length > 0 && (
        <>
          <h3>{t.inspection.followUps}</h3>
          <ul>
            {followUps.map(({ id, what, dueOn, checkedOn, result }) => (
              <li key={id}>
                {what} ({t.inspection.due(format.date(dueOn))}):{' '}
                {checkedOn ? `${format.date(checkedOn)}, ${result}` : <b>{t.inspection.notChecked}</b>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
