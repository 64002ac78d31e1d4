import { codesOf, overviewNoticeKinds, type Persona } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { mailWords, readersByMail, type Follower } from './notice-mail.ts'

const linkTo = (path: string) => `https://tilsynsblik.example.dk${path}`
const quarter = (persona: Persona, kind = codesOf(overviewNoticeKinds)[0]!) =>
  mailWords({ about: 'QUARTERS', kind, overviewId: 'dep-syd@2026K3', personId: 'p', persona, scopeId: 'dep-syd', sourceKey: 'k' }, linkTo)

test.each([
  ['consultant', '/overblik/dep-syd%402026K3'],
  ['department_head', '/overblik/dep-syd%402026K3'],
  ['manager', '/overblik\n'],
  ['staff_unit', '/orientering?aar=2026'],
] as const)('the link of a quarter leads a %s to where she does something about it', (persona, path) =>
  expect(quarter(persona, 'OVERVIEW_REOPENED').text).toContain(linkTo(path)),
)

test.each(codesOf(overviewNoticeKinds))('a mail of %s says what waits, and no home and no figure', (kind) => {
  const { subject, text } = quarter('consultant', kind)
  expect(subject).toMatch(/^Tilsynsblik: \p{L}/u)
  const words = `${subject} ${text}`.replaceAll(/https:\S+/g, '')
  expect(words).not.toMatch(/\d|syd|hjem i/)
  expect(kind === 'USE_ALARM' ? words : '').not.toContain('hjem')
})

test('it goes to who sits in the seat the notice is for, and wants it; of a notice for one person, to her alone', () => {
  const follower = (personId: string, change: Partial<Follower> = {}): Follower => ({
    personId,
    persona: 'consultant',
    scopeId: 'dep-syd',
    about: 'QUARTERS',
    byMail: true,
    ...change,
  })
  const followers = [
    follower('she'),
    follower('colleague'),
    follower('without', { byMail: false }),
    follower('elsewhere', { scopeId: 'dep-nord' }),
    follower('above', { persona: 'department_head' }),
  ]
  const notice = { persona: 'consultant' as const, scopeId: 'dep-syd', personId: null }
  const reached = (notices: (Omit<typeof notice, 'personId'> & { personId: string | null })[]) =>
    readersByMail(notices, followers).map(({ follower: { personId } }) => personId)
  expect(reached([notice])).toEqual(['she', 'colleague'])
  expect(reached([{ ...notice, personId: 'she' }])).toEqual(['she'])
  expect(reached([{ ...notice, scopeId: 'dep-vest' }])).toEqual([])
})
