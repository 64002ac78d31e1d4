import { home, ofDepartment, type Budgets } from './budget.ts'

/** Pages of the quarterly overview and the yearly orientation. */
export const quarters: Budgets = [
  [
    'DepartmentQuarter',
    {
      ...ofDepartment,
      variables: { quarter: '2026K3' },
      // A second time to institutions: what @requires asks for behind an entity hop is fetched anew (router issue 1539).
      fetches: { oversight: 2, institutions: 2, incidents: 1, complaints: 1, notifications: 1 },
      // What waits, and what does not wait, beside the quarter.
      statements: { oversight: 4, institutions: 3, incidents: 1, complaints: 1, notifications: 1 },
    },
  ],
  ['OverviewPage', { ...ofDepartment, variables: { quarter: '2026K3' }, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
  ['OverviewNow', { ...ofDepartment, variables: { quarter: '2026K3' }, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
  ['OverviewList', { ...ofDepartment, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 2 } }],
  [
    'SignedOverview',
    { ...ofDepartment, variables: { id: 'dep-midt-boern@2026K1', edition: 1 }, fetches: { oversight: 1 }, statements: { oversight: 1 } },
  ],
  // Two editions are compared, and the later one names the homes.
  [
    'OverviewDifferences',
    {
      ...ofDepartment,
      variables: { id: 'dep-midt-boern@2026K1', from: 1, to: 1 },
      fetches: { oversight: 1 },
      statements: { oversight: 3 },
    },
  ],
  ['NoticeMailOfQuarters', { persona: 'manager', scope: home.id, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
  ['OverviewQuestions', { persona: 'manager', scope: home.id, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 2 } }],
  [
    'OrientationPage',
    { persona: 'staff_unit', scope: 'op-1082', variables: { year: 2026 }, fetches: { oversight: 1 }, statements: { oversight: 1 } },
  ],
]
