import { addNotices, untold, type Job } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { wishMails } from '../commands/notice-followers.ts'
import { readersByMail } from '../domain/notice-mail.ts'
import { oldestToFreeze } from '../domain/overview-life.ts'
import { alarmNotices, noticesOf } from '../domain/overview-notices.ts'
import { noticeFollowers } from '../queries/notice-followers.ts'
import { alarmsToTell, overviewsToTell } from '../queries/overview-notices.ts'

/**
 * Tells whom a quarter waits for, and of what does not wait for it, on the page and to who wants it by mail: asked for with each step,
 * and every ten minutes. It asks what is untold, not what happened, so a run that was killed is made good by the next.
 */
export const tellOverviews: Job = {
  name: 'tell-overviews',
  at: '*/10 * * * *',
  async run(ctx) {
    const now = new Date()
    const oldest = oldestToFreeze(lastClosedQuarter(now))
    const [overviews, alarms] = [await overviewsToTell(ctx, oldest), await alarmsToTell(ctx, oldest)]
    const notices = await untold(ctx, [...alarms.flatMap(alarmNotices), ...overviews.flatMap(noticesOf)])
    if (notices.length === 0) return
    const about = {
      department_id: notices.map(({ departmentId }) => departmentId),
      quarter: notices.map(({ quarter }) => quarter),
      institution_id: notices.map(({ institutionId }) => institutionId),
    }
    const ids = [...new Set(notices.map(({ departmentId, quarter }) => `${departmentId}@${quarter}`))]
    const mails = readersByMail(notices, await noticeFollowers(ctx, 'QUARTERS')).map(({ notice, follower }) => ({
      ...follower,
      about: 'QUARTERS' as const,
      kind: notice.kind,
      overviewId: `${notice.departmentId}@${notice.quarter}`,
      sourceKey: notice.sourceKey,
    }))
    await ctx.write('overview.notify', { kind: 'quarterly_overview', ids }, async (tx) => {
      await addNotices(tx, notices, about, now)
      await wishMails(tx, mails)
    })
  },
}
