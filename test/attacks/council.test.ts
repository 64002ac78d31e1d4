import { attackRelease } from '@tilsynsblik/attacker'
import { askGateway, withDatabase } from '@tilsynsblik/service-kit'
import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { draftEdition } from '../../services/oversight/src/documents/documents.ts'
import type { EditionDrafts, RegisterDraft } from '../../services/oversight/src/domain/edition-draft.ts'
import { releasesOf } from '../../services/oversight/src/jobs/releases.ts'
import { registered, signIn } from '../support/visitor.ts'
import { answerOf, operations, type Operation } from './operations.ts'

// Everything a session of the council can be answered, whatever it asks: 10,000 operations at the front door. Every number in
// every answer must be a published one; then the attacker is given all of them. SEED repeats a run.

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const asked = Number(process.env['RUNS'] ?? 10_000)
const atOnce = 12
const own = Object.entries(registered).flatMap(([id, { personas }]) => (personas.includes('council') ? [id] : []))

/** Every different answer with data, and how often an operation of somebody else's was answered with any. */
let answers: unknown[]
let answeredAmiss: Operation[]
let tally: Map<string, number>
beforeAll(async () => {
  const council = await signIn(inject('url'), 'boerneraadet')
  const different = new Map<string, unknown>()
  answeredAmiss = []
  tally = new Map()
  const waiting = fc.sample(operations(own), { numRuns: asked, seed })[Symbol.iterator]()
  const send = async () => {
    for (const operation of waiting) {
      const { status, body } = await answerOf(council, operation.body)
      const isOwn = operation.asks !== null && own.includes(operation.asks)
      const kind = `${isOwn ? 'own' : 'other'} ${status}`
      tally.set(kind, 1 + (tally.get(kind) ?? 0))
      if (body?.data == null) continue
      different.set(JSON.stringify(body.data), body.data)
      if (!isOwn) answeredAmiss.push(operation)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  answers = [...different.values()]
}, 300_000)

test('it has the editions, what is its own of them, and nothing else', () => {
  expect(own.map((id) => registered[id]!.name).sort()).toEqual([
    'EditionNoticeList',
    'EditionRuns',
    'FollowEditions',
    'ForgetView',
    'MailNotices',
    'National',
    'NationalEdition',
    'ReadOversightNotice',
    'ReadersOwn',
    'SaveView',
    'WithdrawEditionNote',
    'WriteEditionNote',
  ])
})

test('any other document is refused, however it is named, and its own are answered', () => {
  expect(answeredAmiss, `seed ${seed}`).toEqual([])
  expect(
    [...tally.keys()].filter((key) => !/^(own (200|400)|other 4\d\d)$/.test(key)),
    `seed ${seed}`,
  ).toEqual([])
  for (const kind of ['own 200', 'own 400']) expect(tally.get(kind)).toBeGreaterThan(asked / 200)
  expect(answers.length).toBeGreaterThan(1)
})

test('every number in every answer is a published one', async () => {
  const { lines, others } = await published()
  const told = answers.flatMap((answer) => [...numbersIn(answer)])
  expect(told.length).toBeGreaterThan(1000)
  const strange = told.filter((number) => !('line' in number ? lines.has(number.line) : others.get(number.at)?.has(number.value)))
  expect(strange.slice(0, 5), `seed ${seed}`).toEqual([])
  // And they are all there: what is attacked below is what she has.
  expect(new Set(told.flatMap((number) => ('line' in number ? [number.line] : [])))).toEqual(lines)
})

test('with all of them, of all editions together, nothing about fewer than five can be found out', async () => {
  const releases = releasesOf(await frozen())
  expect(releases.length).toBeGreaterThan(2)
  expect(releases.every(({ counts }) => counts.length > 20)).toBe(true)
  expect(await attackRelease(releases)).toEqual([])
}, 300_000)

test('one report more in a cell of another edition would be found, and the same again tells nothing', async () => {
  const drafts = await frozen()
  const { edition } = drafts[0]!.figures[0]!
  const again = (more: number) =>
    releasesOf(
      drafts.map((draft) => ({
        ...draft,
        figures: draft.figures.flatMap((figure) => {
          const told = figure.table === 'incidents' && figure.category === 'reports' && figure.period === '2024K2'
          return [figure, { ...figure, edition: figure.edition + 1, value: figure.value + (told ? more : 0) }]
        }),
      })),
    ).filter(({ population }) => population === 'measures')
  expect((await attackRelease(again(1))).map(({ cell }) => cell)).toContain(
    `edition-${edition + 1} incidents 2024K2 reports without edition-${edition} incidents 2024K2 reports`,
  )
  expect(await attackRelease(again(0))).toEqual([])
}, 300_000)

interface Cells {
  code: string
  cells: { period: string; category: string; value: number }[]
}

/** The numbers of an answer: figures as lines of their edition, and any other with its place. */
function* numbersIn(value: unknown, at = '', edition = 0): Generator<{ line: string } | { at: string; value: number }> {
  if (typeof value === 'number') yield { at, value }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) yield* numbersIn(each, at, edition)
    return
  }
  if ('cells' in value) {
    const { code, cells } = value as Cells
    for (const { period, category, value: figure } of cells) yield { line: `${edition} ${code} ${period} ${category} ${figure}` }
    return
  }
  const number = 'hash' in value ? (value as unknown as { number: number }).number : edition
  for (const [key, each] of Object.entries(value)) yield* numbersIn(each, at === '' ? key : `${at}.${key}`, number)
}

