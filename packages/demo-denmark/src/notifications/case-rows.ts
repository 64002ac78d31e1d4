import { dateText, type Day } from '../calendar/time.ts'
import { logNormal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import type { Setting } from '../setting.ts'
import type { Case } from './notification-rows.ts'
import type { NotificationYear } from './notification-year.ts'
import type { PoliceReport } from './police-reports.ts'
import type { Support } from './support-measures.ts'

/** The rows of `child_conversation`: one for each notification about abuse (barnets lov § 137 (3)). */
export function conversationRows(setting: Setting, { year, abuseSize }: NotificationYear) {
  const random = setting.random('conversation', year)
  return (cases: Case[]) =>
    cases
      .filter(({ row }) => row < abuseSize)
      .map(({ id, day, child }) => ({
        notificationId: id,
        municipalityId: child.municipalityId,
        ...conversation(random, day, setting.today),
      }))
}

export function policeReportRows({ today }: Setting, reports: Map<number, PoliceReport>, cases: Case[]) {
  return cases.flatMap(({ row, id, child: { municipalityId, childId } }) => {
    const report = reports.get(row)
    if (report === undefined || report.reportedOn > today) return []
    const { crime, reportedOn, interviewedOn } = report
    const interviewed = interviewedOn !== null && interviewedOn <= today ? dateText(interviewedOn) : null
    return { notificationId: id, municipalityId, childId, reportedOn: dateText(reportedOn), crime, interviewedOn: interviewed }
  })
}

export function courseRows({ today }: Setting, courses: Map<number, Day>, cases: Case[]) {
  return cases.flatMap(({ row, id, child: { municipalityId, childId } }) => {
    const start = courses.get(row)
    return start === undefined || start > today ? [] : { notificationId: id, municipalityId, childId, startedOn: dateText(start) }
  })
}

export function supportRows({ today }: Setting, support: Map<number, Support>, cases: Case[]) {
  return cases.flatMap(({ row, id, day, child: { municipalityId } }) => {
    const given = support.get(row)
    if (given === undefined || day + given.days > today) return []
    return { notificationId: id, municipalityId, startedOn: dateText(day + given.days), kind: given.kind }
  })
}

/** 78 % are held, 12 % lawfully omitted, the rest neither (A). */
function conversation(random: Random, day: Day, today: Day) {
  const outcome = random()
  const held = day + Math.floor(Math.min(200, logNormal(random, 5, 1)))
  const companion = random() < 0.3
  const omitted = random() < 0.55 ? 'MATURITY' : 'NATURE_OF_CASE'
  const isHeld = outcome < 0.78 && held <= today
  return {
    heldOn: isHeld ? dateText(held) : null,
    omittedBecause: outcome >= 0.78 && outcome < 0.9 ? omitted : null,
    companion: isHeld && companion,
  }
}
