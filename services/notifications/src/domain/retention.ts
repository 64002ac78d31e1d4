import type { RetentionRule } from '@tilsynsblik/vocabulary'

/** How long the words of a case are kept here. What is counted of it, under a pseudonym, stays. */
export const caseRetention: RetentionRule = {
  code: 'notification-10-years',
  kind: 'notification_case',
  keep: { years: 10 },
  from: 'closed',
  inForceFrom: '2026-11-23',
  archiveFirst: true,
  source: 'arkivloven: a municipality hands its cases about children over before they are erased; ten years are ours, until it decides',
}
