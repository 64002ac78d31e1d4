import {
  caseNumber,
  childrensHouseStates,
  concernKinds,
  notificationStates,
  notifiers,
  policeStates,
  processSteps,
  type ProcessStepCode,
} from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import type { DeskRowFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { caseHref } from './case-href.ts'
import { useDueWords } from './due-words.ts'

/** One case a line: its clock in words first, then what it is about, from whom, about whom, and what it waits for. */
export function DeskList({ rows }: { rows: readonly DeskRowFragment[] }) {
  return (
    <ol className="desk-list">
      {rows.map((row) => (
        <DeskRow key={row.id} row={row} />
      ))}
    </ol>
  )
}

function DeskRow({ row }: { row: DeskRowFragment }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const dueWords = useDueWords()
  const d = t.desk
  const { id, state, receivedAt, notifier, kinds, childId, acute, adviser, secondAdviser, dueAt, dueStep, earlierCount, institution } = row
  const short: Readonly<Record<string, string>> = d.steps
  const shortName = (step: ProcessStepCode) => short[step] ?? word(processSteps, step)
  const clock = dueAt ? dueWords(dueAt) : undefined
  const advisers = [adviser, secondAdviser].flatMap((one) => (one ? [nameOf(one)] : []))
  return (
    <li>
      <p className="desk-clock">
        {clock ? (
          <>
            <b className={clock.over ? 'over-text' : undefined}>{clock.over ? d.over(clock.left) : clock.left}</b>
            <span className="soft">{dueStep && d.clockOf(shortName(dueStep), clock.over ? d.since(clock.by) : d.until(clock.by))}</span>
          </>
        ) : (
          <span className="soft">{state === 'CLOSED' ? word(notificationStates, state) : d.noClock}</span>
        )}
      </p>
      <div className="desk-case">
        <p>
          <a href={caseHref(id)}>
            {format.list(kinds.map((kind, at) => (at === 0 ? word(concernKinds, kind) : word(concernKinds, kind).toLowerCase())))},{' '}
            {d.from(word(notifiers, notifier))}
          </a>
          {acute && <b className="over-text"> · {d.acute}</b>}
        </p>
        <p className="small">
          {d.received(format.dayAndTime(receivedAt))} · {word(notificationStates, state)} ·{' '}
          {childId ? (
            <>
              {d.child} <span className="pseudonym">{childId.slice(-6)}</span>
            </>
          ) : (
            <b>{d.unknownChild}</b>
          )}{' '}
          {institution && `· ${institution.name} `}· {advisers.length > 0 ? format.list(advisers) : <b>{d.noAdviser}</b>} ·{' '}
          <span className="pseudonym">{caseNumber(id)}</span>
        </p>
        <Marks row={row} />
        {earlierCount != null && earlierCount > 0 && <p className="small desk-repeat">{d.repeats(earlierCount)}</p>}
      </div>
    </li>
  )
}

/** What the tracks beside the case wait for. */
function Marks({ row: { kinds, conversation, police, policeWaitingDays, childrensHouse, guardianLocked } }: { row: DeskRowFragment }) {
  const { t, word } = useLanguage()
  const d = t.desk
  const marks = [
    guardianLocked && d.locked,
    // The law asks for it on abuse.
    conversation === 'PENDING' && kinds.some((kind) => kind !== 'CONCERN') && d.talkPending,
    policeWaitingDays != null ? d.policeWaiting(policeWaitingDays) : police !== 'NONE' && d.police(word(policeStates, police)),
    (childrensHouse === 'REFERRED' || childrensHouse === 'STARTED') && d.childrensHouse(word(childrensHouseStates, childrensHouse)),
  ].filter((mark) => mark !== false)
  if (marks.length === 0) return null
  return (
    <ul className="desk-marks">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  )
}
