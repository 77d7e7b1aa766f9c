// What the built program gets when it imports `electron` here. Each member is typed by Electron's own
// declarations; only what the program uses exists.
import type Electron from 'electron'
import { HostSession } from './session'

export { app } from './app'
export { dialog } from './dialog'
export { ipcMain } from './ipc'
export { powerMonitor } from './power'
export { BrowserWindow } from './window'

const sessions = new Map<string, HostSession>()

export const session = {
  fromPartition(name: string): HostSession {
    const made = sessions.get(name) ?? new HostSession()
    sessions.set(name, made)
    return made
  },
}

// `app://` is mapped to an https origin, which has these privileges already.
export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged: () => undefined,
}

// Chromium has its own zoom and editing keys; the program's menu is never seen.
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (): void => undefined,
}
