import { addWorkingDays } from '../calendar/holidays.ts'
import { atClock, dateText, instantText, type Day, type Minute } from '../calendar/time.ts'
import { scopesOf } from '../institutions/homes.ts'
import { isPresent } from '../institutions/stays.ts'
import { exponential, logNormal, poisson } from '../random/distributions.ts'
import { uuid, type Random } from '../random/rng.ts'
import { notificationSources } from '../reference.ts'
import type { Setting } from '../setting.ts'
import type { NotifiedChild } from './notified-children.ts'
import { kindCodes, type NotificationYear } from './notification-year.ts'

/** A notification on its way into the registers: its row in the year, and what the other tables need of it. */
export interface Case {
  row: number
  id: string
  day: Day
  child: NotifiedChild
}

/** Gives ids to rows of `notifications`, which come in order of time. */
export function casesOf(setting: Setting, notifications: NotificationYear): (rows: number[]) => Case[] {
  const random = setting.random('notification-id', notifications.year)
  const { day, child, children } = notifications
  return (rows) => rows.map((row) => ({ row, id: uuid(random), day: day[row]!, child: children[child[row]!]! }))
}

/** The rows of `notification`. What happens after `now` is not in them yet. */
export function notificationRows(setting: Setting, year: NotificationYear) {
  const random = setting.random('notification', year.year)
  const { now, today } = setting
  let serial = 0
  return (cases: Case[]) =>
    cases.map(({ row, id, day, child }) => {
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
        // An anonymous notifier gets none: there is nobody to send it to.
        receiptSentOn: notifier !== 'ANONYMOUS' && receiptOn <= today ? dateText(receiptOn) : null,
        advisers: 1 + poisson(random, 0.6),
        sourceKey: `demo:notification:${year.year}:${String(++serial).padStart(6, '0')}`,
      }
    })
}

function homeItIsAbout({ resident }: NotifiedChild, day: Day) {
  if (resident === null || !isPresent(resident.stay, day)) return { institutionId: null, authorityId: null, departmentId: null }
  return scopesOf(resident.home)
}

/** 96 % within the 24 hours of barnets lov § 136 (2), most within four (A). */
function assessmentTime(random: Random): Minute {
  if (random() < 0.04) return Math.ceil(1441 + Math.min(20_000, exponential(random, 1_200)))
  const minutes = logNormal(random, 240, 1)
  return Math.ceil(minutes < 1440 ? minutes : 1440 * random())
}

/** 88 % within six working days (A). */
function receiptDay(random: Random, day: Day): Day {
  const late = random() < 0.12
  const days = Math.floor(6 * random()) + 1
  return addWorkingDays(day, late ? 6 + 2 * days : days)
}
