import { addWorkingDays } from '../calendar/holidays.ts'
import { atClock, dateText, dayOf, instantText, monthOf, type Day } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf, type Home } from '../institutions/homes.ts'
import type { Incident } from './incidents.ts'

/**
 * "No use of force this month": said by some homes for most months without reports, by others never (A). What is left
 * is silence, which is not zero.
 */
export function* nilReturnsOf({ setting, homes }: Denmark, year: number, incidents: Incident[]) {
  const months = Array.from({ length: 12 }, (_, month) => dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`))
  const reported = new Set(incidents.map(({ home, day }) => `${home.index}/${monthOf(day)}`))
  for (const [month, first] of months.entries()) {
    const next = months[month + 1] ?? dayOf(`${year + 1}-01-01`)
    if (next - 1 > setting.lastDay) return
    const random = setting.random('nil-return', year, month)
    for (const home of homes) {
      const declares = random() < home.character.nilDiligence
      const declared = atClock(addWorkingDays(next - 1, 1 + Math.floor(5 * random())), 480 + Math.floor(480 * random()))
      if (!declares || declared > setting.now || reported.has(`${home.index}/${month}`) || !isOpenAllMonth(home, first, next)) continue
      yield { ...scopesOf(home), month: dateText(first), declaredAt: instantText(declared) }
    }
  }
}

function isOpenAllMonth({ opens, closes }: Home, first: Day, next: Day): boolean {
  return opens <= first && (closes === null || closes >= next)
}
