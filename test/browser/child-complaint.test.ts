import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityFaults } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (path: string, more: { width?: number; colorScheme?: 'light' | 'dark'; person?: string } = {}) =>
  visit(browser, { url: inject('url'), path, width: 375, height: 700, ...more })

describe('a child', () => {
  test('complains by keyboard alone at 375 px in under three minutes, gets a code, and sees the complaint by it', async () => {
    const page = await open('/klag')
    const begun = Date.now()
    await press(page, 'Begynd')
    await heading(page, 'Hvem er du?')
    // Nothing chosen: stopped with a sentence, and the keyboard is where the answer is given.
    await press(page, 'Næste')
    await page.getByText('Vælg en af dem.').waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio')
    await page.keyboard.press('Space')
    await press(page, 'Næste')

    await heading(page, 'Hvad handler det om?')
    await tabTo(page, 'input[type="checkbox"]')
    await page.keyboard.press('Space')
    await press(page, 'Næste')

    await heading(page, 'Hvad skete der?')
    await tabTo(page, 'textarea')
    await page.keyboard.type('De holdt mig fast. Det gjorde ondt.')
    await press(page, 'Næste')

    await heading(page, 'Hvornår skete det?')
    await tabTo(page, 'input[type="radio"]')
    await page.keyboard.press('ArrowDown')
    await press(page, 'Næste')

    await heading(page, 'Hvor skete det?')
    await tabTo(page, 'input[type="text"]')
    await page.keyboard.type('Hjem 17')
    await tabTo(page, '.child-found button')
    await page.keyboard.press('Enter')
    await page.getByText('Du har valgt Hjem 17').waitFor()
    await press(page, 'Næste')

    await heading(page, 'Hvilken kommune har ansvar for dig?')
    await tabTo(page, 'input[type="checkbox"]')
    await page.keyboard.press('Space')
    await page.getByText(/Så sender vi det til .* for der ligger stedet/).waitFor()
    await press(page, 'Næste')

    await heading(page, 'Hvad hedder du, og hvor gammel er du?')
    await tabTo(page, 'input[inputmode="numeric"]')
    await page.keyboard.type('12')
    await press(page, 'Næste')

    await heading(page, 'Passer det?')
    expect(await page.locator('.child-check').innerText()).toMatch(/Det gjorde ondt\.[^]*Hjem 17[^]*12 år/)
    await press(page, 'Send klagen')
    await heading(page, 'Klagen er sendt')
    const seconds = (Date.now() - begun) / 1000
    expect(seconds).toBeLessThan(180)
    const code = (await page.locator('.child-code-letters > [aria-hidden]').innerText()).trim()
    expect(code.replaceAll('-', '')).toMatch(/^[0-9A-Z]{26}$/)
    expect(page.url()).not.toContain(code.slice(0, 5))

    // Nothing is kept on the device: another opening of the page knows nothing without the code.
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    await page.goto(new URL('/min-klage', inject('url')).href)
    await heading(page, 'Skriv din kode')
    await tabTo(page, 'input[type="text"]')
    await page.keyboard.type(code.slice(0, 20))
    await page.keyboard.press('Enter')
    await page.getByText('Koden har 26 bogstaver og tal. Du har skrevet 17.').waitFor()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await heading(page, 'Din klage er sendt')
    expect(await page.locator('main').innerText()).toMatch(/Kommune har fået den/)
    await leave(page)
  })

  test('who is younger than the age of own standing is told that it is kept, and who will talk to her', async () => {
    const page = await open('/klag')
    await answerAll(page, { age: '8' })
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await heading(page, 'Klagen er sendt')
    expect(await page.locator('main').innerText()).toMatch(/Du er ikke fyldt \d+ år\. Klagen er gemt, og kommunen læser den\./)
    await leave(page)
  })

  test('who sends without a network is told, and it is sent by itself, once', async () => {
    const page = await open('/klag')
    await answerAll(page, {})
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await page.getByText('Klagen bliver sendt af sig selv').waitFor()
    expect(await page.locator('.child-check').innerText()).toContain('De tog min telefon.')
    // The answer to the first sending is lost on its way; the second is the same complaint.
    let sent = 0
    await page.route('**/graphql', async (route) => {
      sent++
      if (sent > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await page.context().setOffline(false)
    await heading(page, 'Klagen er sendt')
    expect(sent).toBe(2)
    await page.getByRole('button', { name: 'Se min klage' }).click()
    await heading(page, 'Din klage er sendt')
    await page.context().close()
  })

  test('adds words and takes the complaint back, and is asked whether she is sure and who helped her decide', async () => {
    const page = await open('/klag')
    await answerAll(page, {})
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await page.getByRole('button', { name: 'Se min klage' }).click()
    await page.getByRole('button', { name: 'Skriv mere' }).click()
    await page.getByLabel('Dine ord').fill('Jeg husker mere nu.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Det er sendt.').waitFor()
    await page.getByText('Det, du har skrevet').click()
    expect(await page.locator('.child-own-words').allInnerTexts()).toEqual(['De tog min telefon.', 'Jeg husker mere nu.'])
    await page.getByRole('button', { name: 'Træk klagen tilbage' }).click()
    await heading(page, 'Er du sikker?')
    await page.getByRole('button', { name: 'Ja, træk den tilbage' }).click()
    await page.getByText('Vælg en af dem.').waitFor()
    await page.getByLabel('Nej').check()
    await page.getByRole('button', { name: 'Ja, træk den tilbage' }).click()
    await heading(page, 'Du har trukket klagen tilbage')
    await leave(page)
  })

  test('who is signed in begins at her own page, and needs no code', async () => {
    const page = await open('/', { person: 'ung' })
    await heading(page, 'Hej')
    await page.getByRole('button', { name: /Jeg vil klage/ }).click()
    await answerAll(page, { age: '15' })
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await heading(page, 'Klagen er sendt')
    expect(await page.locator('.child-code').count()).toBe(0)
    await page.getByRole('button', { name: 'Se min klage' }).click()
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /Mine klager|Din klage er sendt/ })
      .waitFor()
    await leave(page)
  })
})

describe('who leaves in a hurry', () => {
  const neutral = 'https://www.dmi.dk/'
  const leaving = async () => {
    const page = await open('/klag')
    await page.context().route(`${neutral}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Vejret</h1>' }))
    await page.getByRole('button', { name: 'Begynd' }).click()
    await heading(page, 'Hvem er du?')
    await expect.poll(async () => (await page.context().cookies()).length).toBe(1)
    return page
  }

  test.each([
    ['the button', async (page: Page) => page.getByRole('button', { name: 'Forlad siden hurtigt' }).click()],
    [
      'Esc twice',
      async (page: Page) => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
      },
    ],
  ])('by %s is at the weather at once, signed out, and Back does not lead here', async (_, go) => {
    const page = await leaving()
    const [cookie] = await page.context().cookies()
    await page.getByLabel('Det er mig, det handler om').check()
    await page.getByRole('button', { name: 'Næste' }).click()
    await heading(page, 'Hvad handler det om?')
    await go(page)
    await page.getByRole('heading', { name: 'Vejret' }).waitFor()
    const session = await fetch(new URL('/auth/session', inject('url')), { headers: { cookie: `${cookie!.name}=${cookie!.value}` } })
    expect(session.status).toBe(401)
    expect(await page.context().cookies()).toEqual([])
    await page.goBack().catch(() => null)
    expect(page.url()).not.toContain('klag')
    await page.context().close()
  })

  test('by one Esc, or two far apart, stays', async () => {
    const page = await leaving()
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1_700)
    await page.keyboard.press('Escape')
    // Not only not gone yet: the next question comes.
    await page.getByLabel('Det er mig, det handler om').check()
    await page.getByRole('button', { name: 'Næste' }).click()
    await heading(page, 'Hvad handler det om?')
    expect(new URL(page.url()).pathname).toBe('/klag')
    await page.context().close()
  })
})

describe('what is written', () => {
  test('is asked for before it is lost, and Back in the browser goes one question back', async () => {
    const page = await open('/klag')
    await page.getByRole('button', { name: 'Begynd' }).click()
    await page.getByLabel('Det er mig, det handler om').check()
    await page.getByRole('button', { name: 'Næste' }).click()
    await heading(page, 'Hvad handler det om?')
    await page.goBack()
    await heading(page, 'Hvem er du?')
    expect(await page.getByLabel('Det er mig, det handler om').isChecked()).toBe(true)
    const asked = new Promise<string>((resolve) => page.once('dialog', (dialog) => (resolve(dialog.type()), void dialog.dismiss())))
    await page.evaluate(() => location.assign('/was')).catch(() => null)
    expect(await asked).toBe('beforeunload')
    await page.context().close()
  })

  test('survives a session that ended while it was being written: it is sent under the same receipt', async () => {
    const page = await open('/klag')
    await answerAll(page, {})
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await heading(page, 'Klagen er sendt')
    await leave(page)
  })
})

test('the page is read aloud when it is asked for, and says so where there is no Danish voice', async () => {
  const page = await open('/klag')
  await page.getByRole('button', { name: 'Læs højt' }).click()
  await page.getByText('Der er ingen dansk stemme').waitFor()
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    speechSynthesis.getVoices = () => [{ lang: 'da-DK', name: 'Sara' } as SpeechSynthesisVoice]
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class extends EventTarget {
        text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      },
    })
    speechSynthesis.speak = ({ text }) => void heard.push(text)
  })
  await page.getByRole('button', { name: 'Læs højt' }).click()
  await page.getByRole('button', { name: 'Stop oplæsning' }).waitFor()
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'))
  expect(heard).toMatch(/^Er der sket noget, som ikke var i orden\?\nDu kan klage/)
  expect(heard).not.toContain('Begynd')
  await leave(page)
})

test('who signs in from a page that held a receipt stays signed in', async () => {
  const page = await open('/klag')
  await answerAll(page, {})
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(new URL('/auth/login?login_hint=ung&return_to=/', inject('url')).href)
  await heading(page, 'Hej')
  await page.waitForTimeout(300)
  await page.reload()
  await heading(page, 'Hej')
  await page.context().close()
})

test('who is signed in at work is asked to sign out first', async () => {
  const page = await open('/klag', { person: 'leder' })
  await heading(page, 'Du er logget ind med dit arbejde')
  await page.getByRole('button', { name: 'Log ud' }).click()
  await heading(page, 'Er der sket noget, som ikke var i orden?')
  await leave(page)
})

describe.each([
  [375, 'light', false],
  [320, 'dark', false],
  [1280, 'light', true],
] as const)('at %i px, %s, forced colours %s', (width, colorScheme, forced) => {
  test('no page has an accessibility fault, or is scrolled sideways', async () => {
    const page = await open('/klag', { width, colorScheme })
    if (forced) await page.emulateMedia({ forcedColors: 'active' })
    await faultless(page, width)
    await answerAll(page, {}, () => faultless(page, width))
    await faultless(page, width)
    await page.getByRole('button', { name: 'Send klagen' }).click()
    await heading(page, 'Klagen er sendt')
    await faultless(page, width)
    await page.getByRole('button', { name: 'Se min klage' }).click()
    await heading(page, 'Din klage er sendt')
    await faultless(page, width)
    for (const [name, title] of [
      ['Skriv mere', 'Skriv mere'],
      ['Træk klagen tilbage', 'Er du sikker?'],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await heading(page, title)
      await faultless(page, width)
      await page.getByRole('button', { name: 'Tilbage', exact: true }).click()
    }
    await page.goto(new URL('/min-klage', inject('url')).href)
    await heading(page, 'Skriv din kode')
    await faultless(page, width)
    await leave(page)
  })
})

async function faultless(page: Page, width: number): Promise<void> {
  // Where a page is scrolled to, the bar with the way out covers something; from the top it must cover nothing.
  await page.evaluate(() => scrollTo(0, 0))
  const at = await page.locator('h1').innerText()
  expect(await accessibilityFaults(page), at).toEqual([])
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await page.getByRole('button', { name: 'Forlad siden hurtigt' }).isVisible()).toBe(true)
  const small = await page
    .locator('main :is(button, a, input, textarea, summary)')
    .evaluateAll(
      (controls) =>
        controls.map((control) => (control.closest('label') ?? control).getBoundingClientRect()).filter(({ height }) => height < 44).length,
    )
  expect(small, `${at}: something is too small for a finger`).toBe(0)
}

/** Every question with some answer, by the mouse, up to the page before it is sent. */
async function answerAll(page: Page, { age = '13' }: { age?: string }, look: () => Promise<void> = async () => {}): Promise<void> {
  const next = async () => {
    await look()
    await page.getByRole('button', { name: 'Næste' }).click()
  }
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.getByLabel('Det er mig, det handler om').check()
  await next()
  await page.getByLabel('Noget andet').check()
  await next()
  await page.getByLabel('Dine ord').fill('De tog min telefon.')
  await next()
  await page.getByLabel('I dag').check()
  await next()
  await page.getByLabel('Hvad hedder stedet?').fill('Det gule hus')
  await next()
  await page.getByLabel('Kommunens navn').fill('aalb')
  await page.getByRole('button', { name: 'Aalborg' }).click()
  await next()
  await page.getByLabel('Din alder').fill(age)
  await next()
  await heading(page, 'Passer det?')
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

/** By Tab to a button of that name, and Enter. */
async function press(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await page.evaluate((text) => document.activeElement?.matches('button') && document.activeElement.textContent === text, name)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Never reached by Tab: ${name}`)
}
