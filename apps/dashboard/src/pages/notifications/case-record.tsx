import type { ReactNode } from 'react'
import { caseNumber, concernKinds, notifiers, psychologicalForms, receiptChannels, suspects } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import type { NotificationCase } from './case-form.tsx'
import { Pairs } from './pairs.tsx'

/** What it is about, from whom, and whose case it is. */
export function CaseFacts({ notification }: { notification: NotificationCase }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const { notifier, notifierName, kinds, psychologicalForm, suspected, childId, whoIsIt, institution, happenedInHome } = notification
  const { id, adviser, secondAdviser, adviserChanges, receipt } = notification
  const f = t.notification.facts
  const concerns = kinds.map((kind, at) => {
    const name = at === 0 ? word(concernKinds, kind) : word(concernKinds, kind).toLowerCase()
    return kind === 'PSYCHOLOGICAL' && psychologicalForm ? `${name} (${word(psychologicalForms, psychologicalForm).toLowerCase()})` : name
  })
  const facts: [label: string, value: ReactNode][] = [
    [f.about, format.list(concerns)],
    [f.suspected, suspected.length > 0 ? format.list(suspected.map((one) => word(suspects, one))) : null],
    [f.notifier, notifierName ? `${notifierName} (${word(notifiers, notifier)})` : word(notifiers, notifier)],
    [f.child, childId ? <span className="pseudonym">{childId.slice(-6)}</span> : <b>{f.unknownChild(whoIsIt ?? '')}</b>],
    [f.home, institution && (happenedInHome ? f.happenedIn(institution.name) : institution.name)],
    [f.adviser, adviser ? (secondAdviser ? f.advisers(nameOf(adviser), nameOf(secondAdviser)) : nameOf(adviser)) : f.noAdviser],
    [f.adviserChanges, adviserChanges > 0 ? f.changes(adviserChanges) : null],
    [
      f.receipt,
      receipt.sentOn &&
        [format.date(receipt.sentOn), receipt.channel && word(receiptChannels, receipt.channel).toLocaleLowerCase('da'), receipt.text]
          .filter(Boolean)
          .join(', '),
    ],
    [
      t.ui.caseNumber,
      <span key="number" className="pseudonym">
        {caseNumber(id)}
      </span>,
    ],
  ]
  return (
    <dl className="facts">
      {facts.map(
        ([label, value]) =>
          value != null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** The notification itself, word for word. */
export function CaseWords({ notification }: { notification: NotificationCase }) {
  const { t } = useLanguage()
  const { words, observation, otherKnowledge, guardianInformed, guardianReason, leaderInformed, leaderReason } = notification
  const w = t.notification.words
  const yesNo = (yes: boolean, why: string | null | undefined) => `${yes ? t.ui.yes : t.ui.no}${why ? `: ${why}` : ''}`
  return (
    <section className="report-text">
      <h2>{w.title}</h2>
      <blockquote>{words}</blockquote>
      <Pairs
        pairs={[
          [t.intake.observation, observation],
          [t.intake.otherKnowledge, otherKnowledge],
          [w.guardian, yesNo(guardianInformed, guardianReason)],
          [w.leader, leaderInformed == null ? null : yesNo(leaderInformed, leaderReason)],
        ]}
      />
    </section>
  )
}
