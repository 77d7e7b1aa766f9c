import type { Page } from 'playwright-core'

/** Somebody who reads along in the window: what can be seen, each time something changes. */
export interface Reading {
  /** Reads in this window too, from now on. */
  follow(page: Page): Promise<void>
  /** Everything that has stood there, in one line. */
  text(): string
}

export function newReading(): Reading {
  const lines = new Set<string>()
  return {
    async follow(page) {
      await page.exposeBinding('__read', (_, seen: string[]) => {
        for (const line of seen) lines.add(line)
      })
      await page.getByRole('main').waitFor()
      await page.evaluate(watch)
    },
    text: () => [...lines].join(' ').replace(/\s+/g, ' '),
  }
}

/** Runs in the window: reports each line of text the first time it is seen. */
function watch(): void {
  const known = new Set<string>()
  const report = (window as unknown as { __read(seen: string[]): void }).__read
  const read = () => {
    const seen = document.body.innerText.split(/\s*\n\s*/).filter((line) => line !== '' && !known.has(line))
    for (const line of seen) known.add(line)
    if (seen.length > 0) report(seen)
  }
  let isWaiting = false
  const changes = new MutationObserver(() => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      read()
    })
  })
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  read()
}
