import { setUp } from './setup.mjs'

setUp({ browser: true })
const { readings, runSteps, runTool } = await import('./tools.mjs')
const { buildWhenChanged } = await import('./build.mjs')

process.exitCode = await runSteps([
  { name: 'bygge', run: buildWhenChanged },
  ...readings,
  { name: 'tester', run: () => runTool('vitest', ['run', ...process.argv.slice(2)]) },
])
