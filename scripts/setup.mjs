// Plain JavaScript on purpose: this runs on a fresh clone, before anything is installed, on Node 20 too.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const modules = join(root, 'node_modules')
const installedLock = join(modules, '.package-lock-hash')
const installedNode = join(modules, '.bin', 'node')
const leastNode = [22, 18]

/**
 * Makes the checkout runnable: packages, a browser where Electron has none of its own, and a Node that is new
 * enough. When the running Node is too old, the script starts over on the one that the packages brought.
 * @param {{ browser?: boolean }} [needs]
 */
export function setUp({ browser = false } = {}) {
  installPackages()
  if (!isNewEnough()) startOver()
  // What we start in turn (npm scripts, test workers) gets the same Node.
  process.env['PATH'] = `${join(modules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  process.chdir(root)
  if (browser && electronBinary() === null && findBrowser() === null) installBrowser()
}

/**
 * Electron's own program, or null where it has not been downloaded.
 * @returns {string | null}
 */
export function electronBinary() {
  const folder = join(modules, 'electron')
  const name = join(folder, 'path.txt')
  const file = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8')) : ''
  return file !== '' && existsSync(file) ? file : null
}

function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(installedLock) && readFileSync(installedLock, 'utf8') === hash) return
  console.log('Hämtar programmets delar (npm ci) …')
  // npm is a .cmd on Windows, which only a shell can start.
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('npm ci misslyckades. Kontrollera nätet och försök igen.')
  writeFileSync(installedLock, hash)
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

function startOver() {
  if (!existsSync(installedNode)) {
    stop(
      `Node ${leastNode.join('.')} eller senare behövs; det här är ${process.versions.node}. Se https://nodejs.org.`,
    )
  }
  const { status } = spawnSync(installedNode, process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}

function installBrowser() {
  const canInstall =
    process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (canInstall) {
    console.log('Hämtar Chromium (apt-get install chromium) …')
    const apt = {
      stdio: /** @type {const} */ ('inherit'),
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update'], apt)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], apt)
  }
  if (findBrowser() === null) {
    stop(
      'Installera Chromium, Chrome eller Edge (på Debian: apt-get install chromium), eller ange CHROMIUM_PATH.',
    )
  }
}

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp({ browser: true })
