import { insertRows } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallCountry, type Asker, type SmallCountry } from '../support/small-country.ts'

let country: SmallCountry
beforeAll(async () => {
  country = await smallCountry()
})
afterAll(() => country.stop())

const home = 'syd-1'

test('a manager is reminded of an account that does not come, also when another register in the process has told somebody something', async () => {
  // Registers in one process have tables of the same name, and not of the same columns.
  await country.contexts['complaints']!.write('test.notice', { kind: 'notice', ids: [] }, async (tx) => {
    await insertRows(tx, 'notice', noticeOfComplaint())
  })
  await country.behind(
    'incidents',
    `update incident set author_id = 'medarbejder', account = 'TO_FOLLOW', account_received_at = null
     where id = (select id from incident where institution_id = $1 order by id limit 1)`,
    [home],
  )
  await country.carryOutOf('incidents', 'remind')
  await country.carryOutOf('incidents', 'remind')
  expect(await country.behind('incidents', 'select kind, institution_id as home, authority_id as authority from reminder')).toEqual([
    { kind: 'ACCOUNT_AWAITED', home, authority: 'syd' },
  ])
})

test.each<[Asker, number | 'denied']>([
  [{ userId: 'raad', persona: 'council', scope: null }, 'denied'],
  [{ userId: 'sagsbehandler', persona: 'caseworker', scope: '0630' }, 'denied'],
  [{ userId: 'statistik', persona: 'statistics', scope: null }, 'denied'],
  [{ userId: 'tilsyn-nord', persona: 'supervisor', scope: 'nord' }, 0],
  [{ userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' }, 0],
  [{ userId: 'leder', persona: 'manager', scope: 'syd-2' }, 0],
  [{ userId: 'leder', persona: 'manager', scope: home }, 1],
  [{ userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }, 1],
])('$persona of $scope reads of it: %s', async (who, rows) => {
  const read = country.asRole('incidents', who, 'select kind from reminder')
  if (rows === 'denied') await expect(read).rejects.toThrow(/permission denied/)
  else expect(await read).toHaveLength(rows)
})

function noticeOfComplaint() {
  return {
    id: [crypto.randomUUID()],
    persona: ['caseworker'],
    scope_id: ['0630'],
    kind: ['COMPLAINT_RECEIVED'],
    created_at: [new Date().toISOString()],
    source_key: ['of the test'],
    complaint_id: [crypto.randomUUID()],
  }
}
