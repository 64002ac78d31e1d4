import type { RetentionRule } from '@tilsynsblik/vocabulary'

const draftDays = 90

/** How long the words of a report are kept here. What is counted of it, under a pseudonym, stays. */
export const retention = {
  draft: {
    code: 'report-draft-90-days',
    kind: 'report_draft',
    keep: { days: draftDays },
    from: 'last saved',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: "ours: what was never registered is nobody's record, and its purpose ended with the deadline",
  },
  /** Kept with a report that is there already, and never made a part of it. What is kept with a draft lives and goes with it. */
  unfiledAttachment: {
    code: 'attachment-never-filed-30-days',
    kind: 'report_attachment',
    keep: { days: 30 },
    from: 'brought',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: "ours: a file that nobody made part of a report is nobody's record",
  },
  /** The report stays as voided, with its reason: that is the correction. The words are about a child it never concerned. */
  wrongChild: {
    code: 'wrong-child-30-days',
    kind: 'incident',
    keep: { days: 30 },
    from: 'voided',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: 'ours: GDPR 5.1 d; a month for whoever got a copy to take it out',
  },
  report: {
    code: 'report-10-years',
    kind: 'incident',
    keep: { years: 10 },
    from: 'the day of the episode',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: 'ours, until the controller decides: a home erases when the purpose ends; the municipality keeps its own copy',
  },
} as const satisfies Record<string, RetentionRule>

/**
 * A draft that was last saved before this is written no more. It is a day before its words go, so that nobody writes with a key while it
 * is destroyed: what was acknowledged then would be read by nobody.
 */
export function draftEndsAt(now: Date): Date {
  return new Date(now.getTime() - (draftDays - 1) * 24 * 60 * 60 * 1000)
}
