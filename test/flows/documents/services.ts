import { home, ofService, type Budgets } from './budget.ts'

/** What services ask each other. */
export const services: Budgets = [
  [
    'guardian-locks',
    {
      ...ofService,
      variables: { childIds: ['c-000417'] },
      fetches: { notifications: 1 },
      statements: { notifications: 1 },
    },
  ],
  [
    'grave-events',
    {
      ...ofService,
      variables: { since: '2026-09-01T00:00:00Z' },
      fetches: { incidents: 1, notifications: 1 },
      statements: { incidents: 1, notifications: 1 },
    },
  ],
  ['operating-departments', { ...ofService, variables: {}, fetches: { institutions: 1 }, statements: { institutions: 1 } }],
  [
    'weekly-use',
    {
      ...ofService,
      variables: { until: '2026-11-20', weeks: 13 },
      fetches: { incidents: 1 },
      statements: { incidents: 1 },
    },
  ],
  [
    'quarter-comparison',
    {
      ...ofService,
      variables: { quarter: '2026K3' },
      fetches: { institutions: 1, incidents: 1 },
      statements: { institutions: 1, incidents: 1 },
    },
  ],
  [
    'department-quarter',
    {
      ...ofService,
      variables: { department: 'dep-midt-boern', quarter: '2026K3' },
      // Homes come from two registers: each list is filled in by itself.
      fetches: { institutions: 3, incidents: 3, complaints: 1, notifications: 1, oversight: 1 },
      statements: { institutions: 5, incidents: 5, complaints: 1, notifications: 1, oversight: 1 },
    },
  ],
  ['home-register', { ...ofService, variables: {}, fetches: { institutions: 1 }, statements: { institutions: 1 } }],
  [
    'national-facts',
    {
      ...ofService,
      variables: { period: home.period, lastQuarter: '2026K3', thisQuarter: '2026K4' },
      fetches: { institutions: 1, incidents: 1, complaints: 1, notifications: 1 },
      statements: { institutions: 6, incidents: 2, complaints: 1, notifications: 1 },
    },
  ],
  [
    'guardian-locks-of-complaints',
    { ...ofService, variables: { childIds: ['c-1'] }, fetches: { notifications: 1 }, statements: { notifications: 1 } },
  ],
  ['register-of-homes', { ...ofService, variables: {}, fetches: { institutions: 1 }, statements: { institutions: 1 } }],
  ['home-scopes', { ...ofService, variables: { id: home.id }, fetches: { institutions: 1 }, statements: { institutions: 1 } }],
  [
    'edition-ground',
    {
      persona: 'statistics',
      scope: null,
      variables: { fromYear: 2024, until: '2025K4', rules: ['incident.registrationDeadlineHours'] },
      fetches: { institutions: 1 },
      statements: { institutions: 2 },
    },
  ],
]
