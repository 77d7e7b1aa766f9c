import { spawnSync } from 'node:child_process'
import { buildWhenChanged } from './build.mjs'
import { setUp } from './setup.mjs'

setUp({ browser: true })
if ((await buildWhenChanged()) !== 0) process.exit(1)

const loader = ['--import', './tests/support/typescript.mjs']
const { status } = spawnSync(process.execPath, [...loader, 'tests/demo/demo.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, HOST_HEADLESS: '1' },
})
process.exitCode = status ?? 1
