import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '../../scripts/browser.mjs'

/** Seen by a person, or not. */
export const headed = process.env['HOST_HEADLESS'] !== '1' && hasDisplay()

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--window-size=1280,800',
]

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Starts Chromium. It hangs on a pipe to this process and goes away with it, however that ends. */
function start(headless: boolean, args: string[]): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found; set CHROMIUM_PATH.')
  // The program decides when it ends; otherwise Ctrl+C would close the page before main has saved.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  return chromium.launch({ executablePath, headless, args: [...switches, ...args], ...signals })
}

/** Starts the browser that people see, open for debuggers, and says where, as Electron does. */
async function startShown(): Promise<Browser> {
  const port = await freePort()
  const browser = await start(!headed, [`--remote-debugging-port=${port}`])
  process.stderr.write(`DevTools listening on ${await debuggerAddress(port)}\n`)
  return browser
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function debuggerAddress(port: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/json/version`)
      const version = (await response.json()) as { webSocketDebuggerUrl: string }
      return version.webSocketDebuggerUrl
    } catch (error) {
      if (attempt === 50) throw error
      await wait(100)
    }
  }
}

let shown: Promise<Browser> | null = null
let hidden: Promise<Browser> | null = null

/** The browser that windows open in. */
export function shownBrowser(): Promise<Browser> {
  return (shown ??= startShown())
}

/** The browser for windows nobody sees: a headless one of its own where the first one has a face. */
export function hiddenBrowser(): Promise<Browser> {
  return headed ? (hidden ??= start(true, [])) : shownBrowser()
}

export async function closeBrowsers(): Promise<void> {
  const started = [shown, hidden].filter((browser) => browser !== null)
  await Promise.allSettled(started.map(async (browser) => (await browser).close()))
}
