import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, setUp } from './setup.mjs'

const sources = ['main', 'renderer', 'shared', 'scripts', 'package-lock.json']
const stamp = join(root, 'dist', '.built-from')

/**
 * Builds main, preload and renderer into dist/.
 * @returns {Promise<number>} an exit code
 */
export async function build() {
  const vite = await import('vite')
  const { mainConfig, preloadConfig } = await import('./vite.main.ts')
  const { rendererConfig } = await import('./vite.renderer.ts')
  const from = sourceHash()
  // What is built is what people get, whoever asks: a test runner's own setting would make half of it a test build.
  const setting = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    for (const config of [mainConfig, preloadConfig, rendererConfig]) {
      await vite.build({ ...config, logLevel: 'warn' })
    }
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    if (setting === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = setting
  }
  writeFileSync(stamp, from)
  return 0
}

/** Builds unless dist/ was built from exactly what the sources are now. */
export async function buildWhenChanged() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()) return 0
  console.log('Bygger programmet …')
  return build()
}

/** A fingerprint of every source file's name, size and time. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort()) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} name */
function filesIn(name) {
  if (!statSync(join(root, name)).isDirectory()) return [name]
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp()
  process.exitCode = await build()
}
