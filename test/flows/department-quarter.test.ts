import { beforeAll, expect, inject, test } from 'vitest'
import { signIn, type Visitor } from '../support/visitor.ts'

let head: Visitor
beforeAll(async () => {
  head = await signIn(inject('url'), 'afdelingsleder')
})

test('a head of department sees her own homes, each against the quarter before and the same quarter last year', async () => {
  const { data, errors } = await head.ask('DepartmentQuarter', { quarter: '2026K3' })
  expect(errors).toEqual([])
  const overview = data!.quarterlyOverview!
  expect(overview).toMatchObject({ id: 'dep-midt-boern@2026K3', quarter: '2026K3' })
  expect(overview.homes.length).toBeGreaterThanOrEqual(4)
  for (const home of overview.homes)
    expect([home.current.period, home.previous.period, home.yearBefore.period]).toEqual(['2026K3', '2026K2', '2025K3'])
  expect(overview.homes.reduce((sum, home) => sum + home.current.incidents!.reports, 0)).toBeGreaterThan(0)
})

test('what is "current" in one quarter is "previous" in the next and "year before" in the fourth after', async () => {
  const figures = async (quarter: string, part: 'current' | 'previous' | 'yearBefore') => {
    const { data } = await head.ask('DepartmentQuarter', { quarter })
    return data!.quarterlyOverview!.homes.map(({ institution, [part]: { incidents, complaints } }) => [
      institution.id,
      incidents!.reports,
      complaints!.filed,
    ])
  }
  const current = await figures('2025K3', 'current')
  expect(await figures('2025K4', 'previous')).toEqual(current)
  expect(await figures('2026K3', 'yearBefore')).toEqual(current)
})

test('a quarter that is not there has no overview, and a quarter that cannot be is refused', async () => {
  expect((await head.ask('DepartmentQuarter', { quarter: '2019K1' })).data!.quarterlyOverview).toBeNull()
  expect((await head.ask('DepartmentQuarter', { quarter: '2026K5' })).errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
})

test('she sees that there are complaints, and not who filed them', async () => {
  const home = 'h-170017'
  const { data, errors } = await head.ask('Home', {
    id: home,
    period: '2025K4..2026K3',
    until: '2026K3',
    overview: false,
    incidents: false,
    complaints: true,
    notifications: false,
    inspections: false,
  })
  expect(errors).toEqual([])
  expect(data!.complaints!.totalCount).toBeGreaterThan(0)
  for (const complaint of data!.complaints!.nodes) expect([complaint.complainant, complaint.subject]).toEqual([null, null])
})
