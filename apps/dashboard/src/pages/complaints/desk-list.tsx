import { caseNumber, complaintOutcomes, complaintStates, type ComplaintState } from '@tilsynsblik/vocabulary'
import type { ComplaintRowFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { complaintHref } from './complaint-href.ts'
import { useComplaintWords } from './complaint-words.ts'
import { useDayClock } from './use-day-clock.ts'

interface DeskListProps {
  rows: readonly ComplaintRowFragment[]
  homes: ReadonlyMap<string, string>
}

/** One complaint a line: its clock in words first, then what it is about, who complains, where, and how far it is. */
export function DeskList({ rows, homes }: DeskListProps) {
  return (
    <ol className="desk-list">
      {rows.map((row) => (
        <DeskRow key={row.id} row={row} homes={homes} />
      ))}
    </ol>
  )
}

const isOver = (state: ComplaintState) => state === 'CLOSED' || state === 'WITHDRAWN'

/** Terms somebody can keep or miss; of the others the day says when something becomes possible. */
const terms: readonly ComplaintState[] = ['FILED', 'RECEIVED', 'EXAMINED']

function DeskRow({ row, homes }: { row: ComplaintRowFragment; homes: ReadonlyMap<string, string> }) {
  const { t, format, word } = useLanguage()
  const words = useComplaintWords()
  const { id, state, outcome, filedAt, institutionId, homeAsTold, homeUnknown } = row
  const d = t.complaints
  const home = (institutionId && homes.get(institutionId)) ?? (homeAsTold ? d.asTold(homeAsTold) : null)
  const decided = state === 'DECIDED' || state === 'CLOSED'
  const stands = word(complaintStates, state) + (decided && outcome ? `: ${word(complaintOutcomes, outcome).toLocaleLowerCase('da')}` : '')
  const details = [words.who(row), home, stands, d.filed(format.dateOf(filedAt))]
  return (
    <li>
      <Clock row={row} />
      <div className="desk-case">
        <p>
          <a href={complaintHref(id)}>{words.about(row) ?? d.noSubject}</a>
        </p>
        <p className="small">
          {details.filter(Boolean).join(' · ')} · <span className="pseudonym">{caseNumber(id)}</span>
          {homeUnknown && (
            <>
              {' · '}
              <b>{d.homeUnknown}</b>
            </>
          )}
        </p>
        <Marks row={row} />
      </div>
    </li>
  )
}

function Clock({ row: { state, dueOn } }: { row: ComplaintRowFragment }) {
  const { t, word } = useLanguage()
  const dayClock = useDayClock()
  const d = t.complaints
  const clock = dueOn ? dayClock(dueOn) : undefined
  if (!clock)
    return (
      <p className="desk-clock">
        <span className="soft">{state === 'APPEALED' ? d.beforeBoard : isOver(state) ? word(complaintStates, state) : d.noClock}</span>
      </p>
    )
  const isTerm = terms.includes(state)
  return (
    <p className="desk-clock">
      <b className={isTerm && clock.over ? 'over-text' : undefined}>{isTerm || !clock.over ? clock.left : d.now}</b>
      <span className="soft">{d.steps[state](clock.date)}</span>
    </p>
  )
}

/** What it waits for beside its clock. */
function Marks({ row: { hearings, unregisteredEpisode } }: { row: ComplaintRowFragment }) {
  const { t, format } = useLanguage()
  const d = t.complaints
  const waits = (hearings ?? []).find(({ answeredAt }) => answeredAt == null)
  const marks = [
    waits && (waits.overdue ? d.homeLate(format.date(waits.dueOn)) : d.homeAnswers(format.date(waits.dueOn))),
    unregisteredEpisode && d.unregistered,
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <ul className="desk-marks">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  )
}
