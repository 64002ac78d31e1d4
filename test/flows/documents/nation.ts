import { ofCouncil, type Budgets } from './budget.ts'

/** Pages of the national figures. */
export const nation: Budgets = [
  ['EditionNoticeList', { ...ofCouncil, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
  [
    'ReadersOwn',
    {
      ...ofCouncil,
      variables: {},
      fetches: { oversight: 1 },
      statements: { oversight: 3 },
    },
  ],
  [
    'National',
    {
      ...ofCouncil,
      variables: {},
      fetches: { institutions: 2, incidents: 1, complaints: 1, notifications: 1, oversight: 1 },
      statements: { institutions: 2, incidents: 1, complaints: 1, notifications: 1, oversight: 3 },
    },
  ],
  [
    'NationalEdition',
    {
      ...ofCouncil,
      variables: { number: 1 },
      fetches: { institutions: 2, incidents: 1, complaints: 1, notifications: 1, oversight: 1 },
      statements: { institutions: 2, incidents: 1, complaints: 1, notifications: 1, oversight: 3 },
    },
  ],
  ['EditionRuns', { ...ofCouncil, variables: {}, fetches: { oversight: 1 }, statements: { oversight: 1 } }],
]
