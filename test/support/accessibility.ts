import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What WCAG 2.2 AA asks of a page that a machine can see, and good practice beside it. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults of a page as it stands: the rule, and the first places where it is broken. Empty when there are none. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // In the page itself: no page here holds another, and a second page for the sum of both costs as much as the first.
  const { violations } = await new AxeBuilder({ page }).withTags(asked).setLegacyMode().analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** A page as it must be: no accessibility fault, one main heading, and never scrolled sideways. */
export async function expectFaultless(page: Page, what?: string): Promise<void> {
  expect(await accessibilityFaults(page), what).toEqual([])
  expect(await page.locator('h1').count(), what).toBe(1)
  const { wide, width } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, width: innerWidth }))
  expect(wide, what).toBeLessThanOrEqual(width)
}
