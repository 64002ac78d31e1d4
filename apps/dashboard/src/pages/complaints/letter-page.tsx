import { getRouteApi } from '@tanstack/react-router'
import { complaintOutcomes, complaintSubjects } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { ComplaintLetterFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { PdfLink } from '../pdf-link.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { complaintHref } from './complaint-href.ts'

const ComplaintLetterPage = graphql(`
  query ComplaintLetterPage($id: ID!) @personas(allow: [caseworker]) {
    complaint(id: $id) {
      ...ComplaintLetter
    }
  }
`)

graphql(`
  fragment ComplaintLetter on Complaint {
    id
    filedAt
    complainant
    subjects
    childName
    officer {
      name
      phone
    }
    decisions {
      outcome
      ground
      decidedOn
      appealGuidance
      appealUntil
    }
  }
`)

const route = getRouteApi('/klager/$id/brev')

/** What the municipality writes to whoever complained when it has decided: the decision as it is recorded, and nothing beside it. */
export function LetterPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const answer = useRegisteredQuery(ComplaintLetterPage, { id })
  const l = t.complaintLetter
  return (
    <WhenAnswered
      answer={answer}
      pick={({ complaint }) => {
        const decision = complaint?.decisions?.at(-1)
        return complaint && decision && { complaint, decision }
      }}
      empty={<EmptyPage title={l.noneTitle} explanation={l.none} />}
    >
      {({ complaint, decision }) => <Letter complaint={complaint} decision={decision} />}
    </WhenAnswered>
  )
}

interface LetterProps {
  complaint: ComplaintLetterFragment
  decision: NonNullable<ComplaintLetterFragment['decisions']>[number]
}

function Letter({ complaint, decision }: LetterProps) {
  const { t, format, word } = useLanguage()
  const { scope } = useSession()
  const { id, filedAt, complainant, subjects, childName, officer } = complaint
  const { outcome, ground, decidedOn, appealGuidance, appealUntil } = decision
  const l = t.complaintLetter
  return (
    <article className="overview letter stack prose">
      <p className="no-print bottom-line">
        <a href={complaintHref(id)}>{l.back}</a>
        <span className="downloads">
          <PdfLink />
        </span>
      </p>
      <p>
        <b>{scope?.name}</b>
        <br />
        {format.date(decidedOn)}
      </p>
      <p>{complainant === 'CHILD' && childName ? l.toName(childName) : l.toComplainant}</p>
      <PageHead large title={l.title} lead={l.lead(format.dateOf(filedAt))} />
      {subjects && subjects.length > 0 && (
        <p>{l.about(format.list(subjects.map((subject) => word(complaintSubjects, subject).toLowerCase())))}</p>
      )}
      <section>
        <h2>{l.decision}</h2>
        <p>
          <b>{word(complaintOutcomes, outcome)}</b>
        </p>
      </section>
      <section>
        <h2>{l.ground}</h2>
        <p className="written">{ground}</p>
      </section>
      <section>
        <h2>{l.appeal}</h2>
        <p className="written">{appealGuidance}</p>
        <p>{l.appealUntil(format.date(appealUntil))}</p>
      </section>
      <p>
        {l.regards}
        <br />
        {officer ? [officer.name, officer.phone].filter(Boolean).join(', ') : scope?.name}
      </p>
    </article>
  )
}
