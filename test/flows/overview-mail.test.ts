import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countQuarters } from '../../services/oversight/src/service.ts'
import { mailServer, textOf, type MailServer } from '../support/mail-server.ts'
import { consultant, declareZero, deskOf, head, managerOf, otherHead, reportIn, staffUnit } from '../support/overviews.ts'
import { last, smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

/** Word of quarters by mail: what the bell tells, to who has written an address, for as long as she has the role. */
const readers = [consultant, head, managerOf('syd-3'), staffUnit]
const addressOf = ({ userId }: Asker) => `${userId}@example.dk`
const environment = { MAIL_FROM: 'nej@example.dk', PUBLIC_URL: 'https://tilsynsblik.example.dk' }
const id = `dep-syd@${last}`

let country: SmallCountry
let desk: ReturnType<typeof deskOf>
let server: MailServer
beforeAll(async () => {
  server = await mailServer()
  Object.assign(process.env, environment, { SMTP_URL: server.url })
  country = await smallCountry()
  desk = deskOf(country)
  for (const who of [...readers, otherHead]) await country.seat(who)
  await countQuarters(country.oversight, {
    departments: ['dep-syd', 'dep-nord'].map((each) => ({ id: each, name: each })),
    quarters: [last],
  })
  await declareZero(country, last)
  await reportIn(country, 'syd-3', last, [1, 2, 3, 4], { sections: ['OTHER_NOT_PERMITTED'] })
})
afterAll(async () => {
  for (const name of ['SMTP_URL', ...Object.keys(environment)]) delete process.env[name]
  await server.stop()
  await country.stop()
})

const wish = async (who: Asker, address: string | null) =>
  await country.ask(
    who,
    `mutation ($address: String) { mailNotices(about: QUARTERS, address: $address) {
       __typename ... on NoticeMail { address refusedAt } ... on InvalidInput { problems { path code } } } }`,
    { address },
  )
const addresses = async () =>
  (await country.behind('oversight', `select mail_address as address from notice_follower order by 1`)).map(({ address }) => address)
/** Tells what is untold, and carries out what follows; twice, as it may be. */
const tell = async () => {
  server.mails.length = 0
  for (let times = 0; times < 2; times++) {
    await country.carryOut('tell-overviews')
    await country.drain('oversight')
  }
  return server.mails.map(({ to }) => to).toSorted()
}
const move = async (who: Asker, action: string, reason?: string) => {
  const { revision } = await desk.overview(who, last)
  return desk.told(who, 'move', { overviewId: id, revision, action, ...(reason && { reason }) })
}

describe('who can have it', () => {
  test.each<Asker>([
    { userId: 'tilsyn', persona: 'supervisor', scope: 'syd' },
    { userId: 'raad', persona: 'council', scope: null },
    { userId: 'medarbejder', persona: 'staff', scope: 'syd-3' },
  ])('$persona is told of no quarter, and has no mail of one', async (who) => {
    expect((await wish(who, 'x@example.dk')).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    await expect(
      country.asRole(
        'oversight',
        who,
        `insert into notice_follower (person_id, persona, scope_id, about, followed_at, mail_address)
         values ($1, $2, $3, 'QUARTERS', now(), 'x@example.dk')`,
        [who.userId, who.persona, who.scope ?? ''],
      ),
    ).rejects.toThrow(/row-level security/)
    expect(await addresses()).toEqual([])
  })

  test('she who writes an address has it in that seat: nobody else sees it, nor she in another', async () => {
    expect((await wish(head, 'x')).data.mailNotices).toMatchObject({ problems: [{ path: 'address', code: 'notAMailAddress' }] })
    for (const who of readers)
      for (let times = 0; times < 2; times++)
        expect((await wish(who, addressOf(who))).data.mailNotices).toEqual({
          __typename: 'NoticeMail',
          address: addressOf(who),
          refusedAt: null,
        })
    const own = 'select mail_address as address from notice_follower'
    expect(await country.asRole('oversight', head, own)).toEqual([{ address: addressOf(head) }])
    for (const who of [otherHead, { ...head, scope: 'dep-nord' }, { ...head, persona: 'consultant' as const }])
      expect(await country.asRole('oversight', who, own)).toEqual([])
  })
})

describe('what is mailed', () => {
  test('a quarter that is ready goes to its department and the homes it asks, each once, and to nobody who has not asked', async () => {
    await country.carryOut('freeze-overviews')
    expect(await tell()).toEqual([addressOf(consultant), addressOf(head), addressOf(managerOf('syd-3'))].toSorted())
    server.mails.length = 0
    expect(await tell()).toEqual([])
  })

  test('a mail is a word and a link: no home, no person, no figure', async () => {
    await desk.through(consultant, head, last, 'COMMENTED')
    expect(await tell()).toEqual([addressOf(head)])
    const text = textOf(server.mails[0]!)
    expect(text).toContain(`https://tilsynsblik.example.dk/overblik/${encodeURIComponent(id)}`)
    expect(text).toContain('venter på lederens underskrift')
    expect(text).not.toMatch(/syd-\d|fagkonsulent|4 indberetninger/)
  })

  test('returned and opened again it goes to the author; submitted, to the staff unit', async () => {
    await move(head, 'RETURN', 'Nævn vagtplanen')
    expect(await tell()).toEqual([addressOf(consultant)])
    expect(textOf(server.mails[0]!)).not.toContain('vagtplanen')
    await desk.through(consultant, head, last, 'SUBMITTED')
    expect(await tell()).toEqual([addressOf(staffUnit)])
    expect(textOf(server.mails[0]!)).toContain(`https://tilsynsblik.example.dk/orientering?aar=${last.slice(0, 4)}`)
    await move(head, 'REOPEN', 'Forkert hjem')
    expect(await tell()).toEqual([addressOf(consultant)])
  })
})

describe('when the mail server says no', () => {
  test('an address that is away is tried again, and what failed is said without it', async () => {
    await desk.through(consultant, head, last, 'COMMENTED')
    server.answer = () => Object.assign(new Error(`busy ${addressOf(head)}`), { responseCode: 451 })
    await expect(tell()).rejects.toThrow(/^The mail server: notNow$/)
    // What the page of operations counts as waiting.
    expect(await country.behind('oversight', `select id from jobs.jobs where task_identifier = 'mail-notice'`)).toHaveLength(1)
    server.answer = undefined
    expect(await tell()).toEqual([addressOf(head)])
  })
})

describe('when a role has ended', () => {
  test('the next quarter sends nothing to who had it, and the address is deleted', async () => {
    await move(head, 'RETURN', 'Igen')
    await tell()
    await country.unseat(head)
    await desk.through(consultant, head, last, 'COMMENTED')
    expect(await tell()).toEqual([])
    expect(await addresses()).not.toContain(addressOf(head))
    expect(await addresses()).toContain(addressOf(consultant))
  })

  test('though nothing is sent, the address is gone the same night; while nobody can say who has left, nobody is forgotten', async () => {
    await country.unseat(managerOf('syd-3'))
    await expect(
      country.carryOut('remove-past', {}, (ctx) => ({ ...ctx, seated: () => Promise.reject(new Error('gateway: away')) })),
    ).rejects.toThrow('away')
    expect(await addresses()).toContain(addressOf(managerOf('syd-3')))
    await country.carryOut('remove-past')
    expect(await addresses()).toEqual([addressOf(consultant), addressOf(staffUnit)].toSorted())
  })

  test('taken back, it is deleted at once', async () => {
    expect((await wish(consultant, null)).data.mailNotices).toMatchObject({ address: null })
    expect(await addresses()).toEqual([addressOf(staffUnit)])
    await move(consultant, 'RETURN', 'Igen')
    expect(await tell()).toEqual([])
  })
})
