import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { createPrinter } from '../../main/print'

type Done = (success: boolean, reason: string) => void

/** A printer whose hidden window does as told. */
function setUp({ load = async () => undefined, print = (done: Done) => done(true, '') } = {}) {
  const happened: string[] = []
  const webContents = {
    executeJavaScript: async () => void happened.push('fonts'),
    print: vi.fn((_options: unknown, done: Done) => {
      happened.push('print')
      print(done)
    }),
    getPrintersAsync: async () => [
      { name: 'exp_1', displayName: 'Expeditionen', description: '', options: {} },
    ],
    printToPDF: vi.fn(async (_options: unknown) => {
      happened.push('pdf')
      return Buffer.from('%PDF')
    }),
  }
  const window = {
    webContents,
    loadURL: async (url: string) => {
      happened.push(url)
      await load()
    },
    destroy: () => void happened.push('destroy'),
  }
  const log = { note: vi.fn(), failure: vi.fn(() => '') }
  const createHiddenWindow = () => window as unknown as BrowserWindow
  return { printer: createPrinter({ createHiddenWindow, log }), happened, webContents, log }
}

describe('a paper', () => {
  it('is printed through the system dialog, when its fonts are there, and its window goes', async () => {
    const { printer, happened, webContents } = setUp()
    expect(await printer.printPaper('app://a/paper/1')).toBe('printed')
    expect(happened).toEqual(['app://a/paper/1', 'fonts', 'print', 'destroy'])
    expect(webContents.print.mock.calls[0]?.[0]).toEqual({
      silent: false,
      printBackground: true,
      pageSize: 'A4',
    })
  })

  it('goes straight to a printer that is named, and there is one', async () => {
    const { printer, happened, webContents } = setUp()
    expect(await printer.printers()).toEqual([{ name: 'exp_1', displayName: 'Expeditionen' }])
    expect(await printer.printPaper('app://a/paper/1', 'exp_1')).toBe('printed')
    expect(webContents.print.mock.calls[0]?.[0]).toEqual({
      silent: true,
      deviceName: 'exp_1',
      copies: 1,
      printBackground: true,
      pageSize: 'A4',
    })
    expect(await printer.printPaper('app://a/paper/1', 'gone')).toBe('missing')
    expect(webContents.print).toHaveBeenCalledOnce()
    expect(happened.at(-1)).toBe('destroy')
  })

  it('is printed through the dialog where the system does not tell its printers', async () => {
    const { printer, webContents, log } = setUp()
    webContents.getPrintersAsync = () => Promise.reject(new Error('no spooler'))
    expect(await printer.printers()).toEqual([])
    expect(log.failure).toHaveBeenCalledOnce()
    expect(await printer.printPaper('app://a/paper/1')).toBe('printed')
    expect(await printer.printPaper('app://a/paper/1', 'exp_1')).toBe('failed')
  })

  it.each([
    ['Print job canceled', 'cancelled'],
    ['Print job failed', 'failed'],
    ['Invalid printer settings', 'failed'],
  ])('that ends with %j is %s', async (reason, outcome) => {
    const { printer, happened } = setUp({ print: (done) => done(false, reason) })
    expect(await printer.printPaper('app://a/paper/1')).toBe(outcome)
    expect(happened.at(-1)).toBe('destroy')
  })

  it('that cannot be shown is failed, and written down', async () => {
    const { printer, happened, log } = setUp({ load: () => Promise.reject(new Error('404')) })
    expect(await printer.printPaper('app://a/paper/1')).toBe('failed')
    expect(log.failure).toHaveBeenCalledOnce()
    expect(happened.at(-1)).toBe('destroy')
  })

  it('becomes a tagged PDF in A4 with an outline', async () => {
    const { printer, happened, webContents } = setUp()
    expect(String(await printer.paperToPdf('app://a/paper/1'))).toBe('%PDF')
    expect(happened).toEqual(['app://a/paper/1', 'fonts', 'pdf', 'destroy'])
    expect(webContents.printToPDF.mock.calls[0]?.[0]).toEqual({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  })
})
