import type { RetentionRule } from '@tilsynsblik/vocabulary'

/** How long the words of a complaint are kept here. What is counted of it, under a pseudonym, stays. */
export const complaintRetention: RetentionRule = {
  code: 'complaint-10-years',
  kind: 'complaint',
  keep: { years: 10 },
  from: 'the last step of its life',
  inForceFrom: '2026-11-23',
  archiveFirst: true,
  source: 'arkivloven: a municipality hands its cases about children over before they are erased; ten years are ours, until it decides',
}
