import { appealOutcomes, complaintOutcomes } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import type { ComplaintAppealFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Pairs } from '../notifications/pairs.tsx'
import { complaintHref } from './complaint-href.ts'
import type { ComplaintCase } from './case-form.tsx'

/** Every decision with its appeal, the oldest first; or that it was withdrawn. */
export function CaseDecisions({ complaint }: { complaint: ComplaintCase }) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const { decisions, withdrawn, followUpAtHome, outcome, decidedOn, appeal } = complaint
  const d = t.complaint.decision
  const written = decisions ?? []
  if (written.length === 0 && !withdrawn && !outcome) return null
  return (
    <section className="report-text">
      <h2>{d.title}</h2>
      {persona === 'caseworker' && written.length > 0 && (
        <p className="no-print">
          <a href={`${complaintHref(complaint.id)}/brev`}>{t.complaintLetter.open}</a>
        </p>
      )}
      {written.map((one, index) => (
        // Two of one day are told apart by their order, which never changes.
        <section key={index}>
          <h3>{d.outcomeOn(word(complaintOutcomes, one.outcome), format.date(one.decidedOn))}</h3>
          <blockquote>{one.ground}</blockquote>
          <Pairs
            pairs={[
              [d.unlawful, one.unlawful ? t.ui.yes : t.ui.no],
              [d.toldOn, format.date(one.toldOn)],
              [d.appealGuidance, one.appealGuidance],
              [d.appealUntil, format.date(one.appealUntil)],
            ]}
          />
          {one.appeal && <AppealOf appeal={one.appeal} />}
        </section>
      ))}
      {written.length === 0 && outcome && outcome !== 'WITHDRAWN' && (
        <h3>{d.outcomeOn(word(complaintOutcomes, outcome), decidedOn ? format.date(decidedOn) : '')}</h3>
      )}
      {written.length === 0 && appeal && <AppealOf appeal={appeal} />}
      {withdrawn && (
        <Pairs
          pairs={[
            [d.withdrawnOn, format.date(withdrawn.on)],
            [d.why, withdrawn.why],
            [d.helpedBy, withdrawn.helpedBy],
          ]}
        />
      )}
      {followUpAtHome && <Pairs pairs={[[d.followUpAtHome, followUpAtHome]]} />}
    </section>
  )
}

function AppealOf({ appeal }: { appeal: ComplaintAppealFragment }) {
  const { t, format, word } = useLanguage()
  const a = t.complaint.appeal
  const { appealedOn, inTime, text, outcome, ground, decidedOn } = appeal
  return (
    <>
      <h3>{a.title}</h3>
      <Pairs
        pairs={[
          [a.appealedOn, inTime === false ? <b key="late">{a.late(format.date(appealedOn))}</b> : format.date(appealedOn)],
          [a.text, text],
          [
            a.outcome,
            outcome ? t.complaint.decision.outcomeOn(word(appealOutcomes, outcome), decidedOn ? format.date(decidedOn) : '') : a.pending,
          ],
          [a.ground, ground],
        ]}
      />
    </>
  )
}
