import { spawn, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenChanged } from './build.mjs'
import { electronBinary, root, setUp } from './setup.mjs'

setUp({ browser: true })
if ((await buildWhenChanged()) !== 0) process.exit(1)

const electron = electronBinary() ?? (await downloadElectron())
if (electron === null && !hasDisplay()) {
  const out = join(tmpdir(), 'samverkansstod-demo')
  console.log(
    `Här finns ingen skärm att visa fönstret på. Spelar upp ett helt ärende i stället, till ${out}.`,
  )
  run(process.execPath, [join(root, 'scripts', 'demo.mjs'), '--out', out])
} else if (electron === null) {
  const papers = process.env['HOST_PRINT_DIR'] ?? join(tmpdir(), 'samverkansstod-papper')
  console.log(
    `Electron går inte att hämta här. Öppnar programmet i Chromium; det du skriver ut hamnar i ${papers}.`,
  )
  run(
    process.execPath,
    ['--import', './tests/host/register.mjs', 'dist/main/index.js', ...process.argv.slice(2)],
    {
      HOST_PRINT_DIR: papers,
      HOST_DIALOG_DIR: process.env['HOST_DIALOG_DIR'] ?? papers,
    },
  )
} else {
  console.log('Öppnar programmet i Electron.')
  // Chromium refuses its sandbox to root; that is a developer's container, never a rektor's computer.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  run(electron, [...asRoot, '.', ...process.argv.slice(2)])
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Electron's program comes from GitHub. Where that cannot be reached we ask once, until packages are installed anew. */
async function downloadElectron() {
  const unreachable = join(root, 'node_modules', '.electron-unreachable')
  if (existsSync(unreachable)) return null
  const reached = await fetch('https://github.com', {
    method: 'HEAD',
    signal: AbortSignal.timeout(5000),
  }).catch(() => null)
  if (reached !== null) {
    console.log('Hämtar Electron …')
    spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: 'inherit' })
  }
  const binary = electronBinary()
  if (binary === null) writeFileSync(unreachable, '')
  return binary
}

/**
 * Runs until the window closes; Ctrl+C reaches the program, which saves and ends by itself.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(file, args, env = {}) {
  const child = spawn(file, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  process.on('SIGINT', () => undefined)
  child.on('exit', (code) => process.exit(code ?? 1))
}
