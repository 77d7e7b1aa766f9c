import { setUp } from './setup.mjs'

setUp({ browser: true })
const { readings, runSteps, runTool, startTool } = await import('./tools.mjs')
const { buildWhenChanged } = await import('./build.mjs')

process.exitCode = await runSteps([
  { name: 'bygge', run: buildWhenChanged },
  ...readings,
  { name: 'tester', run: runTests },
])

/**
 * The journeys mostly wait: for the window, for a key to be derived, for a paper. The other tests run beside them, one at a
 * time, and say what they found when they are done. What is asked for by name runs as usual.
 */
async function runTests() {
  const asked = process.argv.slice(2)
  if (asked.length > 0) return runTool('vitest', ['run', ...asked])
  const codes = await Promise.all([
    startTool('vitest', ['run', '--project', 'e2e'], { isHeld: false }),
    startTool('vitest', ['run', '--project', 'unit', '--maxWorkers', '1'], { isHeld: true }),
  ])
  return Math.max(...codes)
}
