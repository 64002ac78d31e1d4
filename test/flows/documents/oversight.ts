import { home, ofAuthority, onlyTab, type Budget, type Budgets } from './budget.ts'

/** Pages of an oversight authority: its homes, their risk, its selection and its inspections. */
export const oversight: Budgets = [
  [
    'SupervisorHomes',
    {
      ...ofAuthority,
      variables: { period: home.period },
      fetches: { institutions: 1, incidents: 1, complaints: 1, notifications: 1, oversight: 1 },
      statements: { institutions: 1, incidents: 1, complaints: 1, notifications: 1, oversight: 1 },
    },
  ],
  [
    'Home',
    {
      ...ofAuthority,
      variables: { ...home, ...onlyTab, overview: true },
      fetches: { institutions: 1, incidents: 2, complaints: 2, notifications: 2, oversight: 2 },
      statements: { institutions: 3, incidents: 2, complaints: 2, notifications: 2, oversight: 2 },
    },
  ],
  [
    'Home',
    {
      ...ofAuthority,
      variables: { ...home, ...onlyTab, incidents: true },
      fetches: { institutions: 1, incidents: 2, complaints: 2, notifications: 1, oversight: 1 },
      statements: { institutions: 2, incidents: 2, complaints: 2, notifications: 1, oversight: 1 },
    },
  ],
  [
    'Home',
    {
      ...ofAuthority,
      variables: { ...home, ...onlyTab, risk: true },
      fetches: { institutions: 1, incidents: 1, complaints: 1, notifications: 1, oversight: 3 },
      statements: { institutions: 2, incidents: 1, complaints: 1, notifications: 1, oversight: 6 },
    },
  ],
  [
    'RiskList',
    {
      ...ofAuthority,
      variables: {},
      fetches: { oversight: 1, institutions: 1 },
      statements: { oversight: 4, institutions: 1 },
    },
  ],
  [
    'SignalList',
    {
      ...ofAuthority,
      variables: { reviewed: true },
      fetches: { oversight: 1, institutions: 1 },
      statements: { oversight: 3, institutions: 1 },
    },
  ],
  [
    'SelectionRoundPage',
    {
      ...ofAuthority,
      variables: { quarter: '2026K4' },
      fetches: { oversight: 1, institutions: 1 },
      statements: { oversight: 3, institutions: 1 },
    },
  ],
  [
    'InspectionPlan',
    {
      ...ofAuthority,
      variables: { states: ['PLANNED'] },
      fetches: { oversight: 1, institutions: 1 },
      statements: { oversight: 2, institutions: 1 },
    },
  ],
  [
    'InspectionCasePage',
    {
      ...ofAuthority,
      variables: () => ({ id: crypto.randomUUID() }),
      fetches: { oversight: 1, institutions: 1 },
      statements: { oversight: 1, institutions: 1 },
    },
  ],
  [
    'HitRatePage',
    {
      ...ofAuthority,
      variables: { period: '2023K1..2026K3' },
      fetches: { oversight: 1 },
      statements: { oversight: 1 },
    },
  ],
  // The lists of the brief ask each register a second time: they are root fields, and the facts are fields of the home.
  [
    'HomeBrief',
    {
      ...ofAuthority,
      variables: { id: home.id, period: home.period },
      fetches: { institutions: 1, incidents: 2, complaints: 2, notifications: 2, oversight: 2 },
      statements: { institutions: 3, incidents: 2, complaints: 2, notifications: 2, oversight: 6 },
    },
  ],
  [
    'AuthorityYear',
    {
      ...ofAuthority,
      variables: { year: '2025K1..2025K4' },
      fetches: { institutions: 1, incidents: 1, complaints: 1, oversight: 1 },
      statements: { institutions: 1, incidents: 1, complaints: 1, oversight: 1 },
    },
  ],
  ['AssessmentRuns', { ...ofAuthority, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
  [
    'ModelParameterList',
    { persona: 'authority_head', scope: 'syd', variables: {}, fetches: { oversight: 1 }, statements: { oversight: 1 } },
  ],
  ...(['supervisor', 'department_head'] as const).map((persona): [string, Budget] => [
    'DataQuality',
    {
      persona,
      scope: persona === 'supervisor' ? 'syd' : 'dep-midt-boern',
      variables: { period: home.period },
      fetches: { institutions: 1, incidents: 2, oversight: 1 },
      statements: { institutions: 2, incidents: 3, oversight: 1 },
    },
  ]),
]
