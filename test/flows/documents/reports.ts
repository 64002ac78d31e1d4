import { home, ofDepartment, ofMunicipality, type Budgets } from './budget.ts'
import { lookedUp } from './looked-up.ts'

/** Pages of reports: where they are written, approved, received and found, and what else a home writes down. */
export const reports: Budgets = [
  // Each register that has notices is asked.
  [
    'NoticeList',
    {
      persona: 'manager',
      scope: home.id,
      variables: {},
      fetches: { incidents: 1, complaints: 1, notifications: 1, oversight: 1 },
      // Of editions, and of quarters.
      statements: { incidents: 1, complaints: 1, notifications: 1, oversight: 2 },
    },
  ],
  [
    'WorkPage',
    {
      persona: 'manager',
      scope: home.id,
      variables: { home: home.id, manager: true },
      fetches: { incidents: 1, institutions: 1, complaints: 1, oversight: 1 },
      statements: { incidents: 5, institutions: 2, complaints: 2, oversight: 1 },
    },
  ],
  // Each part of the preparedness is a statement of its own: most callers may read only some of them.
  [
    'PreparednessTab',
    {
      persona: 'manager',
      scope: home.id,
      variables: { id: home.id, on: '2026-11-22', children: true },
      fetches: { institutions: 1, incidents: 1 },
      statements: { institutions: 8, incidents: 1 },
    },
  ],
  [
    'ReportFormPage',
    {
      persona: 'staff',
      scope: home.id,
      variables: { draft: '00000000-0000-4000-8000-000000000000', home: home.id, on: '2026-09-12' },
      fetches: { incidents: 1, institutions: 1 },
      statements: { incidents: 2, institutions: 1 },
    },
  ],
  // Each part of a report is a statement of its own: most callers may read only some of them.
  [
    'ReportPage',
    {
      persona: 'manager',
      scope: home.id,
      variables: () => ({ home: home.id, id: lookedUp.report, named: true }),
      fetches: { incidents: 1, institutions: 1 },
      // One for each part of a report: what it says, its files, its story, who got it, who answered.
      statements: { incidents: 12, institutions: 1 },
    },
  ],
  [
    'InboxPage',
    {
      ...ofMunicipality,
      variables: { unread: false, desk: true },
      fetches: { incidents: 1, institutions: 1, notifications: 1 },
      statements: { incidents: 3, institutions: 1, notifications: 1 },
    },
  ],
  [
    'ReturnsPage',
    {
      persona: 'manager',
      scope: home.id,
      variables: { home: home.id, year: 2026 },
      fetches: { incidents: 1, institutions: 1 },
      statements: { incidents: 1, institutions: 1 },
    },
  ],
  [
    'ReportList',
    {
      ...ofDepartment,
      variables: { filter: {}, after: null },
      fetches: { incidents: 1 },
      statements: { incidents: 2 },
    },
  ],
  ['ReportHomes', { ...ofDepartment, variables: {}, fetches: { institutions: 1 }, statements: { institutions: 1 } }],
]
