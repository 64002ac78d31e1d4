import { demoPeople } from '@tilsynsblik/demo-denmark'
import { home, ofAuthority, ofMunicipality, type Budgets } from './budget.ts'

/** Pages of notifications of concern. */
export const notifications: Budgets = [
  [
    'NotificationDeskPage',
    {
      ...ofMunicipality,
      variables: { filter: 'ALL', after: null },
      fetches: { notifications: 1, institutions: 1 },
      statements: { notifications: 2, institutions: 1 },
    },
  ],
  [
    'NotificationCasePage',
    {
      ...ofMunicipality,
      variables: { id: '00000000-0000-4000-8000-000000000000' },
      fetches: { notifications: 1, institutions: 1 },
      statements: { notifications: 4, institutions: 1 },
    },
  ],
  [
    'EarlierNotifications',
    {
      ...ofMunicipality,
      variables: { childId: demoPeople.childId },
      fetches: { notifications: 1 },
      statements: { notifications: 1 },
    },
  ],
  [
    'CaseworkerIntakePage',
    {
      ...ofMunicipality,
      variables: {},
      fetches: { institutions: 1 },
      statements: { institutions: 1 },
    },
  ],
  [
    'ChildrenInHome',
    {
      ...ofMunicipality,
      variables: { home: home.id, on: '2026-06-01' },
      fetches: { incidents: 1 },
      statements: { incidents: 1 },
    },
  ],
  [
    'HomeIntakePage',
    {
      persona: 'staff',
      scope: home.id,
      variables: { home: home.id, on: '2026-06-01' },
      fetches: { incidents: 1, institutions: 1 },
      statements: { incidents: 1, institutions: 1 },
    },
  ],
  [
    'NotificationReceiptsPage',
    {
      persona: 'manager',
      scope: home.id,
      variables: {},
      fetches: { notifications: 1, institutions: 1 },
      statements: { notifications: 1, institutions: 1 },
    },
  ],
  [
    'PreparednessPlansPage',
    {
      ...ofAuthority,
      variables: {},
      fetches: { notifications: 1, institutions: 1 },
      statements: { notifications: 1, institutions: 1 },
    },
  ],
  [
    'MyCase',
    {
      persona: 'child',
      scope: demoPeople.childId,
      variables: {},
      fetches: { notifications: 1 },
      statements: { notifications: 1 },
    },
  ],
  [
    'NotificationStatistics',
    {
      ...ofMunicipality,
      variables: { period: '2025K1..2025K4' },
      fetches: { notifications: 1, institutions: 1 },
      statements: { notifications: 1, institutions: 1 },
    },
  ],
]
