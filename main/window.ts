import { BrowserWindow, type IpcMainInvokeEvent, type Session } from 'electron'
import { pagePreferences, restrictContents } from './policy'
import { origin } from './protocol'

export interface WindowParts {
  session: Session
  preload: string
  devTools: boolean
}

/** Always the same: a window title shows in the taskbar, in screen sharing and in the system's own lists. */
const title = 'Samverkansstöd'

/** The program's one window, not shown until it has something to show. */
export function createWindow({ session, preload, devTools }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { ...pagePreferences(session, devTools), preload },
  })
  // The application menu carries keyboard shortcuts only.
  window.setMenuBarVisibility(false)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  restrictContents(window.webContents)
  return window
}

/** A window nobody sees, for making paper of a page. It has no preload: nothing in it can ask main for anything. */
export function createHiddenWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({ title, show: false, webPreferences: pagePreferences(session, false) })
  restrictContents(window.webContents)
  return window
}

export function loadWindow(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${origin}/index.html`)
}

/** Whether a call comes from the page we loaded ourselves, not from a frame in it or from somewhere else. */
export function isOwnPage(window: BrowserWindow, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || sender !== window.webContents || senderFrame.parent !== null) return false
  return senderFrame.url.startsWith(`${origin}/`)
}
