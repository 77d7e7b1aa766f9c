import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/**
 * Runs a tool of ours by its JavaScript file, which works the same everywhere; shims differ between systems.
 * @param {string} name package and command
 * @param {readonly string[]} args
 * @returns {number} the exit code
 */
export function runTool(name, args) {
  const { status } = spawnSync(process.execPath, [toolFile(name), ...args], { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

/**
 * Starts a tool and goes on; settles with its exit code when it has ended and all it said has been written.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ isHeld: boolean }} how held: what it says is written when it ends, so that two do not talk at once
 * @returns {Promise<number>}
 */
export function startTool(name, args, { isHeld }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolFile(name), ...args], {
      cwd: root,
      stdio: isHeld ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    /** @type {Buffer[]} */
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code ?? 1)
    })
  })
}

/** @param {string} name package and command */
function toolFile(name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : (bin[name] ?? bin[name === 'typescript' ? 'tsc' : ''])
  return join(folder, file)
}

/** @typedef {{ name: string, run: () => number | Promise<number> }} Step */

/**
 * Runs every step, says how long each took, and gives the first exit code that is not zero.
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  const started = Date.now()
  let failed = 0
  const lines = []
  for (const { name, run } of steps) {
    const begun = Date.now()
    console.log(`\n— ${name}`)
    const code = await run()
    failed ||= code
    lines.push(`${code === 0 ? 'ok  ' : 'FEL '} ${name.padEnd(12)} ${seconds(begun)}`)
  }
  console.log(`\n${lines.join('\n')}\n     ${'tillsammans'.padEnd(12)} ${seconds(started)}`)
  return failed
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** Everything that reads the code without running it. @type {readonly Step[]} */
export const readings = [
  { name: 'prettier', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.', '!**/*.md']) },
  { name: 'oxlint', run: () => runTool('oxlint', []) },
  { name: 'typer', run: () => runTool('typescript', ['-b']) },
  { name: 'knip', run: () => runTool('knip', ['--config', 'scripts/knip.jsonc']) },
]
