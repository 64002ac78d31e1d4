/** The eight indicators. In all of them more is more reason to visit. */
export const indicatorNames = [
  'force',
  'notPermitted',
  'complaints',
  'notifications',
  'late',
  'noAccount',
  'turnover',
  'uncertified',
] as const
export type IndicatorName = (typeof indicatorNames)[number]

/** Events per child-day, force within the home's peer group, voices from outside against all homes. */
export type RateIndicator = 'force' | 'complaints' | 'notifications'
export const rateIndicators: readonly RateIndicator[] = ['force', 'complaints', 'notifications']

/** Parts of the home's own reports, against all homes. */
export type ShareIndicator = 'notPermitted' | 'late' | 'noAccount'
export const shareIndicators: readonly ShareIndicator[] = ['notPermitted', 'late', 'noAccount']

/** Delivered once a year by the home, within its peer group. */
export type StaffIndicator = 'turnover' | 'uncertified'
export const staffIndicators: readonly StaffIndicator[] = ['turnover', 'uncertified']

export const domainNames = ['force', 'voices', 'rights', 'organisation'] as const
export type DomainName = (typeof domainNames)[number]

export const byName = <Name extends string, T>(names: readonly Name[], value: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, T>
