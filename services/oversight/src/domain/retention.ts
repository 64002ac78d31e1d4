import type { CalendarDate, RetentionRule } from '@tilsynsblik/vocabulary'

/** Statutory records of force are kept ten years; what was signed about them as long. */
export const overviewVersionRule = {
  code: 'overview-version-10-years',
  kind: 'overview_version',
  keep: { years: 10 },
  from: 'the signature of the head',
  inForceFrom: '2020-01-01',
  archiveFirst: false,
  source: 'ours: as long as the records of force it counts',
} as const satisfies RetentionRule

/** The first day on which it need not be kept any more. */
export function keptUntil(signedOn: CalendarDate, { keep }: typeof overviewVersionRule = overviewVersionRule): CalendarDate {
  return `${Number(signedOn.slice(0, 4)) + keep.years + 1}-01-01`
}
