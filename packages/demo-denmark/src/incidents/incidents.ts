import { ruleInForce, type GuidanceAnswer, type Injury } from '@tilsynsblik/vocabulary'
import { dateText, type Day, type Minute } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { logNormal } from '../random/distributions.ts'
import { uuid, type Random } from '../random/rng.ts'
import { rules } from '../reference.ts'
import { accountsOf, type AccountGiven } from './child-accounts.ts'
import { episodesOf, type Episode } from './episodes.ts'
import { injuriesOf } from './injuries.ts'
import { measuresOf, type Measure } from './measures.ts'

/** A report of an episode. */
export interface Incident extends Episode, AccountGiven {
  id: string
  measures: Measure[]
  registered: Minute
  deadline: Minute
  guidance: GuidanceAnswer
  crimeSuspected: boolean
  injury: Injury
  sourceKey: string
}

/** All reports of `year`, also those that are still to come at `now`. */
export function incidentsOf(denmark: Denmark, year: number): Incident[] {
  const { setting } = denmark
  const episodes = episodesOf(denmark, year)
  const accounts = accountsOf(setting, year, episodes)
  const injuries = injuriesOf(setting, year, episodes.length)
  const ids = setting.random('incident-id', year)
  const random = setting.random('incident', year)
  return episodes.map((episode, index) => {
    const hours = deadlineHours(episode.day)
    const measures = measuresOf(random, episode.home)
    return {
      ...episode,
      ...accounts[index]!,
      id: uuid(ids),
      measures,
      registered: episode.minute + minutesOf(measures) + registrationDelay(random, episode, hours),
      deadline: episode.minute + 60 * hours,
      guidance: guidanceFor(random, year, episode.day),
      crimeSuspected: random() < 0.008,
      injury: injuries[index]!,
      sourceKey: `demo:incident:${year}:${String(index + 1).padStart(6, '0')}`,
    }
  })
}

export function minutesOf(measures: Measure[]): number {
  return measures.reduce((sum, { minutes }) => sum + minutes, 0)
}

export function deadlineHours(day: Day): number {
  return ruleInForce(rules, 'incident.registrationDeadlineHours', dateText(day))!.value as number
}

/** 92 % within 24 hours, 96 % within 72 (A); at most three weeks. */
function registrationDelay(random: Random, { home }: Episode, hours: number): Minute {
  const median = hours === 24 ? 5 : 9
  const sigma = hours === 24 ? 1.1 : 1.2
  const delay = 60 * logNormal(random, median, sigma) * home.character.slowness
  return Math.min(21 * 1440, Math.ceil(delay))
}

/** Given to 61 % of the children whose form asked in 2023, three points more each year; seldom asked before the rule (A). */
function guidanceFor(random: Random, year: number, day: Day): GuidanceAnswer {
  const isField = ruleInForce(rules, 'incident.complaintGuidanceGiven', dateText(day))!.value !== 'not a field'
  const asked = random() < (isField ? 0.96 : 0.3)
  const given = random() < Math.min(0.8, 0.61 + 0.03 * (year - 2023))
  if (!asked) return 'UNKNOWN'
  return given ? 'YES' : 'NO'
}
