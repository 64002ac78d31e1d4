import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { expectFaultless } from '../support/accessibility.ts'
import { tabTo } from '../support/keyboard.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (person: string, more: { path?: string; width?: number; colorScheme?: 'light' | 'dark' } = {}) =>
  visit(browser, { url: inject('url'), path: '/datakvalitet', person, ...more })

describe.each(['tilsyn-syd', 'afdelingsleder'])('%s', (person) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('finds no accessibility fault at %i px, %s', async (width, colorScheme) => {
    const page = await open(person, { width, colorScheme })
    // Without the table of authorities while the first edition is still being made beside the start.
    await page.locator('tbody tr').first().waitFor()
    await expectFaultless(page)
    await leave(page)
  })
})

test('by keyboard alone: sort the homes by what is filled in least, and open the reports where it is not', async () => {
  const page = await open('tilsyn-syd')
  await page.locator('tbody tr').first().waitFor()
  const months = await page.locator('tbody tr td:nth-of-type(1)').allInnerTexts()
  expect(months[0]).toMatch(/^\d+ af 12$/)
  await page.locator('button.sort', { hasText: 'Klagevejledning' }).evaluate((element) => (element.id = 'of-guidance'))
  await tabTo(page, '#of-guidance')
  await page.keyboard.press('Enter')
  await page.waitForURL(/sorter=vejledning/)
  await tabTo(page, 'td a[href*="vejledning=UNKNOWN"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/hjem\/h-\d+\?.*vejledning=UNKNOWN/)
  await page.locator('h1').waitFor()
  await leave(page)
})

test('a supervisor comes to it from the list of homes, and a head of department by the menu', async () => {
  const homes = await open('tilsyn-syd', { path: '/hjem' })
  await homes.getByRole('link', { name: 'Datakvalitet' }).click()
  await homes.waitForURL(/\/datakvalitet/)
  const department = await open('afdelingsleder', { path: '/afdeling' })
  await department.locator('header nav').getByRole('link', { name: 'Datakvalitet' }).click()
  await department.waitForURL(/\/datakvalitet/)
  await Promise.all([homes, department].map(leave))
})
