import type { BrowserWindow, WebContents, WebContentsPrintOptions } from 'electron'
import type { PaperContent } from '../renderer/documents/render'
import type { Log } from './log'

/** The paper as one page of HTML. The renderer's own components draw it; they are loaded when first needed. */
export async function renderPaper(content: PaperContent, copyTo?: string): Promise<string> {
  const render = await import('../renderer/documents/render')
  return render.renderPaper(content, copyTo).html
}

/** `missing`: the printer that was named is not there any more. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed' | 'missing'

/** A printer of the system: by the name it goes by, and as people know it. */
export interface SystemPrinter {
  name: string
  displayName: string
}

/** Makes paper of a page. Preview, print and PDF load the same address and so the same bytes. */
export interface Printer {
  /** Empty where the system has none, or does not say. */
  printers(): Promise<SystemPrinter[]>
  /** Opens the system's print dialog; with a printer named, the paper goes straight there. */
  printPaper(url: string, printerName?: string): Promise<PrintOutcome>
  paperToPdf(url: string): Promise<Uint8Array>
}

export interface PrinterParts {
  createHiddenWindow(): BrowserWindow
  log: Log
}

export function createPrinter({ createHiddenWindow, log }: PrinterParts): Printer {
  async function withWindow<T>(work: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const window = createHiddenWindow()
    try {
      return await work(window)
    } finally {
      window.destroy()
    }
  }

  function withPage<T>(url: string, work: (contents: WebContents) => Promise<T>): Promise<T> {
    return withWindow(async (window) => {
      await window.loadURL(url)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
      return work(window.webContents)
    })
  }

  return {
    printers: () =>
      withWindow(async ({ webContents }) =>
        (await webContents.getPrintersAsync()).map(({ name, displayName }) => ({ name, displayName })),
      ).catch((error: unknown) => {
        log.failure('print_failed', 'printers', error)
        return []
      }),
    printPaper: (url, printerName = '') =>
      withPage(url, (contents) => print(contents, printerName)).catch((error: unknown) => {
        log.failure('print_failed', 'printPaper', error)
        return 'failed'
      }),
    // The page's own <title> and <html lang> become the document's; both are without names by construction.
    paperToPdf: (url) =>
      withPage(url, (contents) =>
        contents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
  }
}

async function print(contents: WebContents, printerName: string): Promise<PrintOutcome> {
  const page = { printBackground: true, pageSize: 'A4' } as const
  if (printerName === '') return send(contents, { ...page, silent: false })
  // Asked for first: what happens to a job for a printer that is gone differs between systems.
  const isThere = (await contents.getPrintersAsync()).some(({ name }) => name === printerName)
  return isThere ? send(contents, { ...page, silent: true, deviceName: printerName, copies: 1 }) : 'missing'
}

function send(contents: WebContents, options: WebContentsPrintOptions): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    contents.print(options, (success, reason) => {
      if (success) resolve('printed')
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed')
    })
  })
}
