import type { BrowserWindow, WebContents } from 'electron'
import type { PaperContent } from '../renderer/documents/render'
import type { Log } from './log'

/** The paper as one page of HTML. The renderer's own components draw it; they are loaded when first needed. */
export async function renderPaper(content: PaperContent): Promise<string> {
  const render = await import('../renderer/documents/render')
  return render.renderPaper(content).html
}

export type PrintOutcome = 'printed' | 'cancelled' | 'failed'

/** Makes paper of a page. Preview, print and PDF load the same address and so the same bytes. */
export interface Printer {
  /** Opens the system's print dialog. */
  printPaper(url: string): Promise<PrintOutcome>
  paperToPdf(url: string): Promise<Uint8Array>
}

export interface PrinterParts {
  createHiddenWindow(): BrowserWindow
  log: Log
}

export function createPrinter({ createHiddenWindow, log }: PrinterParts): Printer {
  async function withPage<T>(url: string, work: (contents: WebContents) => Promise<T>): Promise<T> {
    const window = createHiddenWindow()
    try {
      await window.loadURL(url)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
      return await work(window.webContents)
    } finally {
      window.destroy()
    }
  }

  return {
    printPaper: (url) =>
      withPage(url, print).catch((error: unknown) => {
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

function print(contents: WebContents): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (success, reason) => {
      if (success) resolve('printed')
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed')
    })
  })
}
