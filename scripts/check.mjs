import { setUp } from './setup.mjs'

setUp()
const { readings, runSteps, runTool } = await import('./tools.mjs')

process.exitCode = await runSteps([
  ...readings,
  { name: 'enhetstester', run: () => runTool('vitest', ['run', '--project', 'unit']) },
])
