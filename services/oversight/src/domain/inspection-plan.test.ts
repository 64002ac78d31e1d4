import type { InspectionRoute, SelectionLane } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { announcedReasonOf, planProblems, routeOf, type InspectionPlan } from './inspection-plan.ts'

const today = '2026-11-22'
const plan: InspectionPlan = { plannedOn: '2026-12-01', announced: false, team: ['ida'], themes: ['PREVENTION_OF_FORCE'] }
const announced = { announced: true, announcedReason: 'Børnene skal være hjemme' }
const open = { today, closedOn: null }

test.each<[string, Partial<InspectionPlan>]>([
  ['today', { plannedOn: '2026-11-22' }],
  ['in a year', { plannedOn: '2027-11-23' }],
  ['announced with four weeks', { ...announced, plannedOn: '2026-12-20' }],
])('a visit %s can be planned', (_, part) => {
  expect(planProblems({ ...plan, ...part }, open)).toEqual([])
})

test.each<[string, Partial<InspectionPlan>, string, string]>([
  ['yesterday', { plannedOn: '2026-11-21' }, 'plannedOn', 'past'],
  ['in more than a year', { plannedOn: '2027-11-24' }, 'plannedOn', 'tooFar'],
  ['announced five weeks before', { ...announced, plannedOn: '2026-12-21' }, 'plannedOn', 'noticeTooLong'],
  ['announced without a reason', { announced: true }, 'announcedReason', 'required'],
  ['announced for a reason of spaces', { announced: true, announcedReason: '  ' }, 'announcedReason', 'required'],
  ['by nobody', { team: [] }, 'team', 'required'],
  ['by somebody without a name', { team: [''] }, 'team', 'required'],
  ['by the same person twice', { team: ['ida', 'bo', 'ida'] }, 'team.2', 'repeated'],
  ['about nothing', { themes: [] }, 'themes', 'required'],
  ['twice about one theme', { themes: ['STAFF', 'STAFF'] }, 'themes.1', 'repeated'],
])('a visit %s cannot', (_, part, path, code) => {
  expect(planProblems({ ...plan, ...part }, open)).toEqual([{ path, code }])
})

test('a home can be visited until its last day', () => {
  expect(planProblems(plan, { today, closedOn: '2026-12-01' })).toEqual([])
  expect(planProblems(plan, { today, closedOn: '2026-11-30' })).toEqual([{ path: 'plannedOn', code: 'homeClosed' }])
})

test('a visit that is not announced keeps no reason for announcing it', () => {
  expect(announcedReasonOf({ ...plan, announcedReason: 'glemt' })).toBeNull()
  expect(announcedReasonOf({ ...plan, ...announced })).toBe(announced.announcedReason)
})

test.each<[SelectionLane | null, boolean, InspectionRoute]>([
  ['TRIGGER', false, 'CONCERN'],
  ['DUE', true, 'INTERVAL'],
  ['RISK', false, 'RISK'],
  ['RANDOM', true, 'RANDOM'],
  ['NONE', true, 'CONCERN'],
  [null, true, 'INTERVAL'],
  [null, false, 'CONCERN'],
])('from lane %s, due by law %s, a visit counts as %s', (lane, due, route) => {
  expect(routeOf(lane, due)).toBe(route)
})
