import { ruleInForce, type ChildAccount } from '@tilsynsblik/vocabulary'
import { dateText, type Minute } from '../calendar/time.ts'
import { logNormal } from '../random/distributions.ts'
import type { Random } from '../random/rng.ts'
import { topIndices, weighted } from '../random/sampling.ts'
import { publishedFigures, rules } from '../reference.ts'
import type { Setting } from '../setting.ts'
import type { Episode } from './episodes.ts'

/** What became of the child's account; `received` is null unless it is attached. */
export interface AccountGiven {
  account: ChildAccount
  received: Minute | null
}

/**
 * The child's account of every episode of a year. The number attached is exact, 1,904 of the 5,289 in 2023 (I4), and
 * which ones follows the home: some ask every child, some hardly any.
 */
export function accountsOf(setting: Setting, year: number, episodes: Episode[]): AccountGiven[] {
  const random = setting.random('child-account', year)
  const leanings = episodes.map(({ home, day }) => {
    const share = home.character.accountShare
    return logit(share) + logit(1 - random()) + (accountIsMandatory(day) ? 0.8 : 0)
  })
  const attached = new Set(topIndices(leanings, Math.round(shareAttached(year) * episodes.length)))
  return episodes.map(({ day, minute }, index) => {
    const received = minute + Math.min(60 * 1440, 15 + Math.round(logNormal(random, 1.5 * 1440, 0.9)))
    const reason = reasonFor(random, accountIsMandatory(day))
    if (!attached.has(index)) return { account: reason, received: null }
    return received <= setting.now ? { account: 'ATTACHED', received } : { account: 'TO_FOLLOW', received: null }
  })
}

/** The dated rule of recommendation 3 [000]: from July 2025 the form demands an account or a reason. */
function accountIsMandatory(day: number): boolean {
  return ruleInForce(rules, 'incident.childAccount', dateText(day))!.value !== 'optional-attachment'
}

/** 36 % in 2023; the other years (A). */
function shareAttached(year: number): number {
  const published = publishedFigures.find(({ id }) => id === 'I4')!.published as number
  return { 2021: 0.34, 2022: 0.35, 2023: published, 2024: 0.365, 2025: 0.4 }[year] ?? 0.47
}

const reasons: ChildAccount[] = ['DECLINED', 'TO_FOLLOW', 'NO_OPPORTUNITY', 'CANNOT_COMMUNICATE', 'OTHER']
const drawReason = weighted([46, 18, 20, 10, 6])

/** Before the rule the form seldom asked why; after it a few still leave it open (A, and a defect to be found). */
function reasonFor(random: Random, mandatory: boolean): ChildAccount {
  const silent = random() < (mandatory ? 0.02 : 0.7)
  const reason = reasons[drawReason(random)]!
  return silent ? 'UNKNOWN' : reason
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}
