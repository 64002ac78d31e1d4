import { type Budget, type Budgets } from './budget.ts'

/** Who has seen a child. Of a child nobody has: to look at the record of a child is itself on record, and two answers would differ by it. */
export const accesses: Budgets = [
  [
    'AccessPage',
    {
      persona: 'manager',
      scope: 'h-170017',
      variables: { child: 'c-none' },
      fetches: { incidents: 1 },
      statements: { incidents: 1 },
      refused: 'NOT_FOUND',
    },
  ],
  ...['ChildAccesses', 'ExtractForChild'].map((name): [string, Budget] => [
    name,
    {
      persona: 'dpo',
      scope: null,
      variables: { child: 'c-none' },
      fetches: { incidents: 1, complaints: 1, notifications: 1, institutions: 1 },
      statements: { incidents: 2, complaints: 2, notifications: 2, institutions: 2 },
    },
  ]),
  [
    'ExtractForGuardian',
    {
      persona: 'dpo',
      scope: null,
      variables: { child: 'c-none' },
      fetches: { incidents: 1, notifications: 1, institutions: 1 },
      statements: { incidents: 2, notifications: 2, institutions: 2 },
    },
  ],
]
