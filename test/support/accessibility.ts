import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What WCAG 2.2 AA asks of a page that a machine can see, and good practice beside it. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const rules = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The faults of a page as it stands: the rule, and the first places where it is broken. Empty when there are none. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Once in a document; and of the thousand places where nothing is wrong, nobody asks for the address.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(rules)
  const violations = await page.evaluate(async (values) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe
    const found = await run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ target }) => target.join(' ')) }))
  }, asked)
  return violations.map(({ id, places }) => `${id}: ${places.slice(0, 3).join(' | ')}`)
}

/** A page as it must be: no accessibility fault, one main heading, and never scrolled sideways. */
export async function expectFaultless(page: Page, what?: string): Promise<void> {
  expect(await accessibilityFaults(page), what).toEqual([])
  expect(await page.locator('h1').count(), what).toBe(1)
  const { wide, width } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, width: innerWidth }))
  expect(wide, what).toBeLessThanOrEqual(width)
}
