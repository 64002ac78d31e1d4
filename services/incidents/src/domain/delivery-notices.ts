import type { NoticeKind, Persona, RecipientKind } from '@tilsynsblik/vocabulary'
import type { PlannedDelivery, StandingDelivery } from './delivery-plan.ts'
import { isSent } from './delivery-plan.ts'
import type { FollowedReport } from './recipients.ts'

/** Advis, before it is one: to whom, of what. The same key is told once. */
export interface NewNotice {
  persona: Persona
  scopeId: string
  /** When it is for one person only. */
  personId: string | null
  kind: NoticeKind
  incidentId: string | null
  institutionId: string
  sourceKey: string
}

/** An answer that was filed on the report. */
export interface FiledFeedback {
  id: string
  from: RecipientKind
}

type Copy = Pick<StandingDelivery, 'recipient' | 'recipientId' | 'version' | 'state'>

/** Everything that somebody must have heard of a report as it stands. */
export function noticesOf(
  report: FollowedReport,
  { copies, feedback }: { copies: readonly (StandingDelivery | PlannedDelivery)[]; feedback: readonly FiledFeedback[] },
): NewNotice[] {
  return [
    ...ofTheHome(report),
    ...(report.crimeSuspected && report.state !== 'VOIDED' ? ofCrime(report) : []),
    ...copies.filter(isSent).flatMap((copy) => noticesOfCopy(report, copy, copies)),
    ...feedback.flatMap((answer) => ofFeedback(report, answer)),
  ]
}

/** A copy that arrived: new, corrected, or of a report that is void. */
export function noticesOfCopy(report: FollowedReport, copy: Copy, copies: readonly Copy[]): NewNotice[] {
  const before = copies.filter((own) => own.recipient === copy.recipient && own.version < copy.version && isSent(own))
  // Version 0 is the word of a crime suspected from a draft: what follows it is the report, and no correction.
  const earlier = before.some(({ version }) => version > 0)
  const kind = report.state === 'VOIDED' ? 'REPORT_VOIDED' : earlier ? 'REPORT_CORRECTED' : 'REPORT_RECEIVED'
  // Of a suspected crime those two hear in a louder word; from a draft they heard it before there was a report.
  if (
    kind === 'REPORT_RECEIVED' &&
    report.crimeSuspected &&
    before.length === 0 &&
    (copy.recipient === 'AUTHORITY' || copy.recipient === 'ADMINISTRATION')
  )
    return []
  // Void is void whichever version one had.
  const which = kind === 'REPORT_VOIDED' ? '' : `@${copy.version}`
  return audienceOf(report, copy).map(([persona, scopeId]) =>
    notice(report, kind, `${copy.recipient}@${persona}${which}`, { persona, scopeId }),
  )
}

/** That a copy did not arrive, however often it was tried. Tried again by hand, it may fail again. */
export function failureNotice(
  { id, incidentId, institutionId }: { id: string; incidentId: string; institutionId: string },
  now: Date,
): NewNotice {
  return {
    persona: 'manager',
    scopeId: institutionId,
    personId: null,
    kind: 'DELIVERY_FAILED',
    incidentId,
    institutionId,
    sourceKey: `DELIVERY_FAILED@${id}@${now.toISOString()}`,
  }
}

function ofTheHome(report: FollowedReport): NewNotice[] {
  const { state, version, institutionId, authorId } = report
  if (state === 'REGISTERED') return [notice(report, 'APPROVAL_WAITS', `${version}`, { persona: 'manager', scopeId: institutionId })]
  if (state === 'RETURNED')
    return [
      // Whoever wrote it is staff, or the manager in their place.
      notice(report, 'REPORT_RETURNED', `staff@${version}`, { persona: 'staff', scopeId: institutionId, personId: authorId }),
      notice(report, 'REPORT_RETURNED', `manager@${version}`, { persona: 'manager', scopeId: institutionId, personId: authorId }),
    ]
  return []
}

function ofCrime(report: FollowedReport): NewNotice[] {
  // The consultant is of the administration too, and reads what the head of department does not.
  return (['AUTHORITY', 'ADMINISTRATION', 'CONSULTANT'] as const).flatMap((recipient) =>
    audienceOf(report, { recipient, recipientId: null }).map(([persona, scopeId]) =>
      notice(report, 'CRIME_SUSPECTED', persona, { persona, scopeId }),
    ),
  )
}

function ofFeedback(report: FollowedReport, { id, from }: FiledFeedback): NewNotice[] {
  const { institutionId, departmentId } = report
  return [
    notice(report, 'FEEDBACK_RECEIVED', `${id}@manager`, { persona: 'manager', scopeId: institutionId }),
    ...(departmentId !== null && from !== 'CONSULTANT'
      ? [notice(report, 'FEEDBACK_RECEIVED', `${id}@consultant`, { persona: 'consultant', scopeId: departmentId })]
      : []),
  ]
}

/** Who here reads what comes to a recipient. */
function audienceOf(
  { authorityId, departmentId }: FollowedReport,
  { recipient, recipientId }: Pick<Copy, 'recipient' | 'recipientId'>,
): [Persona, string][] {
  switch (recipient) {
    case 'ACTING_MUNICIPALITY':
    case 'LOCATION_MUNICIPALITY':
      return recipientId === null ? [] : [['caseworker', recipientId]]
    case 'AUTHORITY':
      return [
        ['supervisor', authorityId],
        ['authority_head', authorityId],
      ]
    case 'DEPARTMENT':
    case 'ADMINISTRATION':
      return departmentId === null ? [] : [['department_head', departmentId]]
    case 'CONSULTANT':
      return departmentId === null ? [] : [['consultant', departmentId]]
    // A guardian has no account here.
    default:
      return []
  }
}

function notice(
  { id, institutionId }: FollowedReport,
  kind: NoticeKind,
  key: string,
  to: { persona: Persona; scopeId: string; personId?: string },
): NewNotice {
  return { personId: null, ...to, kind, incidentId: id, institutionId, sourceKey: `${kind}@${id}@${key}` }
}
