import {
  complaintNoticeKinds,
  noticeKinds,
  notificationNoticeKinds,
  overviewNoticeKinds,
  overviewNoticePath,
  quarterOfOverview,
  type GlassNotice,
  type Persona,
} from '@tilsynsblik/vocabulary'
import type { NoticeListQuery } from '../../graphql/graphql.ts'
import type { Part } from '../../gateway/registered-query.ts'
import type { Spoken } from '../../language/language.tsx'
import { hrefOf } from '../../ui/href.ts'
import { complaintHref } from '../complaints/complaint-href.ts'
import { homeHref } from '../home/home-search.ts'
import { caseHref } from '../notifications/case-href.ts'
import { reportHref } from '../report/report-search.ts'

/** The registers that have notices, and the gateway's own of broken glass. */
export type NoticeRegister = Extract<Part, 'incidents' | 'complaints' | 'notifications' | 'oversight'> | 'brokenGlass'

/** What the registers answered, and what the gateway did. */
export type ToldNotices = Partial<NoticeListQuery> & { glassNotices?: readonly GlassNotice[] | null }

/** One notice of whichever register, in the reader's words, and where it leads. */
export interface ListedNotice {
  id: string
  register: NoticeRegister
  name: string
  href: string | undefined
  createdAt: string
  readAt: string | null
}

/** Those of all registers in one list: unread first, newest first. */
export function listedNotices(
  data: ToldNotices,
  { t, word, format }: Pick<Spoken, 't' | 'word' | 'format'>,
  persona: Persona,
): ListedNotice[] {
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
    ...(data.editionNotices ?? []).map((notice) => ({
      ...common(notice),
      register: 'oversight' as const,
      name: t.notices.editionOpened(notice.edition),
      href: hrefOf('/land', { udgave: String(notice.edition) }),
    })),
    ...(data.overviewNotices ?? []).map((notice) => ({
      ...common(notice),
      register: 'oversight' as const,
      name: `${word(overviewNoticeKinds, notice.kind)}: ${format.quarter(quarterOfOverview(notice.overviewId))}`,
      href: overviewNoticePath(notice, persona),
    })),
    ...(data.glassNotices ?? []).map((notice) => ({
      ...common(notice),
      register: 'brokenGlass' as const,
      name: persona === 'manager' ? t.notices.homeOpened : t.notices.glassBroken,
      // A home does not judge who opened it; the others do.
      href: persona === 'manager' ? undefined : '/noedadgang',
    })),
  ].toSorted((one, other) => Number(one.readAt !== null) - Number(other.readAt !== null) || (one.createdAt < other.createdAt ? 1 : -1))
}
