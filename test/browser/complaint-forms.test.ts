import { demoPeople } from '@tilsynsblik/demo-denmark'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { fileComplaint } from '../support/filed-complaint.ts'
import { choose, openForm, pick, send, tabTo, tick } from '../support/keyboard.ts'
import { expectFaultless } from '../support/accessibility.ts'

/** The forms of a complaint off the straight road, each driven by keyboard alone at 375 px. */
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (person: string, path: string) => visit(browser, { url: inject('url'), person, path, width: 375 })
const field = (name: string, tag = 'textarea') => `details[open] ${tag}[id$="-${name}"]`

async function write(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}

async function said(page: Page, sentence: string): Promise<void> {
  await page.getByText(sentence).waitFor({ timeout: 20_000 })
}

test('a home nobody could name is named, the child recognised, and the guardian of a younger child guided', async () => {
  const complaint = await fileComplaint(inject('url'), { institutionId: null, homeAsTold: 'Huset ved skoven' })
  await complaint.act('ReceiveComplaint', { officerName: 'Fatima', officerPhone: '12 34 56 78' })
  const page = await open('sagsbehandler', `/klager/${complaint.id}`)
  await page.getByText('«Huset ved skoven»').first().waitFor({ timeout: 20_000 })

  // It is next, so its form stands open. Sent too early: told what is missing, and led there.
  await send(page)
  await page.locator('.error-summary').waitFor()
  await pick(page, 'institutionId', 'Hjem 17')
  await send(page)
  await said(page, 'Hjemmet er angivet')

  await openForm(page, 'Genkend barnet')
  await page.locator('details[open] select[id$="-childId"]').waitFor()
  await tabTo(page, 'details[open] select[id$="-childId"]')
  await page.keyboard.press('End')
  await write(page, field('childId', 'input'), 'c-987654')
  await send(page)
  await said(page, 'Barnet er genkendt.')

  // Nobody is guided before the register of notifications has said that there is no lock.
  await expect
    .poll(
      async () => {
        await page.reload()
        await page.locator('#handlinger').waitFor()
        return page.locator('main').innerText()
      },
      { timeout: 30_000, interval: 250 },
    )
    .toContain('Må vejledes')
  await openForm(page, 'Registrér vejledning af forældremyndigheden')
  await write(page, field('how'), 'Telefon med mor.')
  await send(page)
  await said(page, 'Vejledningen er registreret.')
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Telefon med mor.')
  await expectFaultless(page)
  await leave(page)
})

test('a complaint of another municipality is sent on, and whoever sent it is told so, and sees it no more', async () => {
  const complaint = await fileComplaint(inject('url'))
  const page = await open('sagsbehandler', `/klager/${complaint.id}`)
  await page.locator('#handlinger').waitFor({ timeout: 20_000 })
  await openForm(page, 'Send videre')
  await pick(page, 'municipalityId', 'Aarhus')
  await write(page, field('reason'), 'Barnet hører til i Aarhus.')
  await send(page)
  await said(page, 'Klagen er sendt videre.')
  await expect
    .poll(
      async () => {
        await page.reload()
        return page.locator('h1').innerText()
      },
      { timeout: 20_000, interval: 250 },
    )
    .toBe('Klagen findes ikke her')
  await leave(page)
})

test('an appeal on paper is recorded, the board decides it, and the municipality closes the case', async () => {
  const complaint = await fileComplaint(inject('url'))
  await complaint.decide()
  const page = await open('sagsbehandler', `/klager/${complaint.id}`)
  await page.locator('#handlinger').waitFor({ timeout: 20_000 })
  await openForm(page, 'Klag til Ankestyrelsen')
  await write(page, field('text'), 'Mor skriver, at det ikke er rigtigt.')
  await send(page)
  await said(page, 'Klagen til Ankestyrelsen er registreret.')
  await expectFaultless(page)

  const board = await open('ankestyrelsen', `/klager/${complaint.id}`)
  await board.locator('#handlinger').waitFor({ timeout: 20_000 })
  await choose(board, 'Hvad afgjorde Ankestyrelsen?', 'Ændret')
  await write(board, field('ground'), 'Der skulle have været talt med barnet først.')
  await send(board)
  await said(board, 'Ankestyrelsens afgørelse er registreret.')
  await expectFaultless(board)
  await leave(board)

  await page.reload()
  await page.locator('#handlinger').waitFor({ timeout: 20_000 })
  await write(page, field('followUpAtHome'), 'Hjemmet øver samtaler, før der gribes ind.')
  await send(page)
  await said(page, 'Sagen er afsluttet.')
  await expect.poll(() => page.locator('.lead').innerText(), { timeout: 20_000 }).toMatch(/^Afsluttet: ikke medhold\./)
  await expectFaultless(page)

  // It is over, and is found again by its number.
  const number = complaint.id.slice(0, 8)
  await page.goto(new URL('/klager', inject('url')).href)
  await write(page, 'input[type="search"]', number)
  await page.getByText('1 sag har det nummer.').waitFor({ timeout: 20_000 })
  expect(await page.locator('.desk-list a').first().getAttribute('href')).toBe(`/klager/${complaint.id}`)
  await expectFaultless(page)
  await leave(page)
})

