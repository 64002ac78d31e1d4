import { defineEntity, p } from '@mikro-orm/core'
import { noticePolicies, noticeProperties } from '@tilsynsblik/service-kit'
import { codesOf, complaintNoticeKinds } from '@tilsynsblik/vocabulary'

/** What was forwarded, or recognised as another child's by mistake, is nobody's news but theirs who may see it now. */
const isSeen = 'exists (select from complaint where complaint.id = notice.complaint_id)'

/** Advis: that something waits in a complaint. Ids only. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: { ...noticeProperties, kind: p.enum(() => codesOf(complaintNoticeKinds)), complaintId: p.uuid() },
  indexes: [{ properties: ['persona', 'scopeId', 'createdAt'] }, { properties: ['createdAt'] }],
  rowLevelSecurity: 'force',
  policies: noticePolicies('complaints', {
    caseworker: isSeen,
    supervisor: isSeen,
    authority_head: isSeen,
    manager: isSeen,
    appeals_board: isSeen,
    child: isSeen,
  }),
})
