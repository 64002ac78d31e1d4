import type { InstitutionType, OperatorKind } from '@tilsynsblik/vocabulary'
import { dayOf, type Day } from '../calendar/time.ts'
import { stagedHome } from '../demo-people.ts'
import { beta } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { shuffle } from '../random/sampling.ts'
import type { Setting } from '../setting.ts'
import { closedEarly, closeSome, openedLate } from './home-turnover.ts'
import { groupOf, homesByAuthority, type Group, type RegisteredHome } from './registered-home.ts'

/**
 * 633 homes open at the end of 2023, and each authority's number of them (I3, domain description 7). A few more closed
 * in 2021 and 2022, and some come and go from 2024; none closes in 2023, so that 290 with reports and 343 without are
 * all of them.
 */
export function homeRegister(setting: Setting): RegisteredHome[] {
  const cohort = openIn2023(setting)
  for (const year of setting.years.filter((each) => each >= 2024)) closeSome(setting, cohort, year)
  return [...cohort, ...closedEarly(setting), ...openedLate(setting)]
}

/** Types and owners (A): 357 private, 244 municipal, 32 regional; the respite homes are taken out of the institutions. */
const cohortOf2023: { type: InstitutionType; owner: OperatorKind; homes: number }[] = [
  { type: 'RESIDENCE', owner: 'PRIVATE', homes: 340 },
  { type: 'RESIDENTIAL_INSTITUTION', owner: 'MUNICIPAL', homes: 206 },
  { type: 'RESIDENTIAL_INSTITUTION', owner: 'PRIVATE', homes: 16 },
  { type: 'RESIDENTIAL_INSTITUTION', owner: 'REGIONAL', homes: 17 },
  { type: 'RESPITE', owner: 'MUNICIPAL', homes: 5 },
  { type: 'RESPITE', owner: 'PRIVATE', homes: 1 },
  { type: 'DISABILITY', owner: 'MUNICIPAL', homes: 19 },
  { type: 'DISABILITY', owner: 'REGIONAL', homes: 15 },
  { type: 'PARTLY_CLOSED', owner: 'MUNICIPAL', homes: 6 },
  { type: 'SECURE', owner: 'MUNICIPAL', homes: 8 },
]

function openIn2023(setting: Setting): RegisteredHome[] {
  const random = setting.random('home-register')
  const lines = cohortOf2023.flatMap(({ homes, ...line }) => repeated(line, homes * setting.scale))
  const groups: Group[] = ['regional', 'closedType', 'other']
  const assigned = groups.flatMap((group) => {
    const seats = homesByAuthority.flatMap((row) => repeated(row.authorityId, row[group] * setting.scale))
    const members = shuffle(
      random,
      lines.filter((line) => groupOf(line) === group),
    )
    return members.map((line, index) => ({ ...line, authorityId: seats[index]!, opens: openingDay(random), closes: null }))
  })
  return withStagedHome(shuffle(random, assigned))
}

/** Puts a regional institution under Syd where the demo expects one; it may have to trade types for that. */
function withStagedHome(homes: RegisteredHome[]): RegisteredHome[] {
  const regional = homes.filter((home) => home.owner === 'REGIONAL')
  const staged = regional.find((home) => home.authorityId === 'syd')!
  const institution = regional.find((home) => home.type === 'RESIDENTIAL_INSTITUTION')!
  ;[staged.type, institution.type] = [institution.type, staged.type]
  staged.opens = dayOf('2004-08-01')
  const others = homes.filter((home) => home !== staged)
  return others.toSpliced(stagedHome.index, 0, staged)
}

/** One in twelve opened between 2021 and September 2023. */
function openingDay(random: Random): Day {
  if (random() < 1 / 12) return dayOf('2021-01-15') + Math.floor(random() * 960)
  return dayOf('2020-12-01') - Math.floor(16_000 * beta(random, 1.2, 2.4))
}

function repeated<Item>(item: Item, times: number): Item[] {
  return Array.from({ length: times }, () => item)
}
