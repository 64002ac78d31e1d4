import { afterEach, expect, test, vi } from 'vitest'
import { fetchPdf } from './fetch-pdf.ts'

afterEach(() => vi.unstubAllGlobals())

const away = () => new Response('{}', { status: 503, headers: { 'retry-after': '5' } })
const pdf = () => new Response('%PDF-', { headers: { 'content-disposition': 'attachment; filename="tilsynsblik-hjem.pdf"' } })

/** Answers in order, the last of them for ever; null is a network that is away. */
function gateway(...answers: (() => Response | null)[]) {
  let asked = 0
  vi.stubGlobal('fetch', async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!()
    if (!answer) throw new TypeError('Failed to fetch')
    return answer
  })
  return () => asked
}

async function ask() {
  const waits: number[] = []
  let said = 0
  const answer = await fetchPdf(
    '/download/pdf?path=/hjem',
    () => said++,
    async (seconds) => waits.push(seconds),
  )
  return { answer, waits, said }
}

test('a printer that is away is asked again as often as it says, and the file has the gateway’s name', async () => {
  gateway(away, () => null, pdf)
  const { answer, waits, said } = await ask()
  expect(answer).toEqual({ name: 'tilsynsblik-hjem.pdf', pdf: new TextEncoder().encode('%PDF-') })
  expect([waits, said]).toEqual([[5, 5], 2])
})

test('a file that breaks off on its way is asked for again', async () => {
  gateway(() => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })), pdf)
  expect((await ask()).answer).toHaveProperty('pdf')
})

test('after six tries it is said that the printer is away', async () => {
  const asked = gateway(away)
  expect((await ask()).answer).toEqual({ failed: 'away' })
  expect(asked()).toBe(6)
})

test.each([400, 401, 500, 503])('a page that cannot be printed (%i) is not asked for again', async (status) => {
  const asked = gateway(() => new Response('{}', { status }))
  expect((await ask()).answer).toEqual({ failed: 'refused' })
  expect(asked()).toBe(1)
})
