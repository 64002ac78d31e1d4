import type { CalendarDate, Quarter, RetentionRule } from '@tilsynsblik/vocabulary'

/** How long what is made of the quarters is kept. The row policies say the same again. */
export const retention = {
  /** Statutory records of force are kept ten years; what was signed about them as long. */
  version: {
    code: 'overview-version-10-years',
    kind: 'overview_version',
    keep: { years: 10 },
    from: 'the signature of the head',
    inForceFrom: '2020-01-01',
    archiveFirst: false,
    source: 'ours: as long as the records of force it counts',
  },
  /** What homes answered, the department wrote and nobody signed, or signed elsewhere. The department's own figures stay. */
  workingCopy: {
    code: 'overview-working-copy-3-years',
    kind: 'quarterly_overview',
    keep: { years: 3 },
    from: 'the end of the quarter',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: 'ours: GDPR 5.1 e; a quarter is corrected for two years, and what was signed of it is kept by itself',
  },
  /** What did not wait for the quarter, and what was agreed about it. */
  alarm: {
    code: 'use-alarm-10-years',
    kind: 'use_alarm',
    keep: { years: 10 },
    from: 'the end of its quarter',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: 'ours: as long as the records of force it is about',
  },
  year: {
    code: 'yearly-orientation-10-years',
    kind: 'yearly_orientation',
    keep: { years: 10 },
    from: 'the day it was compiled',
    inForceFrom: '2026-11-23',
    archiveFirst: false,
    source: 'ours: as long as the signed quarters it is compiled from',
  },
} as const satisfies Record<string, RetentionRule>

type YearsRule = RetentionRule & { keep: { years: number } }

/** The first day on which it need not be kept any more. */
export function keptUntil(day: CalendarDate, { keep }: YearsRule): CalendarDate {
  return `${Number(day.slice(0, 4)) + keep.years + 1}-01-01`
}

/** The newest quarter of which it need not be kept any more. */
export function lastPastQuarter(today: CalendarDate, { keep }: YearsRule): Quarter {
  return `${Number(today.slice(0, 4)) - keep.years - 1}K4`
}
