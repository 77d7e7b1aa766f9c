import { describe, expect, it, vi } from 'vitest'
import type { Session, WebContents } from 'electron'
import { pagePreferences, quietSwitches, restrictContents, restrictSession } from '../../main/policy'

type Listener = (...args: never[]) => unknown

/** Stands in for an object of Electron's and remembers what it was given. */
function recorder() {
  const given = new Map<string, Listener>()
  const take = (name: string) => (listener: Listener) => void given.set(name, listener)
  const on = (event: string, listener: Listener) => void given.set(event, listener)
  const session = {
    on,
    setPermissionRequestHandler: take('request'),
    setPermissionCheckHandler: take('check'),
    setDevicePermissionHandler: take('device'),
    webRequest: { onBeforeRequest: take('filter') },
  } as unknown as Session
  const contents = { on, setWindowOpenHandler: take('open') } as unknown as WebContents
  const call = (name: string, ...args: unknown[]): unknown => given.get(name)?.(...(args as never[]))
  return { session, contents, call }
}

describe('a page', () => {
  it('is sandboxed, apart from Node, and never looks a word up', () => {
    expect(pagePreferences({} as Session, false)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it.each([
    [true, 'app://samverkansstod/index.html'],
    [true, 'app://samverkansstod/paper/abc'],
    [true, 'https://example.com/'],
    [false, 'app://samverkansstod/index.html'],
    [false, 'app://other/paper/abc'],
    [false, 'https://example.com/paper/abc'],
    [false, 'file:///paper/abc'],
  ])('goes nowhere (main frame: %s, %s)', (isMainFrame, url) => {
    const { contents, call } = recorder()
    restrictContents(contents)
    const preventDefault = vi.fn()
    call('will-frame-navigate', { isMainFrame, url, preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('may show a paper in a frame', () => {
    const { contents, call } = recorder()
    restrictContents(contents)
    const preventDefault = vi.fn()
    call('will-frame-navigate', { isMainFrame: false, url: 'app://samverkansstod/paper/abc', preventDefault })
    expect(preventDefault).not.toHaveBeenCalled()
  })

  it('opens no window, follows no redirect, embeds nothing', () => {
    const { contents, call } = recorder()
    restrictContents(contents)
    expect(call('open', { url: 'app://samverkansstod/index.html' })).toEqual({ action: 'deny' })
    for (const event of ['will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn()
      call(event, { preventDefault })
      expect(preventDefault).toHaveBeenCalledOnce()
    }
  })
})

describe('a session', () => {
  it.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['fileSystem', false],
    ['unknown', false],
  ])('answers a wish for %s with %s', (permission, granted) => {
    const { session, call } = recorder()
    restrictSession(session)
    const answer = vi.fn()
    call('request', null, permission, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(granted)
    expect(call('check', null, permission)).toBe(granted)
    expect(call('device', { deviceType: 'usb' })).toBe(false)
  })

  it.each([
    ['app://samverkansstod/index.html', false],
    ['data:image/png;base64,', false],
    ['https://example.com/', true],
    ['http://localhost/', true],
    ['ws://localhost/', true],
    ['file:///etc/passwd', true],
    ['ftp://example.com/', true],
    ['chrome://settings/', true],
  ])('cancels a request for %s: %s', (url, cancel) => {
    const { session, call } = recorder()
    restrictSession(session)
    const answer = vi.fn()
    call('filter', { url }, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel })
  })

  it('downloads nothing', () => {
    const { session, call } = recorder()
    restrictSession(session)
    const preventDefault = vi.fn()
    call('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})

it('Chromium is told to find no host and to call nobody by itself', () => {
  expect(Object.fromEntries(quietSwitches)).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' })
  expect(quietSwitches.map(([name]) => name)).toContain('disable-background-networking')
})
