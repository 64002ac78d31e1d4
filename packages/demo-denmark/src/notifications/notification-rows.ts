import { addWorkingDays } from '../calendar/holidays.ts'
import { atClock, dateText, instantText, type Day, type Minute } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'
import { isPresent } from '../institutions/stays.ts'
import { exponential, logNormal, poisson } from '../random/distributions.ts'
import { uuid, type Random } from '../random/rng.ts'
import { notificationSources } from '../reference.ts'
import type { NotifiedChild } from './notified-children.ts'
import { kindCodes, type NotificationYear } from './notification-year.ts'
import type { PoliceReport } from './police-reports.ts'
import type { Support } from './support-measures.ts'

/** What came of the notifications of a year, by row. */
export interface Consequences {
  police: Map<number, PoliceReport>
  courses: Map<number, Day>
  support: Map<number, Support>
}

export type MonthOfRows = ReturnType<ReturnType<typeof notificationRows>>

/** Writes the rows of one month after the other; what happens after `now` is not in them yet. */
export function notificationRows({ setting }: Denmark, year: NotificationYear, { police, courses, support }: Consequences) {
  const { today, now } = setting
  const ids = setting.random('notification-id', year.year)
  const random = setting.random('notification', year.year)
  const conversing = setting.random('conversation', year.year)
  let serial = 0

  return (rows: number[]) => {
    const cases = rows.map((row) => ({ row, id: uuid(ids), day: year.day[row]!, child: year.children[year.child[row]!]! }))
    return {
      notifications: cases.map(({ row, id, day, child }) => {
        const received = atClock(day, year.minute[row]!)
        const { notifier } = notificationSources[year.notifier[row]!]!
        const assessed = received + assessmentTime(random)
        const acute = random() < (row < year.abuseSize ? 0.14 : 0.05)
        const receiptOn = receiptDay(random, day)
        return {
          id,
          municipalityId: child.municipalityId,
          childId: child.childId,
          receivedAt: instantText(received),
          notifier,
          kind: kindCodes[year.kind[row]!]!,
          ...homeItIsAbout(child, day),
          assessedAt: assessed <= now ? instantText(assessed) : null,
          acute: assessed <= now ? acute : null,
          // Nobody to send it to.
          receiptSentOn: notifier !== 'ANONYMOUS' && receiptOn <= today ? dateText(receiptOn) : null,
          advisers: 1 + poisson(random, 0.6),
          sourceKey: `demo:notification:${year.year}:${String(++serial).padStart(6, '0')}`,
        }
      }),
      conversations: cases
        .filter(({ row }) => row < year.abuseSize)
        .map(({ id, day, child }) => ({ notificationId: id, municipalityId: child.municipalityId, ...conversation(conversing, day, today) })),
      policeReports: cases.flatMap(({ row, id, child: { municipalityId, childId } }) => {
        const report = police.get(row)
        if (report === undefined || report.reportedOn > today) return []
        const { crime, reportedOn, interviewedOn } = report
        const interviewed = interviewedOn !== null && interviewedOn <= today ? dateText(interviewedOn) : null
        return { notificationId: id, municipalityId, childId, reportedOn: dateText(reportedOn), crime, interviewedOn: interviewed }
      }),
      courses: cases.flatMap(({ row, id, child: { municipalityId, childId } }) => {
        const start = courses.get(row)
        return start === undefined || start > today ? [] : { notificationId: id, municipalityId, childId, startedOn: dateText(start) }
      }),
      support: cases.flatMap(({ row, id, day, child: { municipalityId } }) => {
        const given = support.get(row)
        if (given === undefined || day + given.days > today) return []
        return { notificationId: id, municipalityId, startedOn: dateText(day + given.days), kind: given.kind }
      }),
    }
  }
}

function homeItIsAbout({ resident }: NotifiedChild, day: Day) {
  if (resident === null || !isPresent(resident.stay, day)) return { institutionId: null, authorityId: null, departmentId: null }
  return scopesOf(resident.home)
}

/** 96 % within the 24 hours of barnets lov § 136 (2) (A). */
function assessmentTime(random: Random): Minute {
  const late = random() < 0.04
  return Math.ceil(late ? 1441 + Math.min(20_000, exponential(random, 1_200)) : Math.min(1440, logNormal(random, 240, 1)))
}

/** 88 % within six working days (A). */
function receiptDay(random: Random, day: Day): Day {
  const late = random() < 0.12
  const days = Math.floor(6 * random()) + 1
  return addWorkingDays(day, late ? 6 + 2 * days : days)
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
