import type { InstitutionType } from '@tilsynsblik/vocabulary'
import { demoPeople } from '../demo-people.ts'
import { childDays, type Denmark } from '../denmark.ts'
import { normal } from '../random/distributions.ts'
import { multinomial, topIndices } from '../random/sampling.ts'
import { publishedCount } from '../reference.ts'
import { daysOfYear } from '../setting.ts'

/**
 * Reports of each home in `year`, by index. 2023 has 5,289 in exactly 290 homes (I1, I2): one each, the rest by
 * child-days, type and the home's own tendency. The other years follow a trend (A), with the same homes mostly.
 */
export function incidentCounts(denmark: Denmark, year: number): Int32Array {
  const { setting, homes } = denmark
  const { first, last } = daysOfYear(year)
  const exposure = homes.map((home) => childDays(denmark, home, first, last + 1) * typeFactor[home.type])
  // Streams of their own: homes that open in later years must not shift the draws that follow.
  const changes = setting.random('incident-reporting', year)
  const random = setting.random('incident-count', year)
  const scores = homes.map(({ character, departmentId }, index) => {
    const change = year === 2023 ? 0 : 0.4 * normal(changes)
    // The department of the demo has something to read about each of its homes.
    const staged = departmentId === demoPeople.departmentId ? 20 : 0
    return 0.8 * Math.log(exposure[index]!) + character.reporting + change + staged
  })
  const trend = trendOf(year)
  const reporters = topIndices(scores, Math.round(publishedCount('I2') * (1 + trend / 2)) * setting.scale)
  const weights = reporters.map((index) => exposure[index]! * homes[index]!.character.tendency * Math.exp(0.15 * normal(random)))
  const total = Math.round(publishedCount('I1') * (1 + trend)) * setting.scale
  const more = multinomial(random, total - reporters.length, weights)
  const counts = new Int32Array(homes.length)
  reporters.forEach((index, at) => (counts[index] = 1 + more[at]!))
  return counts
}

/** Force per child-day against a residential institution (A). */
const typeFactor: Record<InstitutionType, number> = {
  RESIDENCE: 0.75,
  RESIDENTIAL_INSTITUTION: 1,
  DISABILITY: 1.6,
  PARTLY_CLOSED: 2.5,
  SECURE: 4,
  RESPITE: 0.5,
}

/** Reports against 2023 (A): only 2023 is published. */
function trendOf(year: number): number {
  return { 2021: -0.04, 2022: -0.02, 2023: 0, 2024: 0.01 }[year] ?? -0.01
}
