import { monthOf } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { coursesOf } from './childrens-house.ts'
import { notificationRows, type MonthOfRows } from './notification-rows.ts'
import { notificationYear, type NotificationYear } from './notification-year.ts'
import { policeReportsOf } from './police-reports.ts'
import { supportOf } from './support-measures.ts'

/** The tables of the service `notifications` for one year, month by month: a year of rows would fill the memory. */
export function* notificationBatches(denmark: Denmark, year: number): Generator<RowBatch> {
  const { setting } = denmark
  const notifications = notificationYear(denmark, year)
  const police = policeReportsOf(setting, notifications)
  const rows = notificationRows(denmark, notifications, {
    police,
    courses: coursesOf(setting, notifications, police),
    support: supportOf(setting, notifications),
  })
  for (const month of monthsOf(notifications)) {
    if (notifications.day[month.at(-1)!]! > setting.lastDay) return
    yield* batchesOf(rows(month))
  }
}

function* batchesOf({ notifications, conversations, policeReports, courses, support }: MonthOfRows): Generator<RowBatch> {
  yield* inBatches('notifications', 'notification', notifications)
  yield* inBatches('notifications', 'child_conversation', conversations)
  yield* inBatches('notifications', 'police_report', policeReports)
  yield* inBatches('notifications', 'childrens_house_course', courses)
  yield* inBatches('notifications', 'support_measure', support)
}

/** The rows of each month, in order of time. */
function monthsOf({ size, day, minute }: NotificationYear): number[][] {
  const keys = Float64Array.from({ length: size }, (_, row) => (day[row]! * 1440 + minute[row]!) * size + row).sort()
  const months: number[][] = Array.from({ length: 12 }, () => [])
  for (const key of keys) {
    const row = key % size
    months[monthOf(day[row]!)]!.push(row)
  }
  return months
}
