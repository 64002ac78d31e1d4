import { childrensHouseStates, conversationStates, crimeKinds, omissionReasons, policeAdvices, policeStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { NotificationCase } from './case-form.tsx'
import { Pairs, type Pair } from './pairs.tsx'

/** What runs beside the case with clocks of its own: the talk with the child, the police, the children's house, the lock. */
export function CaseTracks({ notification }: { notification: NotificationCase }) {
  const { t } = useLanguage()
  return (
    <section className="report-text">
      <h2>{t.notification.tracks.title}</h2>
      <Conversation {...notification.conversation} />
      <Police {...notification.police} />
      <ChildrensHouse {...notification.childrensHouse} />
      <Locks {...notification.guardianLock} />
    </section>
  )
}

function Conversation({ state, talks, omittedBecause, omittedText, omittedLeader }: NotificationCase['conversation']) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const f = t.notificationForms.talk
  const yesNo = (yes: boolean) => (yes ? t.ui.yes : t.ui.no)
  return (
    <section>
      <h3>{t.notification.tracks.conversation(word(conversationStates, state))}</h3>
      {omittedBecause && (
        <Pairs
          pairs={[
            [t.notificationForms.omit.reason, word(omissionReasons, omittedBecause)],
            [t.notificationForms.omit.text, omittedText],
            [t.notificationForms.omit.leader, omittedLeader],
          ]}
        />
      )}
      {talks.map((talk) => (
        <Pairs
          key={talk.at}
          pairs={[
            [f.on, `${format.date(talk.on)}, ${nameOf(talk.by)}`],
            [f.withWhom, talk.withWhom],
            [f.companion, talk.companion ? (talk.companionName ?? t.ui.yes) : t.ui.no],
            [f.rightsTold, yesNo(talk.rightsTold)],
            [f.guardianPresent, yesNo(talk.guardianPresent)],
            [f.nonVerbalSigns, talk.nonVerbalSigns],
            [f.text, talk.text],
          ]}
        />
      ))}
    </section>
  )
}

function Police({ state, contacts, waitingDays, safetyPlanMissing, safetyPlans }: NotificationCase['police']) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const k = t.notification.tracks
  const names = t.notification.events
  return (
    <section>
      <h3>{k.police(word(policeStates, state))}</h3>
      {safetyPlanMissing && (
        <Notice act>
          <p>
            <strong>{k.safetyPlanMissing}</strong>
          </p>
        </Notice>
      )}
      <Pairs
        pairs={[
          [k.waiting, waitingDays == null ? null : k.days(waitingDays)],
          ...contacts.map(({ action, on, by, advice, crime, despiteAdvice, text }): Pair => [
            `${names[action]}, ${format.date(on)}`,
            said(
              advice && k.advice(word(policeAdvices, advice)),
              crime && word(crimeKinds, crime),
              despiteAdvice && k.despiteAdvice,
              text,
              nameOf(by),
            ),
          ]),
          ...safetyPlans.map(({ from, until, text, by }): Pair => [
            k.safetyPlan(format.date(from), format.date(until)),
            said(text, nameOf(by)),
          ]),
        ]}
      />
    </section>
  )
}

function ChildrensHouse({ state, contacts, waitingDays, recommendation }: NotificationCase['childrensHouse']) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const k = t.notification.tracks
  const names = t.notification.events
  return (
    <section>
      <h3>{k.childrensHouse(word(childrensHouseStates, state))}</h3>
      <Pairs
        pairs={[
          [k.waiting, waitingDays == null ? null : k.days(waitingDays)],
          ...contacts
            .filter(({ action }) => action !== 'CHILDRENS_HOUSE_REPORT')
            .map(({ action, on, by, text }): Pair => [`${names[action]}, ${format.date(on)}`, said(text, nameOf(by))]),
          [k.recommendation, recommendation],
        ]}
      />
    </section>
  )
}

/** A lock that was lifted stays as what it was. */
function Locks({ on, locks }: NotificationCase['guardianLock']) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const k = t.notification.tracks
  const reasons: Readonly<Record<string, string>> = t.notification.lockWhy
  const who = (id: string) => (id === 'notifications' ? t.report.system : nameOf(id))
  if (locks.length === 0) return null
  return (
    <section>
      <h3>{on ? k.lockOn : k.lockOff}</h3>
      <Pairs
        pairs={locks.flatMap(({ onSince, setBy, why, offSince, liftedBy, liftedWhy, leader }): Pair[] => [
          [k.lockSet(format.dateTime(onSince)), said(reasons[why] ?? why, who(setBy))],
          [offSince ? k.lockLifted(format.dateTime(offSince)) : '', offSince ? said(liftedWhy, liftedBy && who(liftedBy), leader) : null],
        ])}
      />
    </section>
  )
}

/** What is known of it, in one line. */
function said(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ')
}