/** What may be told, by SQL behind the walls: the figures of open editions, and what else of an edition is a number. */
async function published(): Promise<{ lines: Set<string>; others: Map<string, Set<number>> }> {
  const lines = new Set<string>()
  for (const service of ['institutions', 'incidents', 'complaints', 'notifications'])
    for (const { line } of await rowsOf<{ line: string }>(
      service,
      `select concat_ws(' ', substring(edition from '\\d+$'), table_code, period, category, value) as line
       from published_cell join frozen_edition using (edition) where opened_at is not null`,
    ))
      lines.add(line)
  const editions = await rowsOf<Record<string, unknown>>(
    'oversight',
    `select number, rate_chart as "rateChart", changes, breaks,
            (select json_agg(json_build_object('version', version)) from edition_note where edition = number) as notes
     from edition`,
  )
  const editionRuns = await rowsOf<{ number: number }>('oversight', 'select number from edition_run')
  const municipalities = await rowsOf<{ children: number }>('institutions', 'select children from municipality')
  const others = new Map<string, Set<number>>()
  const editionNotices = editions.map(({ number }) => ({ edition: number }))
  for (const answer of [{ editions, editionRuns, editionNotices, municipalities }, ...editions.map((edition) => ({ edition }))])
    for (const number of numbersIn(answer))
      if ('at' in number) others.set(number.at, (others.get(number.at) ?? new Set()).add(number.value))
  return { lines, others }
}

async function rowsOf<Row extends object>(service: string, sql: string): Promise<Row[]> {
  const db = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${service}`))
  await db.connect()
  try {
    return (await db.query<Row>(sql)).rows
  } finally {
    await db.end()
  }
}

/** The same figures with what each counts. Drawn once: of an open edition, the registers answer what they drew, whatever they are told. */
async function frozen(): Promise<RegisterDraft[]> {
  const [newest] = await rowsOf<{ number: number; lastQuarter: string }>(
    'oversight',
    'select number, last_quarter as "lastQuarter" from edition order by number desc limit 1',
  )
  const principal = { userId: 'oversight', persona: 'statistics', scope: null, purpose: 'test', requestId: crypto.randomUUID() } as const
  const drafts = await askGateway<EditionDrafts>(
    { url: inject('url'), key: inject('secrets').keys['oversight']!, principal },
    draftEdition.text,
    { edition: newest!.number, lastQuarter: newest!.lastQuarter, homes: { fromYear: 2020, homes: [] } },
    new AbortController().signal,
  )
  return Object.values(drafts)
}
