import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { _electron, chromium, type BrowserContext, type Page } from 'playwright-core'
import type { Bridge } from '../../shared/ipc/contract'
import { electronBinary, root } from '../../scripts/setup.mjs'
import type { FromTest } from '../host/app'
import { fromPage } from '../host/address'
import { origin } from '../../main/protocol'

declare global {
  interface Window {
    readonly samverkansstod: Bridge
  }
}

export interface LaunchOptions {
  /** The program's data folder; when left out a new one, which goes when the program ends. */
  userData?: string
  /** Where the program and Chromium put their temporary files. */
  tmp?: string
  env?: Record<string, string>
  /** The folder that a person would choose in every dialog; without it dialogs are cancelled. */
  dialogDir?: string
  /** Where the virtual printer puts its papers; without it print jobs are cancelled. */
  printDir?: string
}

/** The running program, as a person at the computer and a curious person at the network have it. */
export interface Program {
  page: Page
  userData: string
  /** Everything the pages have written to the console. */
  consoleMessages: string[]
  /** What the content security policy stopped, as directive and address. */
  cspViolations: string[]
  /** Every request to anything but the program itself. */
  foreignRequests: string[]
  /** Closes the window as the user does, and waits for the program to end. */
  close(): Promise<void>
  /** Settles when the program has ended, however it did. */
  ended: Promise<void>
  /** Takes the program away in the middle of whatever it does. */
  kill(): Promise<void>
  /** The computer's screen is locked, or it goes to sleep. */
  power(event: 'lock-screen' | 'suspend'): Promise<void>
}

type Watched = Pick<Program, 'consoleMessages' | 'cspViolations' | 'foreignRequests'>

/** Starts the built program: in Electron where its binary is, else in the Chromium host. */
export async function launchProgram(options: LaunchOptions = {}): Promise<Program> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'samverkansstod-test-'))
  const binary = electronBinary()
  const program = await (binary === null
    ? launchHost(userData, options)
    : launchElectron(binary, userData, options))
  if (options.userData === undefined) void program.ended.then(() => rmSync(userData, { recursive: true }))
  return program
}

function environment({ tmp, env, dialogDir, printDir }: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {
    // Windows would come and go on the screen; HOST_HEADLESS=0 shows them.
    HOST_HEADLESS: '1',
    ...Object.fromEntries(inherited),
    ...(tmp && { TMPDIR: tmp, TMP: tmp, TEMP: tmp }),
    ...(dialogDir && { HOST_DIALOG_DIR: dialogDir }),
    ...(printDir && { HOST_PRINT_DIR: printDir }),
    ...env,
  }
}

/** Starts listening before the first page exists, so that nothing it does at the start is missed. */
async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { consoleMessages: [], cspViolations: [], foreignRequests: [] }
  await context.exposeBinding('__cspViolation', (_, violation: string) =>
    watched.cspViolations.push(violation),
  )
  await context.addInitScript(() => {
    const report = (window as unknown as { __cspViolation(text: string): void }).__cspViolation
    addEventListener('securitypolicyviolation', (event) =>
      report(`${event.effectiveDirective} ${event.blockedURI}`),
    )
  })
  context.on('console', (message) => {
    // A paper's frame stops scripts, this one's too. What a paper itself may hold is tested in tests/documents.
    const isOwnScript = /^Blocked script execution in '[^']*\/paper\/[^']*'/.test(message.text())
    if (!isOwnScript) watched.consoleMessages.push(message.text())
  })
  context.on('request', (request) => {
    const url = fromPage(request.url())
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) watched.foreignRequests.push(url)
  })
  return watched
}

async function launchHost(userData: string, options: LaunchOptions): Promise<Program> {
  const args = ['--import', './tests/host/register.mjs', 'dist/main/index.js', `--user-data-dir=${userData}`]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environment(options),
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const say = (message: FromTest) => new Promise<void>((resolve) => child.send(message, () => resolve()))

  const browser = await chromium.connectOverCDP(await debuggerAddress(child, exited))
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('the browser has no context')
  const watched = await watch(context)
  // The host asks main what to do when the page wants to be closed; a dialog without a listener would be answered here.
  context.on('page', (page) => page.on('dialog', () => undefined))
  const opened = context.waitForEvent('page')
  await say({ kind: 'go' })
  const page = await opened

  return {
    page,
    userData,
    ...watched,
    ended: exited,
    async close() {
      await say({ kind: 'close' })
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    power: (event) => say({ kind: 'power', event }),
  }
}

/** The address that the host prints when Chromium is up, as Electron does. */
function debuggerAddress(child: ChildProcess, exited: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk)
      heard += String(chunk)
      const address = /^DevTools listening on (ws:\S+)/m.exec(heard)?.[1]
      if (address !== undefined) resolve(address)
    })
    void exited.then(() => reject(new Error(`the program ended before its window opened:\n${heard}`)))
  })
}

async function launchElectron(binary: string, userData: string, options: LaunchOptions): Promise<Program> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: binary,
    args: [...asRoot, root, `--user-data-dir=${userData}`],
    env: environment(options),
  })
  const watched = await watch(electron.context())
  await electron.evaluate(answerNativeDialogs, {
    folder: options.dialogDir ?? '',
    papers: options.printDir ?? '',
  })
  const page = await electron.firstWindow()
  const exited = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()))

  return {
    page,
    userData,
    ...watched,
    ended: exited,
    async close() {
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await exited
    },
    async kill() {
      electron.process().kill('SIGKILL')
      await exited
    },
    power: (event) => electron.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
  }
}

/** Runs in Electron's main process: the system's own dialogs, which no test can click, answer as in the host. */
function answerNativeDialogs(
  { app, dialog }: typeof Electron,
  { folder, papers }: { folder: string; papers: string },
): void {
  const { readdirSync, statSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const path = process.getBuiltinModule('node:path')
  const newestFile = (extensions: readonly string[]) =>
    readdirSync(folder)
      .filter((name) => extensions.includes(path.extname(name).slice(1)))
      .map((name) => path.join(folder, name))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
  const open = async (...args: unknown[]) => {
    const { properties, filters } = args.at(-1) as Electron.OpenDialogOptions
    if (folder === '') return { canceled: true, filePaths: [] }
    const chosen = properties?.includes('openFile') ? newestFile(filters?.[0]?.extensions ?? []) : folder
    return { canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] }
  }
  const save = async (...args: unknown[]) => {
    const { defaultPath = '' } = args.at(-1) as Electron.SaveDialogOptions
    return {
      canceled: folder === '',
      filePath: folder === '' ? '' : path.join(folder, path.basename(defaultPath)),
    }
  }
  Object.assign(dialog, { showOpenDialog: open, showSaveDialog: save })
  app.on('web-contents-created', (_, contents) => {
    contents.print = (_options, done) => {
      if (papers === '') return done?.(false, 'Print job canceled')
      void contents
        .printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true })
        .then((pdf) => {
          writeFileSync(path.join(papers, `print-${Date.now()}.pdf`), pdf)
          done?.(true, '')
        })
    }
  })
}
