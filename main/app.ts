import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow, Dialog, IpcMain, PowerMonitor, Session } from 'electron'
import { contactDirectorySchema } from '../shared/domain/contactDirectory'
import { schoolHolidaysSchema } from '../shared/domain/schoolHolidays'
import { z } from '../shared/domain/schema'
import { wheelSchema } from '../shared/domain/wheel'
import { callChannel, eventChannel } from '../shared/ipc/channels'
import { contract, type MainEvent } from '../shared/ipc/contract'
import { createDialogs } from './dialogs'
import { createSaveFile } from './exchange/saveFile'
import { createCaseHandlers } from './handlers/cases'
import { createHandlerContext } from './handlers/context'
import { createDirectoryHandlers } from './handlers/directory'
import { createDocumentHandlers, planAsItStands } from './handlers/documents'
import { createDraftHandlers } from './handlers/drafts'
import { createExchangeHandlers } from './handlers/exchange'
import type { Handlers } from './handlers/handler'
import { createIntakeHandlers } from './handlers/intake'
import { createReferralHandlers } from './handlers/referral'
import { createRoomHandlers } from './handlers/room'
import { createRoutineHandlers } from './handlers/routine'
import { createSettingsHandlers } from './handlers/settings'
import { createVaultHandlers } from './handlers/vault'
import { createRouter } from './ipc'
import { createLocking } from './locking'
import type { Log } from './log'
import { restrictSession } from './policy'
import { createPapers } from './papers'
import { createPrinter } from './print'
import { createProtocolHandler, scheme } from './protocol'
import { createVault } from './vault/vault'
import { createHiddenWindow, createWindow, isOwnPage, loadWindow } from './window'

export interface ProgramParts {
  /** The folder that holds dist/ and resources/. */
  root: string
  userData: string
  version: string
  devTools: boolean
  session: Session
  ipcMain: Pick<IpcMain, 'handle'>
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>
  powerMonitor: Pick<PowerMonitor, 'on' | 'getSystemIdleTime'>
  log: Log
  now(): Date
  quit(): void
}

/** Puts the program together and opens its window. Everything it works with comes in here. */
export async function startProgram(parts: ProgramParts): Promise<BrowserWindow> {
  const { root, userData, session, ipcMain, dialog, powerMonitor, log, now, quit } = parts
  const dist = join(root, 'dist')

  const vault = createVault({
    folder: join(userData, 'vault'),
    workerPath: join(dist, 'main', 'argon2Worker.js'),
    now,
    log,
  })
  const readContent = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, 'resources', file), 'utf8'))
  const wheel = wheelSchema.parse(await readContent('wheel-areas.json'))
  const schoolHolidays = schoolHolidaysSchema.parse(await readContent('school-holidays.json'))
  const directory = contactDirectorySchema.parse(await readContent('contact-directory.json'))
  const context = createHandlerContext(vault, now)
  const isUnlocked = () => vault.store() !== null

  const papers = createPapers({
    store: () => vault.store(),
    today: context.today,
    planNow: (caseId) => planAsItStands({ context, wheel }, caseId),
  })

  restrictSession(session)
  session.protocol.handle(scheme, createProtocolHandler(join(dist, 'renderer'), papers.page))
  const window = createWindow({
    session,
    preload: join(dist, 'main', 'preload.cjs'),
    devTools: parts.devTools,
  })
  const printer = createPrinter({ createHiddenWindow: () => createHiddenWindow(session), log })

  const locking = createLocking({
    vault: { isUnlocked, lock: () => vault.lock(), backup: () => vault.backup() },
    send: (event: MainEvent) => {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
    },
    idleMinutes: () => vault.store()?.settings.get().idleMinutes ?? 0,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    now,
    log,
  })

  const { chooseFolder, chooseList, chooseSealed, choosePlace } = createDialogs(dialog, window)
  const saveFile = createSaveFile({ choosePlace, log })

  async function printRecoveryPaper(groups: string[]): Promise<boolean> {
    return (await papers.withRecoveryKey(groups, (url) => printer.printPaper(url))) === 'printed'
  }

  const handlers: Handlers = {
    ...createVaultHandlers({ vault, context, chooseFolder, printRecoveryPaper }),
    'vault.lock': async () => {
      await locking.lock()
      return vault.status()
    },
    ...createSettingsHandlers({ context, vault, wheel, chooseFolder, printer }),
    'content.get': () => ({ wheel, schoolHolidays, version: parts.version }),
    ...createDirectoryHandlers({ context, shipped: directory, chooseList, saveFile }),
    ...createDraftHandlers(context),
    ...createCaseHandlers(context),
    ...createIntakeHandlers(context),
    ...createRoutineHandlers(context),
    ...createRoomHandlers({ context, locking }),
    ...createDocumentHandlers({ context, wheel, printer, saveFile }),
    ...createReferralHandlers({ printer, saveFile }),
    ...createExchangeHandlers({
      context,
      readWords: async () => z.array(z.string()).parse(await readContent('passphrase-words.json')),
      version: parts.version,
      workerPath: join(dist, 'main', 'sealWorker.js'),
      chooseSealed,
      saveFile,
    }),
  }
  const answer = createRouter({ contract, handlers, isUnlocked, log })
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    answer(isOwnPage(window, event), method, input),
  )

  const lockNow = () => {
    if (isUnlocked()) log.note('lock_computer')
    void locking.lockNow()
  }
  powerMonitor.on('lock-screen', lockNow)
  powerMonitor.on('suspend', lockNow)
  const clock = setInterval(() => void locking.lockWhenIdle(), 5000)

  // The window stays until what was typed is saved and copied; then the program ends.
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    clearInterval(clock)
    void locking.closeDown().finally(() => {
      log.note('closed')
      window.destroy()
      quit()
    })
  })
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    log.note('window_gone')
    locking.waitUntil(null)
    window.webContents.reload()
  })

  log.note('started')
  await loadWindow(window)
  return window
}
