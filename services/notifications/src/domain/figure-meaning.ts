import type { FrozenCell } from '@tilsynsblik/statistics'
import { codesOf, concernKinds, crimeKinds, notifiers, supportKinds } from '@tilsynsblik/vocabulary'
import { abuse, assessments, concern, none, receipts } from './published.ts'

// What each published number counts, for whoever wants to know what follows from it. Three views of the same notifications:
// what one view tells apart, another never does, so that what lies between them is joined by quarter, kind and notifier alone.

const abuseKinds = codesOf(concernKinds).filter((kind) => kind !== 'CONCERN')
const known = [
  { code: 'kind', categories: codesOf(concernKinds) },
  { code: 'notifier', categories: codesOf(notifiers) },
]
const views = {
  'notifications-and-support': [{ code: 'support', categories: [...codesOf(supportKinds), none] }],
  'notifications-in-time': [
    { code: 'assessment', categories: assessments },
    { code: 'receipt', categories: receipts },
  ],
  // A child is counted by its first notification of the year.
  'notified-children': [
    { code: 'first', categories: ['yes', 'no'] },
    { code: 'crime', categories: [...codesOf(crimeKinds), none] },
  ],
}

export const notificationPopulations = Object.entries(views).map(([code, own]) => ({
  code,
  attributes: [...known, ...own],
}))

/** Of which notifications a table tells, and by what. */
const variables: Record<string, { kind: string[]; variable: string }> = {
  ...Object.fromEntries(abuse.tables.map(({ code, variable }) => [code, { kind: abuseKinds, variable: variable.code }])),
  ...Object.fromEntries(concern.tables.map(({ code, variable }) => [code, { kind: ['CONCERN'], variable: variable.code }])),
  'notifications-by-notifier': { kind: codesOf(concernKinds), variable: 'notifier' },
  'notifications-assessment': { kind: codesOf(concernKinds), variable: 'assessment' },
  'notifications-receipt': { kind: codesOf(concernKinds), variable: 'receipt' },
}

/** In which views, and which records; null: a figure that counts none. */
export function countedNotifications(
  figure: Omit<FrozenCell, 'edition' | 'value'>,
): { in: string[]; where: Record<string, string[]> } | null {
  const where = recordsOf(figure)
  if (where === null) return null
  const told = Object.keys(where)
  return {
    in: notificationPopulations
      .filter(({ attributes }) => told.every((code) => code === 'quarter' || attributes.some((attribute) => attribute.code === code)))
      .map(({ code }) => code),
    where,
  }
}

function recordsOf({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>): Record<string, string[]> | null {
  const quarter = period.includes('K') ? [period] : [1, 2, 3, 4].map((number) => `${period}K${number}`)
  const categories = category.split('+')
  const of = variables[table]
  if (of?.variable === 'kind') return { quarter, kind: categories }
  if (of) return { quarter, kind: of.kind, [of.variable]: categories }
  const ofAbuse = { quarter, kind: abuseKinds }
  const children = { ...ofAbuse, first: ['yes'] }
  switch (`${table} ${category}`) {
    case 'notifications all':
      return { quarter }
    case 'notifications concern':
      return { quarter, kind: ['CONCERN'] }
    case 'notifications abuse':
      return ofAbuse
    case 'abused-children children':
    case 'abuse-follow-up children':
      return children
    case 'abuse-follow-up supported':
      return { ...ofAbuse, support: codesOf(supportKinds) }
    case 'abuse-follow-up childrenWithPoliceReport':
      return { ...children, crime: codesOf(crimeKinds) }
  }
  if (table === 'abused-children-by-crime') return { ...children, crime: categories }
  return table === 'abuse-follow-up' && crimes[category] ? { ...children, crime: [crimes[category]] } : null
}

const crimes: Record<string, string> = { crimeViolence: 'VIOLENCE', crimeSexual: 'SEXUAL', crimeOther: 'OTHER' }
