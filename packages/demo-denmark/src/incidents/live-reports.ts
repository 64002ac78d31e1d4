import type { ReportState } from '@tilsynsblik/vocabulary'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import type { Incident } from './incidents.ts'

/** A report whose life is not over. */
export interface LiveReport {
  incident: Incident
  state: ReportState
  /** Among the newest of its home, from 0. */
  rank: number
}

/** What a home has under way, its newest report first. What is older, or of another home, is closed and was never read here. */
const states: readonly ReportState[] = [
  'REGISTERED',
  'REGISTERED',
  'RETURNED',
  'REGISTERED',
  'DISPATCHED',
  'DISPATCHED',
  'FEEDBACK',
  'DISPATCHED',
]
const window = 60 * 1440

/**
 * The reports of the last weeks of the homes of the demo's department, also of the quarter that is still running: somebody
 * has to approve, answer and close something. They are after the published figures or in them, as the day says.
 */
export function liveReportsOf({ setting, homes }: Denmark, incidents: readonly Incident[]): LiveReport[] {
  return homes
    .filter(({ departmentId }) => departmentId === demoPeople.departmentId)
    .flatMap((home) =>
      incidents
        .filter((incident) => incident.home === home && incident.registered < setting.now && incident.minute > setting.now - window)
        // A suspicion would be told to people who are not in the demo.
        .filter(({ crimeSuspected }) => !crimeSuspected)
        .sort((a, b) => b.minute - a.minute)
        .slice(0, states.length)
        .map((incident, rank) => ({ incident, state: states[rank]!, rank })),
    )
}
