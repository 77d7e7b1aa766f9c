import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchProgram, type Program } from '../support/launch'

let program: Program

beforeAll(async () => {
  program = await launchProgram()
})

afterAll(async () => {
  await program.close()
})

describe('the window', () => {
  it('opens at the first start', async () => {
    await program.page.getByRole('heading', { level: 1, name: 'Kom igång' }).waitFor()
    expect(await program.page.title()).toBe('Samverkansstöd')
  })

  it('has a bridge of two functions, and nothing of Node or Electron', async () => {
    const seen = await program.page.evaluate(() => ({
      bridge: Object.keys(window.samverkansstod),
      leaks: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }))
    expect(seen).toEqual({ bridge: ['call', 'onEvent'], leaks: [] })
  })

  it('answers a call, and refuses one that does not exist', async () => {
    const call = (method: string) =>
      program.page.evaluate((name) => window.samverkansstod.call(name as 'vault.status', {}), method)
    expect(await call('vault.status')).toMatchObject({ ok: true, value: { state: 'empty' } })
    expect(await call('__proto__')).toEqual({ ok: false, error: { code: 'not_found' } })
    expect(await call('cases.list')).toEqual({ ok: false, error: { code: 'locked' } })
  })

  it('stays where it is', async () => {
    const address = program.page.url()
    await program.page.evaluate(() => location.assign('https://example.com/'))
    await program.page.evaluate(() => window.open('https://example.com/'))
    await program.page.getByRole('heading', { level: 1, name: 'Kom igång' }).waitFor()
    expect(program.page.url()).toBe(address)
    expect(
      program.page
        .context()
        .pages()
        .filter((page) => page.url() !== 'about:blank'),
    ).toHaveLength(1)
  })

  it('reaches nothing outside itself', async () => {
    const reached = await program.page.evaluate(() =>
      fetch('https://example.com/').then(String, () => 'stopped'),
    )
    expect(reached).toBe('stopped')
    await expect.poll(() => program.cspViolations).toEqual(['connect-src https://example.com/'])
  })
})

describe('a whole visit', () => {
  it('breaks no policy, calls nobody and ends when its window is closed', async () => {
    const visit = await launchProgram()
    await visit.page.getByRole('heading', { level: 1 }).waitFor()
    expect(visit.cspViolations).toEqual([])
    expect(visit.foreignRequests).toEqual([])
    expect(visit.consoleMessages).toEqual([])
    await visit.close()
    expect(visit.page.isClosed()).toBe(true)
  })
})
