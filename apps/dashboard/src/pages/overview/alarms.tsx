import { useState } from 'react'
import { alarmKinds, calendarDateOf } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { UseAlarmPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { homeHref } from '../home/home-search.ts'
import { DialogueForm } from './dialogue-form.tsx'

type Alarm = UseAlarmPartFragment

/** What does not wait for the quarter: each alarm, the dialogue about it, and the form for one that has none. */
export function Alarms({ alarms }: { alarms: readonly Alarm[] }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<Said>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const a = t.overview.alarms
  if (alarms.length === 0 && !said) return null
  return (
    <section>
      <h2>{a.title}</h2>
      <p className="prose small">{a.lead}</p>
      <DoneMessage said={said} />
      <ul className="work-list">
        {alarms.map((alarm) => (
          <li key={alarm.id} className="alarm">
            <AlarmText alarm={alarm} />
            {alarm.mayLog && (
              <details className="aside-form">
                <summary>{a.log}</summary>
                <DialogueForm alarm={alarm} today={today} onDone={() => setSaid({ text: a.saved })} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AlarmText({ alarm }: { alarm: Alarm }) {
  const { t, format, word } = useLanguage()
  const { persona } = useSession()
  const nameOf = useNameOf()
  const { institutionId, institutionName, kind, from, to, observed, expected, value, limit, dialogue, waitingDays } = alarm
  const a = t.overview.alarms
  const period = `${format.date(from)}–${format.date(to)}`
  const evidence = (kind === 'DOUBLED' ? a.doubled : a.abovePeers)(format.number(observed), format.decimal(expected), period)
  return (
    <div>
      {waitingDays != null && <p className="clock over-text">{a.waiting(waitingDays)}</p>}
      <p>
        {persona === 'staff_unit' ? (
          <b>{institutionName}</b>
        ) : (
          <a href={homeHref(institutionId, { vis: 'magtanvendelser' })}>{institutionName}</a>
        )}
        : {word(alarmKinds, kind)}. {evidence}
      </p>
      <p className="small">{a.evidence(format.decimal(value), format.decimal(limit))}</p>
      {dialogue && (
        <blockquote>
          <p>{dialogue.agreed}</p>
          <p className="small">
            {a.held(format.date(dialogue.heldOn), nameOf(dialogue.loggedBy))}. {dialogue.hrInvolved && a.hr}{' '}
            {dialogue.pointedOut && a.pointed}
          </p>
        </blockquote>
      )}
    </div>
  )
}
