import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

/** Folders of Windows and macOS installations, which are not on the path. */
const installed = [
  [process.env['ProgramFiles'], 'Google/Chrome/Application/chrome.exe'],
  [process.env['ProgramFiles(x86)'], 'Microsoft/Edge/Application/msedge.exe'],
  [process.env['ProgramFiles'], 'Microsoft/Edge/Application/msedge.exe'],
  ['/Applications', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
]

/**
 * A Chromium, Chrome or Edge on this computer, or null. CHROMIUM_PATH comes first.
 * @returns {string | null}
 */
export function findBrowser() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/bin')
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const elsewhere = installed.flatMap(([folder, path]) => (folder && path ? [join(folder, path)] : []))
  return (
    [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...elsewhere].find((path) => path && existsSync(path)) ??
    null
  )
}
