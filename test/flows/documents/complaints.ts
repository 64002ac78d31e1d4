import { demoPeople } from '@tilsynsblik/demo-denmark'
import { home, ofAuthority, ofMunicipality, type Budgets } from './budget.ts'
import { lookedUp } from './looked-up.ts'

/** Pages of complaints, from the child to the appeals board. */
export const complaints: Budgets = [
  [
    'PlacesToName',
    {
      persona: 'complainant',
      scope: '0'.repeat(64),
      variables: {},
      fetches: { institutions: 1 },
      statements: { institutions: 2 },
    },
  ],
  [
    'MyComplaints',
    {
      persona: 'child',
      scope: demoPeople.childId,
      variables: {},
      fetches: { complaints: 1, institutions: 1 },
      statements: { complaints: 6, institutions: 1 },
    },
  ],
  [
    'ComplaintDeskPage',
    {
      ...ofMunicipality,
      variables: { filter: 'ALL', after: null },
      fetches: { complaints: 1, institutions: 1 },
      statements: { complaints: 5, institutions: 1 },
    },
  ],
  // Each part of a case is a statement of its own: most callers may read only some of them.
  [
    'ComplaintCasePage',
    {
      persona: 'appeals_board',
      scope: null,
      variables: () => ({ id: lookedUp.complaint }),
      fetches: { complaints: 1, institutions: 1 },
      statements: { complaints: 9, institutions: 2 },
    },
  ],
  [
    'ComplaintLetterPage',
    {
      persona: 'caseworker',
      scope: demoPeople.municipalityId,
      variables: () => ({ id: lookedUp.decided }),
      fetches: { complaints: 1 },
      statements: { complaints: 3 },
    },
  ],
  [
    'AppealDeskPage',
    {
      persona: 'appeals_board',
      scope: null,
      variables: { decided: false, after: null },
      fetches: { complaints: 1, institutions: 1 },
      statements: { complaints: 4, institutions: 2 },
    },
  ],
  ['HomeHearingsPage', { persona: 'manager', scope: home.id, variables: {}, fetches: { complaints: 1 }, statements: { complaints: 2 } }],
  [
    'ComplaintReturnsPage',
    {
      ...ofAuthority,
      variables: { quarter: '2026K3' },
      fetches: { complaints: 1, institutions: 1 },
      statements: { complaints: 1, institutions: 1 },
    },
  ],
  [
    'ComplaintPathPage',
    {
      ...ofAuthority,
      variables: { period: home.period },
      fetches: { institutions: 1, incidents: 1, complaints: 1 },
      statements: { institutions: 1, incidents: 1, complaints: 1 },
    },
  ],
  ['HomesToChoose', { ...ofMunicipality, variables: {}, fetches: { institutions: 1 }, statements: { institutions: 2 } }],
  [
    'ReportsToLink',
    {
      ...ofMunicipality,
      variables: { home: home.id, period: home.period },
      fetches: { incidents: 1 },
      statements: { incidents: 2 },
    },
  ],
]
