import type {
  CalendarDate,
  ComplaintEventWord,
  ComplaintNoticeKind,
  ComplaintRecipientKind,
  ComplaintState,
  Persona,
} from '@tilsynsblik/vocabulary'

/** Advis, before it is one: to whom, of what. The same key is told once. */
export interface ComplaintNotice {
  persona: Persona
  /** Null for the appeals board, which has the whole country. */
  scopeId: string | null
  personId: null
  kind: ComplaintNoticeKind
  complaintId: string
  sourceKey: string
}

/** As much of a complaint as says whom to tell. */
export interface NotifiedComplaint {
  id: string
  institutionId: string | null
  authorityId: string | null
  municipalityId: string
  recipientKind: ComplaintRecipientKind
  childId: string | null
}

/** A step of it, in the role in which it was taken. */
export interface ComplaintStep {
  id: string
  action: ComplaintEventWord
  role: string
}

/** The steps the child hears of on her own page: somebody has it, somebody else has it, it is decided, it is over. */
const newsToTheChild: readonly ComplaintEventWord[] = ['RECEIVED', 'FORWARDED', 'DECIDED', 'APPEAL_DECIDED', 'CLOSED']

/** States in which somebody can be late: of the other clocks the day says when something becomes possible. */
export const lateStates: readonly ComplaintState[] = ['FILED', 'RECEIVED', 'EXAMINED']

/**
 * Everything that somebody must have heard of a complaint as it stands. Of what happened before it was forwarded the earlier
 * recipient was told.
 *
 * @param steps oldest first
 */
export function noticesOf(complaint: NotifiedComplaint, steps: readonly ComplaintStep[]): ComplaintNotice[] {
  const here = steps.slice(
    Math.max(
      0,
      steps.findLastIndex(({ action }) => action === 'FORWARDED'),
    ),
  )
  const news = here.findLast(({ action }) => newsToTheChild.includes(action))
  return [
    ...here.flatMap((step) => noticesOfStep(complaint, step)),
    // One at a time, so that a child who is recognised late is not told the whole story as news.
    ...(news && complaint.childId !== null ? [notice(complaint, 'COMPLAINT_NEWS', news.id, ['child', complaint.childId])] : []),
  ]
}

/** That the recipient's clock has run out: once for each clock. */
export function overdueNotices(complaint: NotifiedComplaint & { dueOn: CalendarDate }): ComplaintNotice[] {
  return toRecipient(complaint, 'COMPLAINT_OVERDUE', `${complaint.id}@${complaint.dueOn}`)
}

function noticesOfStep(complaint: NotifiedComplaint, { id, action, role }: ComplaintStep): ComplaintNotice[] {
  const byComplainant = role === 'child' || role === 'complainant'
  switch (action) {
    case 'FILED':
      // What a caseworker has written down herself is no news to her desk.
      return byComplainant ? toRecipient(complaint, 'COMPLAINT_RECEIVED', id) : []
    case 'FORWARDED':
      return toRecipient(complaint, 'COMPLAINT_RECEIVED', id)
    case 'WORDS_ADDED':
      return toRecipient(complaint, 'WORDS_ADDED', id)
    case 'WITHDRAWN':
      return toRecipient(complaint, 'COMPLAINT_WITHDRAWN', id)
    case 'HOME_HEARD':
      return complaint.institutionId === null ? [] : [notice(complaint, 'HEARING_ASKED', id, ['manager', complaint.institutionId])]
    case 'HEARING_ANSWERED':
      return toRecipient(complaint, 'HEARING_ANSWERED', id)
    case 'APPEALED':
      return [
        notice(complaint, 'COMPLAINT_APPEALED', id, ['appeals_board', null]),
        ...(byComplainant ? toRecipient(complaint, 'COMPLAINT_APPEALED', id) : []),
      ]
    case 'APPEAL_DECIDED':
      return role === 'appeals_board' ? toRecipient(complaint, 'APPEAL_DECIDED', id) : []
    default:
      return []
  }
}

function toRecipient(complaint: NotifiedComplaint, kind: ComplaintNoticeKind, key: string): ComplaintNotice[] {
  const { recipientKind, municipalityId, authorityId } = complaint
  if (recipientKind === 'MUNICIPALITY') return [notice(complaint, kind, key, ['caseworker', municipalityId])]
  return authorityId === null
    ? []
    : (['supervisor', 'authority_head'] as const).map((persona) => notice(complaint, kind, key, [persona, authorityId]))
}

function notice(
  { id }: NotifiedComplaint,
  kind: ComplaintNoticeKind,
  key: string,
  [persona, scopeId]: [Persona, string | null],
): ComplaintNotice {
  return { persona, scopeId, personId: null, kind, complaintId: id, sourceKey: `${kind}@${key}@${persona}` }
}
