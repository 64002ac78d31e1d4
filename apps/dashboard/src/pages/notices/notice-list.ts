import { complaintNoticeKinds, noticeKinds, notificationNoticeKinds, type Persona } from '@tilsynsblik/vocabulary'
import type { NoticeListQuery } from '../../graphql/graphql.ts'
import type { Part } from '../../gateway/registered-query.ts'
import { complaintHref } from '../complaints/complaint-href.ts'
import { homeHref } from '../home/home-search.ts'
import { caseHref } from '../notifications/case-href.ts'
import { reportHref } from '../report/report-search.ts'

/** The registers that have notices. */
export type NoticeRegister = Extract<Part, 'incidents' | 'complaints' | 'notifications'>

/** One notice of whichever register, in the reader's words, and where it leads. */
export interface ListedNotice {
  id: string
  register: NoticeRegister
  name: string
  href: string | undefined
  createdAt: string
  readAt: string | null
}

type Word = <Code extends string>(list: readonly { code: Code; da: string; en: string }[], code: Code) => string

/** Those of all registers in one list: unread first, newest first. */
export function listedNotices(data: NoticeListQuery, word: Word, persona: Persona): ListedNotice[] {
  const common = ({ id, createdAt, readAt }: { id: string; createdAt: string; readAt?: string | null }) => ({
    id,
    createdAt,
    readAt: readAt ?? null,
  })
  return [
    ...(data.notices ?? []).map((notice) => ({
      ...common(notice),
      register: 'incidents' as const,
      name: word(noticeKinds, notice.kind),
      href:
        notice.kind === 'NIL_RETURN_DUE'
          ? '/indberettet'
          : notice.incidentId
            ? reportHref(notice.incidentId, { hjem: notice.institutionId })
            : undefined,
    })),
    ...(data.complaintNotices ?? []).map((notice) => ({
      ...common(notice),
      register: 'complaints' as const,
      name: word(complaintNoticeKinds, notice.kind),
      // The home has the questions, and not the case.
      href: persona === 'manager' ? '/hoeringer' : complaintHref(notice.complaintId),
    })),
    ...(data.notificationNotices ?? []).map((notice) => ({
      ...common(notice),
      register: 'notifications' as const,
      name: word(notificationNoticeKinds, notice.kind),
      href:
        persona === 'caseworker'
          ? caseHref(notice.notificationId)
          : notice.institutionId
            ? homeHref(notice.institutionId)
            : '/underretninger',
    })),
  ].toSorted((one, other) => Number(one.readAt !== null) - Number(other.readAt !== null) || (one.createdAt < other.createdAt ? 1 : -1))
}
