import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'
import { addWorkingDays } from '../calendar/holidays.ts'
import { atClock, dayOf, instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { logNormal, normal } from '../random/distributions.ts'
import type { Setting } from '../setting.ts'
import { scopesOf, type Home } from './homes.ts'

/**
 * Who works in each home at the end of each quarter (A, no published figure). One home in eight delivers nothing. Where
 * there is more cause for concern more people leave and more of them are temporary, but weakly so: the correlation with
 * the logarithm of the home's concern is about 0.4.
 */
export function* staffReturnsOf({ setting, homes }: Denmark) {
  const staffs = homes.map((home) => staffOf(setting, home))
  for (const quarter of setting.quarters) {
    const until = dayOf(dayAfter(quarter))
    for (const home of homes) {
      const staff = staffs[home.index]!
      if (!staff.delivers || home.opens >= until || (home.closes !== null && home.closes < until)) continue
      const row = returnOf(setting, home, staff, quarter)
      if (row !== null) yield row
    }
  }
}

/** What stays with the staff of a home through the years. */
interface Staff {
  delivers: boolean
  headcount: number
  turnover: number
  temporary: number
}

function staffOf(setting: Setting, { index, places, character }: Home): Staff {
  const random = setting.random('staff', index)
  const concern = Math.log(character.concern)
  return {
    delivers: random() >= 0.12,
    headcount: Math.max(4, Math.round(places * logNormal(random, 1.8, 0.2))),
    turnover: share(0.24, 0.25 * concern + 0.5 * normal(random)),
    temporary: share(0.2, 0.25 * concern + 0.5 * normal(random)),
  }
}

/** One quarter's return; null while it has not been delivered. */
function returnOf(setting: Setting, home: Home, staff: Staff, quarter: Quarter) {
  const random = setting.random('staff-return', home.index, quarter)
  const headcount = Math.max(3, Math.round(staff.headcount * (1 + 0.05 * normal(random))))
  const leftLastYear = Math.max(0, Math.round(headcount * (staff.turnover + 0.03 * normal(random))))
  const temporary = Math.min(headcount, Math.max(0, Math.round(headcount * (staff.temporary + 0.03 * normal(random)))))
  const delivered = atClock(addWorkingDays(dayOf(dayAfter(quarter)) - 1, 3 + Math.floor(20 * random())), 480 + Math.floor(480 * random()))
  if (delivered > setting.now) return null
  return { ...scopesOf(home), quarter, headcount, leftLastYear, temporary, deliveredAt: instantText(delivered) }
}

/** The share whose log-odds lie `more` above those of `usual`. */
function share(usual: number, more: number): number {
  return 1 / (1 + Math.exp(-Math.log(usual / (1 - usual)) - more))
}