describe('a complaint on paper', () => {
  test('is written down, the code is handed out, and opens it', async () => {
    const page = await open('sagsbehandler', '/klager')
    await tabTo(page, 'a[href="/klager/ny"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Skriv en klage ind' }).waitFor()
    await send(page)
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('.error-summary a').allInnerTexts()).toContain('Klagen, ord for ord: skal udfyldes')
    await choose(page, 'Klagen kom', 'På papir eller i en mail')
    await choose(page, 'Hvem klager?', 'Barnet selv')
    await write(page, 'input[id$="-childAge"]', '14')
    await write(page, 'textarea[id$="-words"]', 'De tog min telefon og holdt mig fast.')
    await tick(page, 'subjects', 'At der blev brugt magt')
    await pick(page, 'institutionId', 'Hjem 17')
    await expectFaultless(page)
    await send(page)
    await page.getByRole('heading', { level: 1, name: 'Klagen er gemt' }).waitFor({ timeout: 20_000 })
    await expectFaultless(page)
    const code = (await page.locator('.handed-code [aria-hidden]').innerText()).trim()
    expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{4}){4}-[0-9A-Z]{5}$/)
    // The code is nowhere but on this page.
    expect(await page.evaluate(() => Object.values(sessionStorage).concat(Object.values(localStorage)).join())).not.toContain(
      code.slice(0, 5),
    )
    await leave(page)

    const follower = await visit(browser, { url: inject('url'), path: '/min-klage', width: 375 })
    await follower.getByRole('textbox').first().fill(code)
    await follower.keyboard.press('Enter')
    await follower.getByText('De tog min telefon og holdt mig fast.').waitFor({ state: 'attached', timeout: 20_000 })
    await leave(follower)
  })
})

test('word of a complaint comes to the desk while it is open, and leads to it', async () => {
  const page = await open('sagsbehandler', '/klager')
  const bell = page.locator('.notice-bell > button')
  await bell.waitFor()
  const before = Number.parseInt(await bell.innerText(), 10) || 0
  const complaint = await fileComplaint(inject('url'))
  await expect.poll(async () => Number.parseInt(await bell.innerText(), 10) || 0, { timeout: 20_000 }).toBeGreaterThan(before)
  await tabTo(page, '.notice-bell > button')
  await page.keyboard.press('Enter')
  await expectFaultless(page)
  await tabTo(page, `.notice-panel a[href="/klager/${complaint.id}"]`)
  await page.keyboard.press('Enter')
  await page.getByText('De holdt mig for hårdt.').waitFor({ timeout: 20_000 })
  await leave(page)
})

test('a child who is signed in is told on her own page that there is news, until she has gone there', async () => {
  const complaint = await fileComplaint(inject('url'), { childName: null, childAge: 15 })
  await complaint.act('ReceiveComplaint', { officerName: 'Fatima', officerPhone: '12 34 56 78' })
  await complaint.act('RecogniseChild', { childId: demoPeople.childId })
  const page = await open('ung', '/')
  const follow = page.getByRole('button', { name: /Se mine klager/ })
  await expect.poll(() => follow.innerText(), { timeout: 20_000 }).toContain('Der er nyt')
  await expectFaultless(page)
  await follow.click()
  await page.getByRole('heading', { level: 1, name: 'Mine klager' }).waitFor()
  await atRest(page)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Hej' }).waitFor()
  await atRest(page)
  expect(await follow.innerText()).not.toContain('Der er nyt')
  await leave(page)
})
