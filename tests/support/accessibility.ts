import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds wrong on the page as it stands: rule and element, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Legacy mode keeps axe from opening a second page, which the program's window forbids.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
