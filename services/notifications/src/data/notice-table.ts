import { defineEntity, p } from '@mikro-orm/core'
import { noticePolicies, noticeProperties } from '@tilsynsblik/service-kit'
import { codesOf, notificationNoticeKinds } from '@tilsynsblik/vocabulary'

/** Nobody hears of what is not theirs to see now: a child not of a case that a suspected adult may read with her. */
const ofCase = 'exists (select from notification_case where notification_case.id = notice.notification_id)'
const ofRow = 'exists (select from notification where notification.id = notice.notification_id)'

/** Advis: that something waits in a case. Ids only. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...noticeProperties,
    kind: p.enum(() => codesOf(notificationNoticeKinds)),
    notificationId: p.uuid(),
    institutionId: p.text().nullable(),
  },
  indexes: [{ properties: ['persona', 'scopeId', 'createdAt'] }, { properties: ['createdAt'] }],
  rowLevelSecurity: 'force',
  policies: noticePolicies('notifications', {
    caseworker: ofCase,
    staff: ofCase,
    manager: ofCase,
    child: ofCase,
    supervisor: ofRow,
    authority_head: ofRow,
  }),
})
