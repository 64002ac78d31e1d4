import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { Complaint } from '../fault.ts'
import type { RegisteredHome, Registers } from '../registers.ts'

export function knownHome({ homes }: Registers, number: string): RegisteredHome | Complaint {
  return (
    homes.get(number) ?? {
      rule: 'Tilbudsnummeret findes ikke i registret',
      mend: 'ret nummeret, eller indlæs hjemmet først: npm run import -- homes FIL',
    }
  )
}

/** The home, if it was approved and open at some time from `from` to `to`. */
export function openHome(registers: Registers, number: string, from: CalendarDate, to: CalendarDate = from): RegisteredHome | Complaint {
  const home = knownHome(registers, number)
  if ('rule' in home) return home
  const { closedOn, approvedFrom } = home
  if (closedOn !== null && from > closedOn)
    return { rule: `Hjemmet er lukket fra ${danishDay(closedOn)}`, mend: 'ret datoen eller nummeret' }
  if (to < approvedFrom) return { rule: `Hjemmet er først godkendt fra ${danishDay(approvedFrom)}`, mend: 'ret datoen eller nummeret' }
  return home
}

/** 22-11-2026 */
export function danishDay(day: CalendarDate): string {
  return day.split('-').toReversed().join('-')
}
