import type { ReactNode } from 'react'
import { caseNumber, complaintChannels } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { homeHref } from '../home/home-search.ts'
import { Pairs } from '../notifications/pairs.tsx'
import { reportHref } from '../report/report-search.ts'
import type { ComplaintCase } from './case-form.tsx'
import { useComplaintWords } from './complaint-words.ts'

interface CaseFactsProps {
  complaint: ComplaintCase
  homes: ReadonlyMap<string, string>
  municipalities: ReadonlyMap<string, string>
}

/** What it is about, who complains, where, who has it, and the reports it is about. */
export function CaseFacts({ complaint, homes, municipalities }: CaseFactsProps) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const words = useComplaintWords()
  const f = t.complaint.facts
  const { childId, childName, happenedOn, helper, officer, confirmedAt, receiptDueOn, recipient, channel, recordedBy } = complaint
  return (
    <section className="report-text" aria-label={f.title}>
      <Pairs
        pairs={[
          [f.about, words.about(complaint)],
          [f.who, words.who(complaint)],
          [f.childName, childName],
          [f.child, childId ? <span className="pseudonym">{childId.slice(-6)}</span> : complaint.words && f.childUnknown],
          [f.helper, helper && [helper.name, helper.relation].filter(Boolean).join(', ')],
          [f.home, <HomeOf key="home" complaint={complaint} homes={homes} />],
          [f.happenedOn, happenedOn && format.date(happenedOn)],
          [f.reports, <ReportsOf key="reports" complaint={complaint} />],
          [
            f.recipient,
            recipient &&
              (recipient.kind === 'MUNICIPALITY' ? f.municipality(municipalities.get(recipient.id) ?? recipient.id) : f.authority),
          ],
          [f.officer, officer && `${officer.name}, ${officer.phone}`],
          [f.channel, channel && f.writtenDown(word(complaintChannels, channel), recordedBy ? nameOf(recordedBy) : '')],
          [f.confirmed, confirmedAt ? format.dateTime(confirmedAt) : receiptDueOn && f.notConfirmed(format.date(receiptDueOn))],
          [
            t.ui.caseNumber,
            <span key="number" className="pseudonym">
              {caseNumber(complaint.id)}
            </span>,
          ],
        ]}
      />
    </section>
  )
}

function HomeOf({ complaint: { institutionId, homeAsTold, homeUnknown }, homes }: Omit<CaseFactsProps, 'municipalities'>): ReactNode {
  const { t } = useLanguage()
  const { persona } = useSession()
  const f = t.complaint.facts
  const name = institutionId ? homes.get(institutionId) : undefined
  const told = homeAsTold && f.asTold(homeAsTold)
  if (!institutionId || !name)
    return (
      <>
        {told} {(homeUnknown || !institutionId) && <b>{f.homeUnknown}</b>}
      </>
    )
  if (persona === 'supervisor' || persona === 'authority_head') return <a href={homeHref(institutionId)}>{name}</a>
  return name
}

/** The reports it is about; that there is none, which is a finding; or that nobody knows yet, which is not. */
function ReportsOf({ complaint: { incidentIds, incidentRegistered, unregisteredEpisode } }: { complaint: ComplaintCase }): ReactNode {
  const { t } = useLanguage()
  const { persona } = useSession()
  const f = t.complaint.facts
  if (unregisteredEpisode) return <b className="over-text">{f.unregistered}</b>
  const linked = incidentIds ?? []
  if (linked.length === 0) return incidentRegistered ? f.registered : incidentRegistered === false ? f.notRegistered : f.notLinked
  if (persona === 'appeals_board') return f.linked(linked.length)
  return (
    <ul className="plain">
      {linked.map((id, index) => (
        <li key={id}>
          <a href={reportHref(id)}>{f.report(index + 1, linked.length)}</a>
        </li>
      ))}
    </ul>
  )
}
