import type { Session, WebContents, WebPreferences } from 'electron'
import { isPaperUrl } from './protocol'

/** Copying a note formula is the one thing a page may ask the computer for. */
const allowedPermission = 'clipboard-sanitized-write'

/** What a page can load. Everything else is the network, another program or a file on disk. */
const ownProtocols = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Switches that keep Chromium itself from calling out: no look-ups, no updates, no reports. */
export const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
]

/** The preferences of every page, shown or hidden. */
export function pagePreferences(session: Session, devTools: boolean): WebPreferences {
  return {
    session,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium's spell checker fetches its word lists from the network.
    spellcheck: false,
  }
}

/** Refuses every permission, device, download and foreign address in a session. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(permission === allowedPermission))
  session.setPermissionCheckHandler((_, permission) => permission === allowedPermission)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !ownProtocols.has(new URL(details.url).protocol) })
  })
}

/** Nails a page to where it is: nothing in it can go elsewhere, open a window or embed anything but a paper. */
export function restrictContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !isPaperUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
