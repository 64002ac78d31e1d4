import type { NotificationAction, NotificationNoticeKind, Persona, ProcessStepCode } from '@tilsynsblik/vocabulary'

/** Advis, before it is one: to whom, of what. The same key is told once. */
export interface CaseNotice {
  persona: Persona
  scopeId: string
  personId: string | null
  kind: NotificationNoticeKind
  notificationId: string
  /** The home it is about, for those who may know that and not more. */
  institutionId: string | null
  sourceKey: string
}

/** As much of a case as says whom to tell. */
export interface NotifiedCase {
  id: string
  municipalityId: string
  childId: string | null
  fromInstitutionId: string | null
  notifiedBy: string | null
  institutionId: string | null
  /** Of the home it is about, once they have been told. */
  authorityId: string | null
  adviser: string | null
  secondAdviser: string | null
  hasFeedback: boolean
}

/** A step of it, and who took it; of what was written at it the platform knows nothing. */
export interface CaseStep {
  id: string
  action: NotificationAction | 'RECEIVED' | 'AUTHORITY_TOLD'
  by: string
}

/** The steps the child hears of on her own page; the others she was part of, or is told by a person. */
const newsToTheChild: readonly CaseStep['action'][] = ['DECIDE', 'START_SUPPORT']

/** How long before the 24 hours are over somebody is reminded of them (product). */
export const nearMs = 4 * 3_600_000

/**
 * Everything that somebody must have heard of a case as it stands.
 *
 * @param steps oldest first
 */
export function noticesOf(standing: NotifiedCase, steps: readonly CaseStep[]): CaseNotice[] {
  const handOver = steps.findLast(({ action }) => action === 'HAND_OVER')
  return [...steps.flatMap((step) => noticesOfStep(standing, step)), ...(handOver ? ofHandOver(standing, handOver) : [])]
}

/** A clock of a case that runs out, or has: each told once, to all who could do something about it. */
export function clockNotices(
  { id, municipalityId, dueAt, dueStep }: Pick<NotifiedCase, 'id' | 'municipalityId'> & { dueAt: string | Date; dueStep: ProcessStepCode },
  now: Date,
): CaseNotice[] {
  const due = new Date(dueAt)
  const kind = due < now ? 'DEADLINE_PASSED' : dueStep === 'ASSESSMENT' ? 'DEADLINE_NEAR' : null
  if (kind === null) return []
  return [notice({ id }, kind, `${id}@${dueStep}@${due.toISOString()}`, { persona: 'caseworker', scopeId: municipalityId })]
}

function noticesOfStep(standing: NotifiedCase, { id, action }: CaseStep): CaseNotice[] {
  const { childId, fromInstitutionId, authorityId, institutionId, municipalityId } = standing
  switch (action) {
    case 'RECEIVED':
      // What a caseworker has written down herself is no news to her desk.
      return fromInstitutionId === null
        ? []
        : [notice(standing, 'NOTIFICATION_RECEIVED', id, { persona: 'caseworker', scopeId: municipalityId })]
    case 'AUTHORITY_TOLD':
      return authorityId === null
        ? []
        : (['supervisor', 'authority_head'] as const).map((persona) =>
            notice(standing, 'HOME_CONCERNED', id, { persona, scopeId: authorityId, institutionId }),
          )
    case 'SEND_RECEIPT':
      return toNotifier(standing, 'RECEIPT_SENT', id)
    case 'CLOSE':
      return standing.hasFeedback ? toNotifier(standing, 'FEEDBACK_SENT', id) : []
    default:
      return childId !== null && newsToTheChild.includes(action)
        ? [notice(standing, 'CASE_NEWS', id, { persona: 'child', scopeId: childId })]
        : []
  }
}

/** To whom it belongs now; who took it over by her own hand knows. */
function ofHandOver(standing: NotifiedCase, { id, by }: CaseStep): CaseNotice[] {
  const { adviser, secondAdviser, municipalityId } = standing
  const to = (personId: string) => ({ persona: 'caseworker' as const, scopeId: municipalityId, personId })
  return [
    ...(adviser !== null && adviser !== by ? [notice(standing, 'HANDED_OVER', `${id}@${adviser}`, to(adviser))] : []),
    ...(secondAdviser !== null && secondAdviser !== by
      ? [notice(standing, 'SECOND_ADVISER', `${standing.id}@${secondAdviser}`, to(secondAdviser))]
      : []),
  ]
}

/** A colleague of a home; whether staff or its manager, the persona in which she asks will say. */
function toNotifier(standing: NotifiedCase, kind: NotificationNoticeKind, key: string): CaseNotice[] {
  const { fromInstitutionId, notifiedBy } = standing
  if (fromInstitutionId === null || notifiedBy === null) return []
  return (['staff', 'manager'] as const).map((persona) =>
    notice(standing, kind, key, { persona, scopeId: fromInstitutionId, personId: notifiedBy }),
  )
}

function notice(
  { id }: Pick<NotifiedCase, 'id'>,
  kind: NotificationNoticeKind,
  key: string,
  to: { persona: Persona; scopeId: string; personId?: string; institutionId?: string | null },
): CaseNotice {
  return { personId: null, institutionId: null, ...to, kind, notificationId: id, sourceKey: `${kind}@${key}@${to.persona}` }
}
