import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, quarterOf } from '@tilsynsblik/vocabulary'
import type { FoundAlarm } from '../domain/use-alarms.ts'
import { tellOfOverviews } from './tell-overviews.ts'

/** Opens the alarms that are news: one of a kind for a home in a quarter. Found again, it is the same. */
export async function openUseAlarms(ctx: ServiceContext, found: readonly FoundAlarm[], now: Date): Promise<number> {
  if (found.length === 0) return 0
  const today = calendarDateOf(now)
  const quarter = quarterOf(today)
  const known = await ctx.read<{ key: string }>(`select institution_id || '/' || kind as key from use_alarm where quarter = $1`, [quarter])
  const keys = new Set(known.map(({ key }) => key))
  const news = found.filter(({ institutionId, kind }) => !keys.has(`${institutionId}/${kind}`))
  if (news.length === 0) return 0
  return ctx.write(
    'use-alarm.open',
    { kind: 'use_alarm', ids: news.map(({ institutionId, kind }) => `${institutionId}/${kind}@${quarter}`) },
    async (tx) => {
      await tellOfOverviews(tx)
      return insertRows(
        tx,
        'use_alarm',
        {
          id: news.map(() => crypto.randomUUID()),
          department_id: news.map(({ departmentId }) => departmentId),
          institution_id: news.map(({ institutionId }) => institutionId),
          institution_name: news.map(({ institutionName }) => institutionName),
          kind: news.map(({ kind }) => kind),
          quarter: news.map(() => quarter),
          found_on: news.map(() => today),
          from_day: news.map(({ from }) => from),
          to_day: news.map(({ to }) => to),
          observed: news.map(({ observed }) => observed),
          expected: news.map(({ expected }) => expected),
          evidence: news.map(({ value }) => value),
          threshold: news.map(({ limit }) => limit),
        },
        ['institution_id', 'kind', 'quarter'],
      )
    },
  )
}
