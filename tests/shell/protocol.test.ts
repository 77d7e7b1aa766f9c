import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  assetFile,
  createProtocolHandler,
  isPaperUrl,
  origin,
  paperCsp,
  windowCsp,
} from '../../main/protocol'

let folder: string
let renderer: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-protocol-'))
  renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.html'), 'secret')
  writeFileSync(join(renderer, 'index.html'), '<p>window</p>')
  writeFileSync(join(renderer, 'assets', 'app-1a_B.js'), 'run()')
  writeFileSync(join(renderer, 'vault.db'), 'no kind we know')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function handler() {
  return createProtocolHandler(renderer, async (id) => (id === 'abc-1' ? '<p>paper</p>' : null))
}

describe('an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/index.html?a=b#c', 'index.html'],
    ['/assets/app-1a_B.js', 'assets/app-1a_B.js'],
  ])('%s is a file', (path, file) => {
    expect(assetFile('/program', `${origin}${path}`)).toBe(join('/program', file))
  })

  it.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/%2E%2E%2Fsecret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/assets%2f..%2f..%2fsecret.html',
    '/%252e%252e/secret.html',
    '/..\\secret.html',
    '/\\\\server\\share\\secret.html',
    '//server/share/secret.html',
    '/C:/secret.html',
    '/index.html::$DATA',
    '/C:secret.html',
    '/.hidden.html',
    '/assets/.env.js',
    '/./index.html',
    '/index.html%00.js',
    '/index.html\0.js',
    '/index.html/',
    '/assets//app.js',
    '/vault.db',
    '/assets',
    '/åäö.html',
    '/index.html\n/../secret.html',
  ])('%j is nothing', async (path) => {
    expect(assetFile(renderer, `${origin}${path}`)).toBeNull()
    // What `Request` makes of the address must be nothing too, unless it has become a plain one inside the folder.
    const response = await handler()(new Request(`${origin}${path.replaceAll('\0', '%00')}`))
    expect(await response.text()).not.toContain('secret')
  })

  it.each([
    'app://other/index.html',
    'app://samverkansstod.evil/index.html',
    'app://samverkansstod:80/index.html',
    'app://evil@samverkansstod/index.html',
    'app://samverkansstod',
    'https://samverkansstod/index.html',
    'file:///index.html',
    'APP://samverkansstod/index.html',
  ])('%s is not ours', async (url) => {
    expect(assetFile(renderer, url)).toBeNull()
    expect(isPaperUrl(url.replace('index.html', 'paper/abc-1'))).toBe(false)
  })
})

describe('an answer', () => {
  it('carries its policy and is never kept', async () => {
    const response = await handler()(new Request(`${origin}/index.html`))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<p>window</p>')
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': windowCsp,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
  })

  it('is a paper where main has one', async () => {
    const paper = await handler()(new Request(`${origin}/paper/abc-1`))
    expect(await paper.text()).toBe('<p>paper</p>')
    expect(paper.headers.get('content-security-policy')).toBe(paperCsp)
    expect((await handler()(new Request(`${origin}/paper/abc-2`))).status).toBe(404)
    expect((await handler()(new Request(`${origin}/paper/`))).status).toBe(404)
  })

  it('is refused for what is missing, and for anything but reading', async () => {
    expect((await handler()(new Request(`${origin}/missing.js`))).status).toBe(404)
    expect((await handler()(new Request(`${origin}/index.html`, { method: 'POST' }))).status).toBe(405)
  })
})

describe('the policies', () => {
  it.each([windowCsp, paperCsp])('allow nothing unless it is named: %s', (csp) => {
    expect(csp.startsWith("default-src 'none'; ")).toBe(true)
    expect(csp).not.toMatch(/unsafe|\*|https?:|blob:|connect-src|object-src|worker-src/)
    expect(csp).toContain("base-uri 'none'")
    expect(csp).toContain("form-action 'none'")
  })

  it('let the window run its own scripts, and a paper none', () => {
    expect(windowCsp).toContain("script-src 'self';")
    expect(windowCsp).toContain("require-trusted-types-for 'script'")
    expect(windowCsp).toContain("frame-ancestors 'none'")
    expect(paperCsp).not.toContain('script-src')
    expect(paperCsp).toContain("frame-ancestors 'self'")
  })
})
