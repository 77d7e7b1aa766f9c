import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions } from 'electron'
import type { Page } from 'playwright-core'
import { headed, hiddenBrowser, shownBrowser } from './browser'
import { HostContents } from './contents'
import { HostEvent, listening, type Listening } from './events'
import type { HostSession } from './session'

type Surface = Listening<ElectronWindow> &
  Pick<
    ElectronWindow,
    | 'loadURL'
    | 'show'
    | 'focus'
    | 'restore'
    | 'isMinimized'
    | 'close'
    | 'destroy'
    | 'isDestroyed'
    | 'setMenuBarVisibility'
  >

const windows = new Set<BrowserWindow>()

/** Called when the last window is gone. */
export const lastWindowClosed = new EventEmitter()

/** A window: one page in Chromium, with Electron's order of closing. */
export class BrowserWindow implements Surface {
  readonly webContents: HostContents
  readonly on: Surface['on']
  readonly once: Surface['once']
  readonly #emitter = new EventEmitter()
  readonly #page: Promise<Page>
  #destroyed = false
  #shown: boolean

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  constructor(options: BrowserWindowConstructorOptions) {
    const { on, once } = listening<ElectronWindow>(this.#emitter)
    this.on = on
    this.once = once
    const { session, preload } = options.webPreferences ?? {}
    // A window with a preload is one that people see; the others only make paper.
    this.#shown = preload !== undefined
    const size = { width: options.width ?? 800, height: options.height ?? 600 }
    this.#page = this.#open(session as unknown as HostSession, preload, size)
    this.webContents = new HostContents(this.#page)
    windows.add(this)
  }

  async #open(session: HostSession, preload: string | undefined, size: { width: number; height: number }) {
    const browser = await (this.#shown ? shownBrowser() : hiddenBrowser())
    const context = await session.context(browser, this.#shown && headed ? null : size)
    const page = await context.newPage()
    session.guards.add((route) => this.webContents.guard(route))
    if (preload !== undefined) await this.webContents.attach(page, readFileSync(preload, 'utf8'))
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'beforeunload' && !this.#asksToClose()) void dialog.accept()
      else void dialog.dismiss()
    })
    page.on('close', () => {
      // Closed without asking (nobody had touched the page): main still gets to do what it does on close.
      if (!this.#destroyed && !this.#asksToClose()) this.destroy()
    })
    return page
  }

  /** Tells main that the window is about to close. True when main wants to keep it for now. */
  #asksToClose(): boolean {
    const event = new HostEvent()
    this.#emitter.emit('close', event)
    return event.defaultPrevented
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url)
    this.#emitter.emit('ready-to-show')
  }

  show(): void {
    if (this.#shown) this.focus()
  }

  focus(): void {
    this.#page.then((page) => page.bringToFront()).catch(() => undefined)
  }

  restore(): void {
    this.focus()
  }

  isMinimized(): boolean {
    return false
  }

  close(): void {
    if (!this.#destroyed && !this.#asksToClose()) this.destroy()
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    const closed = () => {
      this.#emitter.emit('closed')
      if (windows.size === 0) lastWindowClosed.emit('closed')
    }
    this.#page.then((page) => page.close()).then(closed, closed)
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  // Chromium draws its own frame; there is no menu bar to hide.
  setMenuBarVisibility(): void {}
}
