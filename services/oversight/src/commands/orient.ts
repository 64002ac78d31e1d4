import { insertRows, invalidInput, scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, type CalendarDate, type OrientationAction } from '@tilsynsblik/vocabulary'
import { meetingProblems } from '../domain/orientation.ts'
import { politicalTables } from '../domain/political-version.ts'
import { yearDocuments } from '../queries/overview-version.ts'
import { changeOrientation, ownYear, type ChangedOrientation, type OrientationSeen } from './change-orientation.ts'

export interface Oriented extends OrientationSeen {
  action: OrientationAction
  meetingOn: CalendarDate
}

const meetingColumn: Partial<Record<OrientationAction, string>> = {
  ORIENT_LEADERSHIP: 'leadership_meeting_on',
  ORIENT_POLITICIANS: 'political_meeting_on',
}

/** Says that a level has been told. With leadership, the politicians' version is drawn: it did not exist before. */
export async function orient(ctx: ServiceContext, input: Oriented, now: Date): Promise<ChangedOrientation> {
  const { year, action, meetingOn } = input
  const orientation = await ownYear(ctx, year)
  const column = meetingColumn[action]
  if (!column) return invalidInput({ path: 'action', code: 'notAStep' })
  const problems = meetingProblems(meetingOn, {
    today: calendarDateOf(now),
    compiledOn: calendarDateOf(new Date(orientation.compiledAt ?? now)),
    leadershipOn: orientation.leadershipMeetingOn,
  })
  if (problems.length > 0) return invalidInput(...problems)
  const { quarters, later } = await yearDocuments(ctx, year)
  return changeOrientation(ctx, orientation, input, {
    action,
    columns: { [column]: meetingOn },
    ...(action === 'ORIENT_LEADERSHIP' && {
      write: (tx) =>
        insertRows(tx, 'political_version', {
          operator_id: [scopeOf(ctx)],
          year: [year],
          tables: [JSON.stringify(politicalTables(quarters, later, year))],
        }),
    }),
  })
}
