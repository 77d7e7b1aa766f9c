import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browser.mjs'
import { rendererConfig } from '../../scripts/vite.renderer'
import { paperCsp } from '../../main/protocol'

const origin = 'https://samverkansstod.app.invalid'

/** Chromium with our papers in it, as the program serves and prints them. */
export interface Press {
  /** A page that shows the paper. */
  show(html: string): Promise<Page>
  pdf(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

export async function startPress(): Promise<Press> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found; set CHROMIUM_PATH.')
  const files = await buildStyles()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  return {
    show: (html) => open(browser, html, files),
    async pdf(html) {
      const page = await open(browser, html, files)
      try {
        // The same options as main/print.ts.
        return await page.pdf({
          format: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        })
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

async function open(
  browser: Browser,
  html: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<Page> {
  const page = await browser.newPage()
  const complaints: string[] = []
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    if (path === 'paper/1') {
      return route.fulfill({
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': paperCsp },
        body: html,
      })
    }
    const body = files.get(path)
    if (body === undefined) return route.abort()
    const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2'
    return route.fulfill({ headers: { 'Content-Type': type }, body: Buffer.from(body) })
  })
  // Anything the policy forbids, and anything missing, is said in the console.
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${origin}/paper/1`)
  await page.evaluate('document.fonts.ready.then(() => true)')
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return page
}

/** The style sheet and its fonts, built with the program's own settings. */
async function buildStyles(): Promise<Map<string, Uint8Array | string>> {
  const built = await build({
    ...rendererConfig,
    logLevel: 'error',
    build: {
      ...rendererConfig.build,
      write: false,
      rolldownOptions: { ...rendererConfig.build?.rolldownOptions, input: 'renderer/documents/paper.css' },
    },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    files.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source] as const] : [])),
  )
}
