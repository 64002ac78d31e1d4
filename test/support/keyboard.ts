import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { atRest } from './at-rest.ts'

export async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Never reached by Tab: ${selector}`)
}

/** One of a few answers, reached by Tab and chosen by the arrows. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.locator('fieldset:visible', { has: page.locator('legend', { hasText: question }) }).last()
  const radios = group.locator('input[type="radio"]')
  await tabTo(page, `#${await radios.first().evaluate((element) => CSS.escape(element.id))}`)
  await page.keyboard.press('Space')
  const chosen = group.getByLabel(answer, { exact: true })
  for (let step = await radios.count(); step > 1 && !(await chosen.isChecked()); step--) await page.keyboard.press('ArrowDown')
  expect(await chosen.isChecked()).toBe(true)
}

/** A box of a group, reached and ticked by the keyboard. */
export async function tick(page: Page, group: string, label: string): Promise<void> {
  await tabTo(page, `input[type="checkbox"][id$="-${group}"]`)
  for (let boxes = 0; boxes < 12; boxes++) {
    const name = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim())
    if (name === label) return page.keyboard.press('Space')
    await page.keyboard.press('Tab')
  }
  throw new Error(`No box ${label} in ${group}`)
}

/** An option of a list, reached by Tab and chosen by typing how it begins. */
export async function pick(page: Page, field: string, beginning: string): Promise<void> {
  const select = `select[id$="-${field}"]`
  await tabTo(page, select)
  await page.keyboard.type(beginning)
  const chosen = await page.evaluate((css) => {
    const list = document.querySelector<HTMLSelectElement>(css)
    return list?.selectedOptions[0]?.textContent ?? ''
  }, `${select}:focus`)
  expect(chosen.toLocaleLowerCase('da')).toContain(beginning.toLocaleLowerCase('da'))
}

/** One form of a case, opened from wherever the keyboard is; not one that is open already. */
export async function openForm(page: Page, name: string): Promise<void> {
  // After a step the page asks again, and the answer decides which form stands open.
  await atRest(page)
  const summary = page.locator('.actions summary', { has: page.getByText(name, { exact: true }) })
  const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)
  if (await isOpen()) return
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await summary.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect.poll(isOpen).toBe(true)
}

/** The button of the form one is in. */
export async function send(page: Page): Promise<void> {
  await tabTo(page, 'form.form button[type="submit"]')
  await page.keyboard.press('Enter')
}
