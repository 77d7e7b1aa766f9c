import { join } from 'node:path'
import { app, dialog, ipcMain, Menu, powerMonitor, protocol, session, type BrowserWindow } from 'electron'
import { shellTexts } from '../shared/texts/shell'
import { startProgram } from './app'
import { createLog } from './log'
import { quietSwitches } from './policy'
import { appScheme } from './protocol'

// The local folder, not the roaming one: Windows copies that between computers, over the network.
if (process.platform === 'win32' && !app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(process.env['LOCALAPPDATA'] ?? app.getPath('appData'), 'Samverkansstod'))
}
for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value)
protocol.registerSchemesAsPrivileged([appScheme])

const userData = app.getPath('userData')
const log = createLog({ folder: join(userData, 'logs'), now: () => new Date() })

// A stray failure is written down and the program goes on: every change is already safe in the store, and a
// dialog with an error's text could show a name to a room full of people.
process.on('uncaughtException', (error) => log.failure('internal', 'uncaught', error))
process.on('unhandledRejection', (error) => log.failure('internal', 'unhandled', error))

let window: BrowserWindow | null = null

async function start(): Promise<void> {
  await app.whenReady()
  // Never seen; it carries the keys for zoom, full screen and editing.
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'editMenu' },
      {
        label: '',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  )
  window = await startProgram({
    root: join(import.meta.dirname, '../..'),
    userData,
    version: app.getVersion(),
    devTools: !app.isPackaged,
    // Without `persist:` the session lives in memory: no cache, no storage, no cookies on disk.
    session: session.fromPartition('samverkansstod', { cache: false }),
    ipcMain,
    dialog,
    powerMonitor,
    log,
    now: () => new Date(),
    quit: () => app.quit(),
  })
}

app.on('window-all-closed', () => app.quit())
app.on('second-instance', () => {
  if (window?.isMinimized()) window.restore()
  window?.focus()
})

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    const { title, body } = shellTexts.notStarted
    dialog.showErrorBox(title, body(log.failure('internal', 'start', error)))
    app.exit(1)
  })
} else {
  app.quit()
}
