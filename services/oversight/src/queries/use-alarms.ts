import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, Quarter, UseAlarmKind } from '@tilsynsblik/vocabulary'

export interface UseAlarmRow {
  id: string
  departmentId: string
  institutionId: string
  institutionName: string
  kind: UseAlarmKind
  quarter: Quarter
  foundOn: CalendarDate
  from: CalendarDate
  to: CalendarDate
  observed: number
  expected: number
  value: number
  limit: number
  dialogue: {
    heldOn: CalendarDate
    agreed: string
    /** Null for the home: that is between the department and the head. */
    hrInvolved: boolean | null
    pointedOut: boolean | null
    loggedBy: string
    loggedAt: string
  } | null
}

const dialogueJson = (
  ofHome: boolean,
) => `case when dialogue.alarm_id is not null then jsonb_build_object('heldOn', dialogue.held_on, 'agreed', dialogue.agreed,
    'hrInvolved', ${ofHome ? 'null' : 'dialogue.hr_involved'}, 'pointedOut', ${ofHome ? 'null' : 'dialogue.pointed_out'},
    'loggedBy', dialogue.logged_by, 'loggedAt', dialogue.logged_at) end`

const jsonOf = (
  ofHome: boolean,
) => `jsonb_build_object('id', alarm.id, 'departmentId', alarm.department_id, 'institutionId', alarm.institution_id,
    'institutionName', alarm.institution_name, 'kind', alarm.kind, 'quarter', alarm.quarter, 'foundOn', alarm.found_on, 'from', alarm.from_day,
    'to', alarm.to_day, 'observed', alarm.observed, 'expected', alarm.expected, 'value', alarm.evidence, 'limit', alarm.threshold,
    'dialogue', ${dialogueJson(ofHome)})`

/** Of `use_alarm as alarm left join use_dialogue as dialogue`, as the department sees it. */
export const alarmJson = jsonOf(false)

/** Alarms the caller may see: those that wait for a dialogue first, then the newest. */
export async function useAlarms(ctx: ServiceContext, id: string | null = null): Promise<UseAlarmRow[]> {
  const rows = await ctx.read<{ alarm: UseAlarmRow }>(
    `select ${jsonOf(ctx.principal.persona === 'manager')} as alarm
     from use_alarm as alarm left join use_dialogue as dialogue on dialogue.alarm_id = alarm.id
     where $1::text is null or alarm.id::text = $1
     order by dialogue.alarm_id is not null, alarm.found_on desc, alarm.id limit 100`,
    [id],
  )
  return rows.map(({ alarm }) => alarm)
}

export async function useAlarm(ctx: ServiceContext, id: string): Promise<UseAlarmRow | null> {
  const [row] = await useAlarms(ctx, id)
  return row ?? null
}
