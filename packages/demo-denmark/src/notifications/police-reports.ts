import { codesOf, crimeKinds, type CrimeKind } from '@tilsynsblik/vocabulary'
import type { Day } from '../calendar/time.ts'
import { exponential, logNormal } from '../random/distributions.ts'
import { shuffledIndices, shuffledLabels } from '../random/sampling.ts'
import { daysOfYear, type Setting } from '../setting.ts'
import { kindCodes, type NotificationYear } from './notification-year.ts'

/** A crime against the child, reported to the police. */
export interface PoliceReport {
  crime: CrimeKind
  reportedOn: Day
  /** Day of the video interview; null when there was none. */
  interviewedOn: Day | null
}

/**
 * By the row of the notification. One report for each child that was a victim: 4,375 of 11,480 in 2022, two thirds of
 * them of violence (N9, N10). Reported within the year, so that both ways of counting by year agree.
 */
export function policeReportsOf(setting: Setting, { year, volumes, kind, day }: NotificationYear): Map<number, PoliceReport> {
  const random = setting.random('police', year)
  const { last } = daysOfYear(year)
  const [violence, sexual, other] = volumes.victims
  // The first notification of each abused child, in random order.
  const rows = shuffledIndices(random, volumes.abusedChildren)
  const isSexual = (row: number) => kindCodes[kind[row]!] === 'SEXUAL' || kindCodes[kind[row]!] === 'DIGITAL'
  const victims = [...rows.filter(isSexual).subarray(0, sexual), ...rows.filter((row) => !isSexual(row)).subarray(0, violence + other)]
  const crimes = [...new Uint8Array(sexual).fill(1), ...shuffledLabels(random, [violence, 0, other])]
  return new Map(
    victims.map((row, index) => {
      const reportedOn = Math.min(last, day[row]! + Math.floor(exponential(random, 4)))
      // A week is the aim, two the waiting time of the example in [002].
      const waits = Math.ceil(logNormal(random, 11, 0.6))
      return [row, { crime: crimeCodes[crimes[index]!]!, reportedOn, interviewedOn: random() < 0.7 ? reportedOn + waits : null }]
    }),
  )
}

const crimeCodes = codesOf(crimeKinds)
