import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openPrinter, PrinterAway } from './printer.ts'

const page = `<!doctype html><html lang="da"><title>Page</title><body><main></main><script type="module">
  await pageIsChosen
  new EventSource('/stream')
  fetch('/answer').then((answer) => answer.text()).then((text) => {
    // What somebody else has left here would go back to the house with the next question.
    for (const kept of [localStorage, sessionStorage]) {
      if (kept.getItem('left')) fetch('/left/' + kept.getItem('left'))
      kept.setItem('left', document.title)
    }
    document.querySelector('main').innerHTML = '<h1>' + text + ' ' + localStorage.getItem('tilsynsblik.sprog') + '</h1>' +
      (location.pathname === '/problem' ? '<p data-problem>Away</p>' : '')
  })
</script></body></html>`

/** A house whose page draws itself when its answer has come; below /problem it shows one. */
let house: Server
let browsers: Browser[] = []
const asked: string[] = []
beforeAll(async () => {
  house = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}`)
    if (request.url === '/answer') setTimeout(() => response.end('The answer'), 150)
    else if (request.url === '/stream') response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n')
    else response.setHeader('content-type', 'text/html').end(page)
  })
  await new Promise<void>((ready) => house.listen(0, '127.0.0.1', ready))
})
afterAll(async () => {
  for (const browser of browsers) await browser.close()
  house.closeAllConnections()
  await new Promise((closed) => house.close(closed))
})

const launch = async () => {
  const browser = await openBrowser()
  browsers.push(browser)
  return browser
}

function order(path: string, reader = 'one') {
  const { port } = house.address() as AddressInfo
  return { url: new URL(path, `http://127.0.0.1:${port}`), cookie: { name: 'reader', value: reader }, language: 'da' as const }
}

test('a page is printed when its answer has come, though a stream of news is never answered; each reader with her own cookie', async () => {
  const printer = openPrinter({ launch })
  const pdfs = await Promise.all([printer.print(order('/page', 'one')), printer.print(order('/page', 'two'))])
  for (const pdf of pdfs) {
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
  }
  const answers = asked.filter((each) => each.startsWith('/answer'))
  expect(answers).toEqual(['/answer reader=one', '/answer reader=two'])
  expect(asked.filter((each) => each.startsWith('/left'))).toEqual([])
  // One browser, one page at a time.
  expect(browsers).toHaveLength(1)
  await printer.stop()
})

test('a page that shows a problem is not printed as if it were its content', async () => {
  const printer = openPrinter({ launch })
  await expect(printer.print(order('/problem'))).rejects.toThrow('/problem shows a problem')
  await printer.stop()
})

test('without a browser the printer is away and says so; when there is one again, the next page is printed', async () => {
  let away = true
  const printer = openPrinter({ launch: () => (away ? Promise.reject(new Error('spawn ENOENT')) : launch()) })
  await expect(printer.print(order('/page'))).rejects.toThrow(PrinterAway)
  away = false
  expect((await printer.print(order('/page'))).length).toBeGreaterThan(1_000)
  await printer.stop()
})

test('a browser that dies under a page is followed by another, and the page is printed', async () => {
  browsers = []
  const printer = openPrinter({ launch })
  await printer.print(order('/page'))
  const dying = printer.print({ ...order('/page'), isWanted: () => (setTimeout(() => void browsers[0]!.close(), 60), true) })
  expect((await dying).length).toBeGreaterThan(1_000)
  expect(browsers).toHaveLength(2)
  await printer.stop()
})

test('what nobody waits for is left out, and more than twenty in the queue are turned away at once', async () => {
  const printer = openPrinter({ launch })
  const orders = Array.from({ length: 21 }, () => printer.print({ ...order('/page'), isWanted: () => false }))
  const [last, ...others] = (await Promise.allSettled(orders)).toReversed() as PromiseRejectedResult[]
  expect(last!.reason).toBeInstanceOf(PrinterAway)
  for (const { reason } of others) expect(reason.message).toBe('Nobody waits for this page any more')
  await printer.stop()
})
