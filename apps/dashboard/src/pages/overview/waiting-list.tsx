import type { UseAlarmPartFragment, WaitingOverviewFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Alarms } from './alarms.tsx'
import { overviewHref } from './overview-href.ts'
import { waitsFor } from './what-waits.ts'

interface WaitingListProps {
  overviews: readonly WaitingOverviewFragment[]
  alarms: readonly UseAlarmPartFragment[]
  /** So many at most; the rest is told as a number that leads to them. */
  most?: number
}

/** What waits for the reader: alarms without a dialogue first, for they do not wait for a quarter. */
export function WaitingList({ overviews, alarms, most = Infinity }: WaitingListProps) {
  const { t, format } = useLanguage()
  const o = t.overviews
  const waiting = overviews.flatMap((overview) => {
    const action = waitsFor(overview)
    return action ? [{ ...overview, action }] : []
  })
  const open = alarms.filter(({ dialogue }) => !dialogue)
  return (
    <>
      <Alarms alarms={open} />
      {waiting.length > 0 && (
        <section className="waiting no-print">
          <h2>{o.waits}</h2>
          <ul className="work-list">
            {waiting.slice(0, most).map(({ id, quarter, action, missing }) => (
              <li key={id}>
                <div>
                  <p id={`venter-${id}`}>{o.waitFor[action](format.quarter(quarter), missing.length)}</p>
                </div>
                <a className="button" href={overviewHref(id)} aria-describedby={`venter-${id}`}>
                  {o.todo[action]}
                </a>
              </li>
            ))}
          </ul>
          {waiting.length > most && <a href="/overblik">{o.more(waiting.length - most)}</a>}
        </section>
      )}
    </>
  )
}
