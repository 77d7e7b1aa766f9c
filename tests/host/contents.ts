import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import type { Page, Route } from 'playwright-core'
import { fromPage, toPage } from './address'
import { connectPage, deliver, type FromPage, type Reply, type Sender } from './bridge'
import { HostEvent, listening, type Listening } from './events'
import { invoke } from './ipc'
import { noteInput } from './power'

type Surface = Listening<WebContents> &
  Pick<
    WebContents,
    | 'send'
    | 'setWindowOpenHandler'
    | 'executeJavaScript'
    | 'printToPDF'
    | 'print'
    | 'getPrintersAsync'
    | 'reload'
  >

/** Where jobs from the print dialog end up. Without it every one is cancelled. */
const printFolder = process.env['HOST_PRINT_DIR'] ?? ''
/** Each folder in this one is a printer of the system, with its jobs in it. */
const printersFolder = process.env['HOST_PRINTERS_DIR'] ?? ''
let printed = 0

/** One page. Commands wait for Chromium; what comes too late for a closed page is dropped, as in Electron. */
export class HostContents implements Surface {
  readonly emitter = new EventEmitter()
  readonly on: Surface['on']
  readonly once: Surface['once']
  readonly #page: Promise<Page>
  #opened: Page | null = null
  #heading: string | null = null
  #mayOpen: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })

  constructor(page: Promise<Page>) {
    const { on, once } = listening<WebContents>(this.emitter)
    this.on = on
    this.once = once
    this.#page = page
    page.then((opened) => (this.#opened = opened)).catch(() => undefined)
  }

  /** Connects a page to main, before anything is loaded in it. */
  async attach(page: Page, preload: string): Promise<void> {
    await connectPage(page, preload, (sender, message) => this.#hear(sender, message))
    page.on('popup', (popup) => {
      if (this.#mayOpen({ url: fromPage(popup.url()) } as never).action === 'deny') void popup.close()
    })
    page.on('crash', () => this.emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
  }

  async load(url: string): Promise<void> {
    this.#heading = toPage(url)
    const response = await (await this.#page).goto(this.#heading)
    if (response?.ok() === false) throw new Error(`ERR_FAILED (${response.status()}) loading '${url}'`)
  }

  /** Whether a page may follow a link, as main's listeners see it. */
  guard(route: Route): 'go' | 'stop' | 'not mine' {
    const request = route.request()
    const frame = request.frame()
    const page = frame.page()
    if (page !== this.#opened) return 'not mine'
    const isMainFrame = frame === page.mainFrame()
    // Loads that main asked for, and a reload by hand, are not navigations of the page's own.
    if (isMainFrame && (request.url() === this.#heading || request.url() === page.url())) return 'go'
    const event = Object.assign(new HostEvent(), { url: fromPage(request.url()), isMainFrame })
    this.emitter.emit('will-frame-navigate', event)
    if (isMainFrame) this.emitter.emit('will-navigate', event)
    return event.defaultPrevented ? 'stop' : 'go'
  }

  send(channel: string, ...args: unknown[]): void {
    this.#page.then((page) => deliver(page, channel, args)).catch(() => undefined)
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.#mayOpen = handler
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code)
  }

  reload(): void {
    this.#page.then((page) => page.reload()).catch(() => undefined)
  }

  async printToPDF(options: Parameters<WebContents['printToPDF']>[0]): Promise<Buffer> {
    return (await this.#page).pdf({
      format: options.pageSize as 'A4',
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
      // Electron's own default where the page's CSS says nothing.
      margin: { top: '0.4in', right: '0.4in', bottom: '0.4in', left: '0.4in' },
    })
  }

  print(...[options, done]: Parameters<WebContents['print']>): void {
    const { printBackground = false, silent = false, deviceName = '', copies = 1 } = options ?? {}
    const job = silent
      ? this.#printTo(join(printersFolder, deviceName), printBackground, copies)
      : this.#askForFolder(printBackground)
    void job.then(
      (reason) => done?.(reason === '', reason),
      () => done?.(false, 'Print job failed'),
    )
  }

  async getPrintersAsync(): ReturnType<WebContents['getPrintersAsync']> {
    if (!existsSync(printersFolder)) return []
    const folders = readdirSync(printersFolder, { withFileTypes: true }).filter((one) => one.isDirectory())
    return folders.map(({ name }) => ({ name, displayName: name, description: '', options: {} }))
  }

  /** The dialog: it prints on the one virtual printer, or the user thinks better of it. */
  async #askForFolder(printBackground: boolean): Promise<string> {
    if (printFolder === '') return 'Print job canceled'
    mkdirSync(printFolder, { recursive: true })
    return this.#printTo(printFolder, printBackground, 1)
  }

  /** Why it was not printed, or nothing. */
  async #printTo(folder: string, printBackground: boolean, copies: number): Promise<string> {
    if (!existsSync(folder)) return 'Invalid deviceName provided'
    const pdf = await this.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground })
    for (let copy = 0; copy < copies; copy += 1)
      writeFileSync(join(folder, `print-${Date.now()}-${++printed}.pdf`), pdf)
    return ''
  }

  async #hear(sender: Sender, message: FromPage): Promise<Reply> {
    if (message.kind === 'input') {
      noteInput()
      return {}
    }
    const parent = sender.parentUrl === null ? null : { url: fromPage(sender.parentUrl) }
    const event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame' | 'type'> = {
      sender: this as unknown as WebContents,
      senderFrame: { url: fromPage(sender.url), parent } as WebFrameMain,
      type: 'frame',
    }
    return invoke(event as IpcMainInvokeEvent, message.channel, message.args)
  }
}
