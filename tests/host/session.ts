import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import type { Browser, BrowserContext, Route } from 'playwright-core'
import { fromPage } from './address'
import { listening, type Listening } from './events'

type PermissionRequest = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type RequestFilter = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
type ProtocolHandler = (request: Request) => Response | Promise<Response>

/** What Electron calls a permission, and what Chromium's debugger calls it. */
const permissions = {
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  geolocation: 'geolocation',
  notifications: 'notifications',
} as const

type Surface = Listening<Session> &
  Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  > & {
    protocol: Pick<Session['protocol'], 'handle'>
    webRequest: { onBeforeRequest(filter: RequestFilter): void }
  }

/** Decides whether a page may go where it is heading. Each window registers its own. */
export type NavigationGuard = (route: Route) => 'go' | 'stop' | 'not mine'

/** A session: one set of handlers, and one private browser context in each browser that shows its pages. */
export class HostSession implements Surface {
  readonly #schemes = new Map<string, ProtocolHandler>()
  readonly #contexts = new Map<Browser, Promise<BrowserContext>>()
  readonly guards = new Set<NavigationGuard>()
  #mayAsk: PermissionRequest = (_, __, answer) => answer(true)
  #filter: RequestFilter = (_, answer) => answer({})

  readonly on: Surface['on']
  readonly once: Surface['once']

  readonly protocol: Surface['protocol'] = {
    handle: (scheme, handler) => void this.#schemes.set(`${scheme}:`, handler as unknown as ProtocolHandler),
  }

  readonly webRequest: Surface['webRequest'] = {
    onBeforeRequest: (filter) => void (this.#filter = filter),
  }

  constructor() {
    const { on, once } = listening<Session>(new EventEmitter())
    this.on = on
    this.once = once
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    if (handler !== null) this.#mayAsk = handler
  }

  // Chromium's debugger sets permissions once, so the request handler above decides; checks and devices have
  // nothing to hook into here.
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}

  /** `newContext` and never a persistent one: nothing of a page is written to disk. */
  context(browser: Browser, size: { width: number; height: number } | null): Promise<BrowserContext> {
    const known = this.#contexts.get(browser)
    if (known !== undefined) return known
    const made = this.#open(browser, size)
    this.#contexts.set(browser, made)
    return made
  }

  async #open(browser: Browser, viewport: { width: number; height: number } | null): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport, acceptDownloads: false, serviceWorkers: 'block' })
    await context.grantPermissions(this.#granted())
    await context.route('**/*', (route) => this.#answer(route))
    return context
  }

  #granted(): string[] {
    return Object.entries(permissions).flatMap(([asked, name]) => {
      let granted = false
      const answer = (yes: boolean) => void (granted = yes)
      this.#mayAsk(null as never, asked as keyof typeof permissions, answer, {} as never)
      return granted ? [name] : []
    })
  }

  async #answer(route: Route): Promise<void> {
    const url = fromPage(route.request().url())
    if (route.request().isNavigationRequest()) {
      const verdicts = [...this.guards].map((guard) => guard(route))
      if (!verdicts.includes('go')) return route.abort('aborted')
    }
    const handler = this.#schemes.get(new URL(url).protocol)
    if (this.#cancelled(url) || handler === undefined) return route.abort('blockedbyclient')
    const method = route.request().method()
    try {
      const response = await handler(new Request(url, { method }))
      const body = Buffer.from(await response.arrayBuffer())
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
    } catch {
      // As in Electron: a handler that throws is a page that does not load.
      await route.abort('failed')
    }
  }

  #cancelled(url: string): boolean {
    let cancel = false
    this.#filter({ url }, (response) => void (cancel = response.cancel === true))
    return cancel
  }
}
