import { EventEmitter } from 'node:events'
import { appendFileSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { closeBrowsers, shownBrowser } from './browser'
import { HostEvent, listening, type Listening } from './events'
import { playPower } from './power'
import { BrowserWindow, lastWindowClosed } from './window'

/** What a test says to the host over the child process's channel. */
export type FromTest =
  { kind: 'go' } | { kind: 'close' } | { kind: 'power'; event: 'lock-screen' | 'suspend' }

interface Manifest {
  productName: string
  version: string
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Manifest
const emitter = new EventEmitter()
const paths = new Map<string, string>([['userData', givenFolder() ?? join(appData(), manifest.productName)]])
const ready = Promise.all([shownBrowser(), waitForTest()])
let lockFile: string | null = null

function appData(): string {
  return process.env['APPDATA'] ?? process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

function givenFolder(): string | undefined {
  return process.argv.find((word) => word.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length)
}

/** Where a test is listening, nothing opens before it has said that it sees everything from the first request. */
function waitForTest(): Promise<void> {
  if (process.channel === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    process.on('message', (message: FromTest) => {
      if (message.kind === 'go') resolve()
      else if (message.kind === 'close') BrowserWindow.getAllWindows()[0]?.close()
      else playPower(message.event)
    })
    // The test is gone: so is the program, without ceremony.
    process.on('disconnect', () => app.exit(1))
  })
}

/** One program per data folder: a file with the process's number. Whoever comes second knocks on it. */
function requestSingleInstanceLock(): boolean {
  const folder = app.getPath('userData')
  const file = join(folder, 'host.lock')
  mkdirSync(folder, { recursive: true })
  if (isAlive(firstLine(file))) {
    appendFileSync(file, 'knock\n')
    return false
  }
  writeFileSync(file, `${process.pid}\n`)
  lockFile = file
  watch(file, () => emitter.emit('second-instance', new HostEvent(), [], folder, null)).unref()
  return true
}

function firstLine(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

export const app: Listening<App> &
  Pick<
    App,
    | 'whenReady'
    | 'quit'
    | 'exit'
    | 'getPath'
    | 'setPath'
    | 'getVersion'
    | 'isPackaged'
    | 'requestSingleInstanceLock'
  > & { commandLine: Pick<App['commandLine'], 'appendSwitch' | 'hasSwitch'> } = {
  ...listening<App>(emitter),
  isPackaged: false,
  commandLine: {
    // Chromium has been started with switches of the host's own; what the program adds comes too late for it.
    appendSwitch: () => undefined,
    hasSwitch: (name) => process.argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)),
  },
  whenReady: async () => void (await ready),
  getVersion: () => manifest.version,
  getPath: (name) => paths.get(name) ?? join(app.getPath('userData'), name),
  setPath: (name, path) => void paths.set(name, path),
  requestSingleInstanceLock,
  quit() {
    const event = new HostEvent()
    emitter.emit('before-quit', event)
    if (event.defaultPrevented) return
    for (const window of BrowserWindow.getAllWindows()) window.close()
    if (BrowserWindow.getAllWindows().length === 0) app.exit(0)
  },
  exit(code = 0) {
    if (lockFile !== null) rmSync(lockFile, { force: true })
    void closeBrowsers().finally(() => process.exit(code))
  },
}

lastWindowClosed.on('closed', () => emitter.emit('window-all-closed'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
