import { monthOf } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { conversationRows, courseRows, policeReportRows, supportRows } from './case-rows.ts'
import { coursesOf } from './childrens-house.ts'
import { casesOf, notificationRows } from './notification-rows.ts'
import { notificationYear, type NotificationYear } from './notification-year.ts'
import { policeReportsOf } from './police-reports.ts'
import { supportOf } from './support-measures.ts'

/** The tables of the service `notifications` for one year, month by month: a year of rows would fill the memory. */
export function* notificationBatches(denmark: Denmark, year: number): Generator<RowBatch> {
  const { setting } = denmark
  const notifications = notificationYear(denmark, year)
  const police = policeReportsOf(setting, notifications)
  const courses = coursesOf(setting, notifications, police)
  const support = supportOf(setting, notifications)
  // These draw as they go, so they must see every month in turn.
  const toCases = casesOf(setting, notifications)
  const toRows = notificationRows(setting, notifications)
  const toConversations = conversationRows(setting, notifications)
  for (const month of monthsOf(notifications)) {
    if (notifications.day[month.at(-1)!]! > setting.lastDay) return
    const cases = toCases(month)
    yield* inBatches('notifications', 'notification', toRows(cases))
    yield* inBatches('notifications', 'child_conversation', toConversations(cases))
    yield* inBatches('notifications', 'police_report', policeReportRows(setting, police, cases))
    yield* inBatches('notifications', 'childrens_house_course', courseRows(setting, courses, cases))
    yield* inBatches('notifications', 'support_measure', supportRows(setting, support, cases))
  }
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
